"""What commands that do something to a member share: their options, the effect, and what became of it in words."""

from dataclasses import dataclass
from typing import Final

from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Option, OptionKind, Words
from interactions.response import Response, message
from interactions.services import Services
from portcullis import duration
from portcullis.discord.markdown import cut, moment, user
from portcullis.errors import UserError

MAX_REASON: Final = 400
"""Of Discord's 512 characters for the audit log; the moderator's name goes in front."""

USER = Option(
    name="user",
    description=Words("Who; an id will do for somebody who is not here", "Wer; für Abwesende genügt die Id"),
    kind=OptionKind.USER,
    required=True,
)
REASON = Option(
    name="reason",
    description=Words(
        "Why; it stands in the log and in Discord's audit log", "Warum; steht im Protokoll und bei Discord"
    ),
    maximum=MAX_REASON,
)

DURATION = Option(
    name="duration",
    description=Words(
        "For how long: 30m, 2h30m, 7d; up to 365d", "Wie lange: 30m, 2h30m, 7d; höchstens 365d"
    ),
    required=True,
    minimum=2,
    maximum=30,
)
DELETE_HOURS = Option(
    name="delete_hours",
    description=Words(
        "Also delete what they wrote in so many last hours",
        "Auch löschen, was in so vielen letzten Stunden geschrieben wurde",
    ),
    kind=OptionKind.INTEGER,
    minimum=0,
    maximum=168,
)

_NOT_ME = Words("I do not act on myself.", "Gegen mich selbst gehe ich nicht vor.")
_NO_DURATION = Words(
    "A duration is written like `30m`, `2h30m` or `7d`: at least a minute and at most 365 days.",
    "Eine Dauer schreibt man `30m`, `2h30m` oder `7d`: mindestens eine Minute, höchstens 365 Tage.",
)
_ABSENT = Words("{} is not here: nothing to do.", "{} ist nicht hier: nichts zu tun.")
_LATER = Words(
    "Written down, and tried again every minute until Discord takes it: {}.",
    "Vorgemerkt; ich versuche es jede Minute wieder, bis Discord es annimmt: {}.",
)
_REFUSED = Words("Discord refused: {}", "Discord hat abgelehnt: {}")


@dataclass(frozen=True, slots=True)
class Deed:
    """One kind of moderation: its name in the log, and the words when it is done.

    ``done`` and ``absent`` (who is not here) have a place for who, and one for when it ends where ``lasts`` says so.
    """

    action: str
    done: Words
    absent: Words = _ABSENT
    lasts: bool = False


def do(deed: Deed, interaction: Interaction, services: Services) -> Response:
    """Write the deed down, try it at once, and say what became of it.

    Raises:
        DatabaseError: it may not be done (``PC410``), is done too often (``PC429``), was handled already, or nothing
            answers. What was written down by then is carried out all the same.
    """
    target = target_of(interaction)
    queued = services.store.moderate_member(
        interaction=interaction.claim,
        user_id=target,
        action=deed.action,
        reason=reason_of(interaction),
        roles=interaction.roles,
    )
    return told(interaction, services, effect=queued["effect"], done=deed.done, who=user(target))


def punish(deed: Deed, interaction: Interaction, services: Services) -> Response:
    """The same for bans and mutes, which may end by themselves and take messages with them.

    Raises:
        UserError: the duration is none.
        DatabaseError: as ``do``.
    """
    target = target_of(interaction)
    queued = services.store.punish_member(
        interaction=interaction.claim,
        user_id=target,
        action=deed.action,
        reason=reason_of(interaction),
        roles=interaction.roles,
        seconds=_seconds(interaction) if deed.lasts else None,
        delete_seconds=interaction.options.get("delete_hours", 0) * 3600,
    )
    end = moment(queued["ends_ms"]) if deed.lasts else ""
    return message(
        outcome(
            interaction,
            services,
            effect=queued["effect"],
            done=deed.done,
            absent=deed.absent,
            who=user(target),
            end=end,
        )
    )


def target_of(interaction: Interaction) -> str:
    """Whom the command is about.

    Raises:
        UserError: the bot itself, which stands below nobody here.
    """
    target: str = interaction.options["user"]
    if target == interaction.application_id:
        raise UserError(say(_NOT_ME, interaction))
    return target


def _seconds(interaction: Interaction) -> int:
    try:
        return duration.parse(interaction.options["duration"])
    except UserError as error:
        raise UserError(say(_NO_DURATION, interaction)) from error


def told(interaction: Interaction, services: Services, *, effect: int, done: Words, who: str) -> Response:
    """Try an effect that was written down for the moderator, and say what became of it. ``who``: a mention."""
    return message(outcome(interaction, services, effect=effect, done=done, who=who))


def outcome(
    interaction: Interaction,
    services: Services,
    *,
    effect: int,
    done: Words,
    who: str,
    absent: Words = _ABSENT,
    end: str = "",
) -> str:
    """The words of ``told``; ``end`` (when it is over) fills the second place of ``done`` and ``absent``."""
    carry_out(interaction, services)
    found = services.store.read_effect(guild_id=interaction.guild_id, effect=effect)
    match found["status"]:
        case "done":
            return say(absent if found["left"] else done, interaction).format(who, end)
        case "failed":
            return say(_REFUSED, interaction).format(found["error"])
        case _:
            return say(_LATER, interaction).format(who)


def reason_of(interaction: Interaction) -> str:
    """What Discord's audit log and ours say: who, and why where they said it."""
    given = str(interaction.options.get("reason", "")).strip()
    return cut(f"by {interaction.user_id}" + (f": {given}" if given else ""), 512)
