"""What is wrong with permissions and with the order of roles, as Discord has them at this moment."""

from collections.abc import Iterator
from typing import Final

from interactions.inspection import Problem, Server
from interactions.option import Words
from interactions.setups import links
from portcullis.discord.look import Look
from portcullis.discord.permissions import MODERATION, NEEDED, Bit, Channel, missing
from portcullis.discord.places import ADMIN, ANSWERS, BOT, VERIFICATION

_LACKS = Words(
    "I lack permissions: {names}. Give them to my role in the server's settings.",
    "Mir fehlen Rechte: {names}. Gib sie meiner Rolle in den Servereinstellungen.",
)
_LACKS_IN = Words(
    "In <#{channel}> I lack permissions: {names}. `/config setup` mends it.",
    "In <#{channel}> fehlen mir Rechte: {names}. `/config setup` behebt das.",
)
_ABOVE = Words(
    "The restricted role <@&{role}> stands above mine, so I can give it to nobody: drag my role above it in the "
    "server's settings.",
    "Die Rolle <@&{role}> steht über meiner, darum kann ich sie niemandem geben: Zieh meine Rolle in den "
    "Servereinstellungen darüber.",
)
_OTHERS_ABOVE = Words(
    "Whoever wears one of these roles keeps it when I restrict them, for they stand above mine: {roles}. Drag my role "
    "above them in the server's settings.",
    "Wer eine dieser Rollen trägt, behält sie beim Einschränken, denn sie stehen über meiner: {roles}. Zieh meine "
    "Rolle in den Servereinstellungen darüber.",
)
_STILL_OPEN = Words(
    "Restricted members can still write in {channels}: `/config setup` shuts them out.",
    "Eingeschränkte können noch schreiben in {channels}: `/config setup` sperrt sie aus.",
)
_STILL_SEEN = Words(
    "Restricted members can still see {channels}: `/config setup` shuts them out.",
    "Eingeschränkte sehen noch {channels}: `/config setup` sperrt sie aus.",
)
_NOT_HEARD = Words(
    "Restricted members cannot answer in the verification channel <#{channel}>: `/config setup` lets them in.",
    "Eingeschränkte können im Verifizierungskanal <#{channel}> nicht antworten: `/config setup` lässt sie ein.",
)
_PUBLIC = Words(
    "Everybody can read the moderators' channel <#{channel}>: `/config setup` closes it.",
    "Alle können den Kanal der Moderation <#{channel}> lesen: `/config setup` schließt ihn.",
)
_SHOWN_ROLES: Final = 5


def problems(server: Server) -> Iterator[Problem]:
    """Everything that only a look at Discord can tell; nothing where it did not answer."""
    look = server.look
    if look is None:
        return
    if names := missing(look.own_permissions, NEEDED):
        yield Problem(words=_LACKS, values={"names": ", ".join(names)})
    yield from _order(server, look)
    yield from _channels(server, look)
    role_id = server.current.restricted_role_id
    if role_id is not None and role_id in look.roles:
        yield from _restriction(server, look, role_id)


def _order(server: Server, look: Look) -> Iterator[Problem]:
    restricted = look.roles.get(server.current.restricted_role_id or "")
    if restricted is not None and restricted["position"] >= look.own_position:
        yield Problem(words=_ABOVE, values={"role": restricted["id"]})
    # Staff is never judged, and nobody can take an integration's role away.
    above = [
        f"<@&{role['id']}>"
        for role in look.roles.values()
        if role["position"] >= look.own_position
        and role is not restricted
        and not role.get("managed")
        and role["id"] not in (*look.own_roles, look.guild_id)
        and not int(role["permissions"]) & MODERATION
    ]
    if above:
        more = f" (+{len(above) - _SHOWN_ROLES})" if len(above) > _SHOWN_ROLES else ""
        yield Problem(words=_OTHERS_ABOVE, values={"roles": ", ".join(above[:_SHOWN_ROLES]) + more})


def _channels(server: Server, look: Look) -> Iterator[Problem]:
    for key in (ADMIN, VERIFICATION):
        channel = look.channels.get(getattr(server.current, key) or "")
        if channel is None:
            continue
        if names := missing(look.own_in(channel), BOT[key]):
            yield Problem(
                words=_LACKS_IN, values={"channel": channel["id"], "names": ", ".join(names)}, repairable=True
            )
        if key == ADMIN and look.of_role(channel) & Bit.VIEW_CHANNEL:
            yield Problem(words=_PUBLIC, values={"channel": channel["id"]}, repairable=True)


def _restriction(server: Server, look: Look, role_id: str) -> Iterator[Problem]:
    verification = server.current.verification_channel_id
    writable, visible = [], []
    for channel in look.channels.values():
        if channel["type"] == Channel.CATEGORY or channel["id"] == verification:
            continue
        may = look.of_role(channel, role_id)
        if may & _speaking(channel["type"]):
            writable.append(channel["id"])
        elif may & Bit.VIEW_CHANNEL:
            visible.append(channel["id"])
    for words, channels in ((_STILL_OPEN, writable), (_STILL_SEEN, visible)):
        if channels:
            yield Problem(words=words, values={"channels": links(channels)}, repairable=True)
    heard = look.channels.get(verification or "")
    if heard is None:
        return
    may = look.of_role(heard, role_id)
    if ANSWERS & ~may:
        yield Problem(words=_NOT_HEARD, values={"channel": heard["id"]}, repairable=True)
    if may & Bit.SEND_MESSAGES:
        yield Problem(words=_STILL_OPEN, values={"channels": links([heard["id"]])}, repairable=True)


def _speaking(channel_type: int) -> int:
    """What makes a member heard in a channel: voice channels are joined, and have a chat as well."""
    speaks = Bit.SEND_MESSAGES | Bit.SEND_MESSAGES_IN_THREADS
    return speaks | Bit.CONNECT if channel_type in {Channel.VOICE, Channel.STAGE} else speaks
