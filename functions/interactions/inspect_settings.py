"""What is wrong with the settings: what is missing, what names something deleted, what does not fit."""

from collections.abc import Iterator
from typing import Final

from interactions.inspection import Problem, Server, named_ids
from interactions.option import Words
from portcullis.discord.permissions import DANGEROUS, Bit
from portcullis.settings import Mode

_PLACES: Final = {
    "restricted_role_id": Words("restricted role", "Rolle für Eingeschränkte"),
    "admin_channel_id": Words("moderators' channel", "Kanal der Moderation"),
    "verification_channel_id": Words("verification channel", "Verifizierungskanal"),
}
_MISSING = Words(
    "There is no {what}: `/config setup` finds or makes one.",
    "Es fehlt: {what}. `/config setup` findet oder macht das.",
)
_GONE = Words(
    "The {what} was deleted: `/config setup` finds or makes another.",
    "Gelöscht wurde: {what}. `/config setup` findet oder macht Ersatz.",
)
_NOBODY_PINGED = Words(
    "A notification pings nobody: `/config set key:admin_notification_role_id` chooses a role.",
    "Eine Meldung pingt niemanden an: `/config set key:admin_notification_role_id` wählt eine Rolle.",
)
_PINGED_GONE = Words(
    "The role that notifications ping was deleted: `/config set key:admin_notification_role_id`.",
    "Die Rolle, die Meldungen anpingen, wurde gelöscht: `/config set key:admin_notification_role_id`.",
)
_NOT_PINGED = Words(
    "<@&{role}> is not pinged, for nobody may mention it: allow that in the role's settings, or choose another by "
    "`/config set key:admin_notification_role_id`.",
    "<@&{role}> wird nicht angepingt, denn niemand darf sie erwähnen: Erlaube es in den Einstellungen der Rolle, oder "
    "wähle eine andere mit `/config set key:admin_notification_role_id`.",
)
_UNKNOWN_EXEMPT = Words(
    "`{key}` names what is not there any more ({ids}): `/detection exempt change:remove`, or `/config set key:{key}`.",
    "`{key}` nennt, was es nicht mehr gibt ({ids}): `/detection exempt change:remove`, oder `/config set key:{key}`.",
)
_UNKNOWN_IDS = Words(
    "`{key}` names what is not there any more ({ids}): `/config set key:{key}`.",
    "`{key}` nennt, was es nicht mehr gibt ({ids}): `/config set key:{key}`.",
)
_UNFIT = Words(
    "`{key}` does not fit, so its default holds: `/config reset key:{key}`.",
    "`{key}` passt nicht, darum gilt die Vorgabe: `/config reset key:{key}`.",
)
_OFF = Words(
    "{events} are not judged: `/detection mode`.", "{events} werden nicht beurteilt: `/detection mode`."
)
_MESSAGES, _JOINS = (
    Words("Messages", "Nachrichten"),
    Words("Joins and renames", "Beitritte und Umbenennungen"),
)
_SIMULATION = Words(
    "I only write down what I would do: `/config set key:simulation value:false` ends the simulation.",
    "Ich schreibe nur auf, was ich täte: `/config set key:simulation value:false` beendet die Simulation.",
)
_MODERATES = Words(
    "The restricted role <@&{role}> has moderation permissions: take them away in the role's settings, or choose "
    "another by `/config setup role:`.",
    "Die Rolle für Eingeschränkte <@&{role}> hat Moderationsrechte: Nimm sie ihr in den Einstellungen der Rolle, oder "
    "wähle eine andere mit `/config setup role:`.",
)
_SHOWN_IDS: Final = 5


def problems(server: Server) -> Iterator[Problem]:
    """Everything that needs no look at Discord."""
    yield from _places(server)
    yield from _pinged(server)
    yield from _ids(server)
    for key in server.unfit:
        yield Problem(words=_UNFIT, values={"key": key})
    for mode, events in ((server.current.message_mode, _MESSAGES), (server.current.join_mode, _JOINS)):
        if mode is Mode.OFF:
            yield Problem(words=_OFF, values={"events": events}, grave=False)
    if server.current.simulation:
        yield Problem(words=_SIMULATION, grave=False)


def _places(server: Server) -> Iterator[Problem]:
    for key, what in _PLACES.items():
        place = getattr(server.current, key)
        there = server.has_role if key == "restricted_role_id" else server.has_channel
        if place is None or not there(place):
            words = _MISSING if place is None else _GONE
            yield Problem(words=words, values={"what": what}, repairable=True)
    role = server.roles.get(server.current.restricted_role_id or "")
    if role is not None and int(role["permissions"]) & DANGEROUS:
        yield Problem(words=_MODERATES, values={"role": role["id"]})


def _pinged(server: Server) -> Iterator[Problem]:
    role_id = server.current.admin_notification_role_id
    if role_id is None:
        yield Problem(words=_NOBODY_PINGED, grave=False)
    elif not server.has_role(role_id):
        yield Problem(words=_PINGED_GONE)
    elif server.look is not None and not (
        server.roles[role_id].get("mentionable") or server.look.own_permissions & Bit.MENTION_EVERYONE
    ):
        yield Problem(words=_NOT_PINGED, values={"role": role_id})


def _ids(server: Server) -> Iterator[Problem]:
    for key, ids in named_ids(server.current):
        if key in _PLACES or key == "admin_notification_role_id":
            continue  # told in words of their own
        there = server.has_role if "role" in key.rpartition(".")[2] else server.has_channel
        gone = [f"`{each}`" for each in ids if not there(each)]
        if gone:
            words = _UNKNOWN_EXEMPT if key.rpartition(".")[2].startswith("exempt_") else _UNKNOWN_IDS
            more = f" +{len(gone) - _SHOWN_IDS}" if len(gone) > _SHOWN_IDS else ""
            yield Problem(words=words, values={"key": key, "ids": ", ".join(gone[:_SHOWN_IDS]) + more})
