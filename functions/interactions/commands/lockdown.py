"""/lockdown: stop members from writing in a channel or everywhere, let them again, or slow them down."""

from collections.abc import Mapping
from typing import Any, Final

from interactions import channels
from interactions.command import Action, Command
from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.moderation import REASON, reason_of, told
from interactions.option import Option, OptionKind, Words
from interactions.permissions import Permission
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord.markdown import channel, escape

MAX_SLOWMODE_S: Final = 21_600
"""Six hours, as Discord takes it."""

_MAY = (Permission.MANAGE_CHANNELS, Permission.MANAGE_GUILD)
_LOCKED = Words("Locked: {locked}.", "Gesperrt: {locked}.")
_ALREADY = Words("Locked before: {already}.", "Schon gesperrt: {already}.")
_STARTING = Words(
    "Still to be locked: {starting}. I go on every minute.",
    "Noch zu sperren: {starting}. Jede Minute geht es weiter.",
)
_FAILED = Words("Could not be locked: {failed}.", "Ließ sich nicht sperren: {failed}.")
_ENDED = Words("Unlocked: {ended}.", "Entsperrt: {ended}.")
_ENDING = Words(
    "Still to be unlocked: {ending}. I go on every minute.",
    "Noch zu entsperren: {ending}. Jede Minute geht es weiter.",
)
_STILL_LOCKED = Words("Could not be unlocked: {locked}.", "Ließ sich nicht entsperren: {locked}.")
_NOT_LOCKED = Words("Nothing is locked there.", "Dort ist nichts gesperrt.")
_SLOW = Words(
    "In {{}}, members wait {} s between messages now.", "In {{}} liegen nun {} s zwischen Nachrichten."
)
_NOT_SLOW = Words("There is no slowmode in {} any more.", "In {} gibt es keine Wartezeit mehr.")


_START_WORDS = {"locked": _LOCKED, "already": _ALREADY, "starting": _STARTING, "failed": _FAILED}
_END_WORDS = {"ended": _ENDED, "ending": _ENDING, "locked": _STILL_LOCKED}
"""What is said of each count that is not 0, in this order."""


def start(interaction: Interaction, services: Services) -> Response:
    """Lock one channel or all, and say how far it has come.

    Raises:
        DatabaseError: a channel that cannot be locked, or all without the right to (``PC410``); too often (``PC429``);
            it was handled already, or nothing answers.
        UserError: the member may not manage that channel.
    """
    begun = services.store.start_lockdown(
        interaction=interaction.claim,
        channel_id=_where(interaction),
        reason=reason_of(interaction),
        roles=interaction.roles,
    )

    return _answer(interaction, services, begun, _START_WORDS)


def end(interaction: Interaction, services: Services) -> Response:
    """Unlock one channel or all that are locked, and say how far it has come.

    Raises:
        DatabaseError, UserError: as for ``start``.
    """
    begun = services.store.end_lockdown(
        interaction=interaction.claim,
        channel_id=_where(interaction),
        reason=reason_of(interaction),
        roles=interaction.roles,
    )
    if not begun["lockdowns"]:
        return message(say(_NOT_LOCKED, interaction))

    return _answer(interaction, services, begun, _END_WORDS)


def slowmode(interaction: Interaction, services: Services) -> Response:
    """Set how long members of a channel wait between messages.

    Raises:
        DatabaseError, UserError: as for ``start``.
    """
    channel_id, seconds = channels.chosen(interaction, _MAY), interaction.options["seconds"]
    queued = services.store.set_slowmode(
        interaction=interaction.claim, channel_id=channel_id, seconds=seconds, reason=reason_of(interaction)
    )
    done = Words(_SLOW.en.format(seconds), _SLOW.de.format(seconds)) if seconds else _NOT_SLOW
    return told(interaction, services, effect=queued["effect"], done=done, who=channel(channel_id))


_MEANWHILE = Words(
    "Somebody changed this meanwhile: please look, and try again.",
    "Jemand hat das inzwischen geändert: bitte nachsehen und noch einmal versuchen.",
)


def _where(interaction: Interaction) -> str | None:
    """The channel; None for all, for which the database asks what the member may do in the whole server."""
    return None if interaction.options.get("everywhere") else channels.chosen(interaction, _MAY)


def _answer(
    interaction: Interaction, services: Services, begun: Mapping[str, Any], words: Mapping[str, Words]
) -> Response:
    carry_out(interaction, services)
    now = services.store.read_lockdowns(guild_id=interaction.guild_id, lockdowns=begun["lockdowns"])
    found = {**begun, **now}
    lines = [say(said, interaction).format(**found) for key, said in words.items() if found[key]]
    lines += [f"• {channel(one['channel_id'])}: {escape(one['error'])}" for one in found["problems"]]
    return message("\n".join(lines) or say(_MEANWHILE, interaction))


_CHANNEL = channels.option(channels.LOCKABLE)
_EVERYWHERE = Option(
    name="everywhere",
    description=Words("The whole server instead of one channel", "Der ganze Server statt eines Kanals"),
    kind=OptionKind.BOOLEAN,
)

COMMAND = Command(
    name="lockdown",
    description=Words(
        "Stop members from writing, or slow them down", "Mitglieder am Schreiben hindern oder bremsen"
    ),
    requires=_MAY,
    actions=(
        Action(
            name="start",
            description=Words(
                "Nobody may write, react or open threads until you end it",
                "Niemand darf schreiben, reagieren oder Threads öffnen, bis du es beendest",
            ),
            handle=start,
            options=(_CHANNEL, _EVERYWHERE, REASON),
        ),
        Action(
            name="end",
            description=Words(
                "Give back what members could do before", "Zurückgeben, was Mitglieder vorher durften"
            ),
            handle=end,
            options=(_CHANNEL, _EVERYWHERE, REASON),
        ),
        Action(
            name="slowmode",
            description=Words(
                "How long members wait between messages", "Wie lange Mitglieder zwischen Nachrichten warten"
            ),
            handle=slowmode,
            options=(
                Option(
                    name="seconds",
                    description=Words("Seconds; 0 for no slowmode", "Sekunden; 0 hebt die Bremse auf"),
                    kind=OptionKind.INTEGER,
                    required=True,
                    minimum=0,
                    maximum=MAX_SLOWMODE_S,
                ),
                channels.option((*channels.WRITTEN_IN, channels.FORUM, channels.MEDIA)),
                REASON,
            ),
        ),
    ),
)
