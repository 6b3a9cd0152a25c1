"""What commands that do something to a member share: their options, the effect, and what became of it in words."""

from dataclasses import dataclass
from typing import Final

from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Option, OptionKind, Words
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord.markdown import cut, user

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

_ABSENT = Words("{} is not here: nothing to do.", "{} ist nicht hier: nichts zu tun.")
_LATER = Words(
    "Written down, and tried again every minute until Discord takes it: {}.",
    "Vorgemerkt; ich versuche es jede Minute wieder, bis Discord es annimmt: {}.",
)
_REFUSED = Words("Discord refused: {}", "Discord hat abgelehnt: {}")


@dataclass(frozen=True, slots=True)
class Deed:
    """One kind of moderation: its name in the log, and the words when it is done."""

    action: str
    done: Words


def do(deed: Deed, interaction: Interaction, services: Services) -> Response:
    """Write the deed down, try it at once, and say what became of it.

    Raises:
        DatabaseError: it may not be done (``PC410``), is done too often (``PC429``), was handled already, or nothing
            answers. What was written down by then is carried out all the same.
    """
    target = interaction.options["user"]
    queued = services.store.moderate_member(
        interaction=interaction.claim,
        user_id=target,
        action=deed.action,
        reason=reason_of(interaction),
        roles=interaction.roles,
    )
    return told(interaction, services, effect=queued["effect"], done=deed.done, who=user(target))


def told(interaction: Interaction, services: Services, *, effect: int, done: Words, who: str) -> Response:
    """Try an effect that was written down for the moderator, and say what became of it. ``who``: a mention."""
    carry_out(interaction, services)
    found = services.store.read_effect(guild_id=interaction.guild_id, effect=effect)
    match found["status"]:
        case "done":
            words = say(_ABSENT if found["left"] else done, interaction).format(who)
        case "failed":
            words = say(_REFUSED, interaction).format(found["error"])
        case _:
            words = say(_LATER, interaction).format(who)
    return message(words)


def reason_of(interaction: Interaction) -> str:
    """What Discord's audit log and ours say: who, and why where they said it."""
    given = str(interaction.options.get("reason", "")).strip()
    return cut(f"by {interaction.user_id}" + (f": {given}" if given else ""), 512)
