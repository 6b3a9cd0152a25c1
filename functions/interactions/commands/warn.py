"""/warn: warn somebody, read somebody's warnings or one's own, and take one back."""

from collections.abc import Mapping
from typing import Any, Final

from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.language import say
from interactions.moderation import MAX_REASON, outcome, target_of
from interactions.option import Option, OptionKind, Words
from interactions.permissions import MODERATION, Permission, require_any
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from portcullis import settings
from portcullis.discord import embeds
from portcullis.discord.markdown import ago, cut, escape, moment, user
from portcullis.errors import UserError

_LISTED: Final = 15
_REASON_SHOWN: Final = 80
"""Of each reason, so that the list fits into an embed though every character is escaped."""
_LARGEST_ID: Final = 2**53 - 1
"""Discord's own bound for whole numbers."""

_WARNED = Words(
    "{} was warned: warning {}, {} active now. It expires {}.",
    "{} ist verwarnt: Verwarnung {}, jetzt {} aktive. Sie verfällt {}.",
)
_STEPS = {
    "mute": Words("{} is muted for it until {}.", "{} ist dafür stummgeschaltet bis {}."),
    "tempban": Words("{} is banned for it until {}.", "{} ist dafür gebannt bis {}."),
    "kick": Words("{} was kicked for it.", "{} wurde dafür hinausgeworfen."),
    "ban": Words("{} is banned for it.", "{} ist dafür gebannt."),
}
_NO_REASON = Words("A warning needs a reason.", "Eine Verwarnung braucht eine Begründung.")
_PARDONED = Words(
    "Warning {} of {} is pardoned; {} active now. What it led to stays.",
    "Verwarnung {} von {} ist aufgehoben; jetzt {} aktive. Was auf sie folgte, bleibt.",
)
_NONE = Words("{} has no warnings.", "{} hat keine Verwarnungen.")
_TITLE = Words("Warnings: {} active, {} ever given", "Verwarnungen: {} aktive, {} insgesamt")
_EXPIRES = Words("expires {}", "verfällt {}")
_EXPIRED = Words("expired {}", "verfallen {}")
_TAKEN_BACK = Words("pardoned {}", "aufgehoben {}")
_BY = Words("by {}", "von {}")
_MORE = Words("Active ones first, {} at most", "Aktive zuerst, höchstens {}")


def add(interaction: Interaction, services: Services) -> Response:
    """Warn somebody, and carry out the ladder's step that this reaches."""
    target = target_of(interaction)
    reason = interaction.options["reason"].strip()
    if not reason:
        raise UserError(say(_NO_REASON, interaction))
    defaults = settings.defaults().model_dump(mode="json", include={"warning_days", "warning_ladder"})
    warned = services.store.warn_member(
        interaction=interaction.claim,
        user_id=target,
        reason=reason,
        roles=interaction.roles,
        defaults=defaults,
    )
    words = say(_WARNED, interaction).format(
        user(target), warned["warning"], warned["active"], ago(warned["expires_ms"])
    )
    if warned["step"] is not None:
        followed = outcome(
            interaction,
            services,
            effect=warned["effect"],
            done=_STEPS[warned["step"]["action"]],
            who=user(target),
            end=moment(warned["ends_ms"]) if warned["ends_ms"] is not None else "",
        )
        words = f"{words}\n{followed}"
    return message(words)


def show(interaction: Interaction, services: Services) -> Response:
    """One's own warnings, or for moderators anybody's. Who gave them is told to moderators alone."""
    target = interaction.options.get("user", interaction.user_id)
    if target != interaction.user_id:
        require_any(interaction, MODERATION)
    found = services.store.read_warnings(interaction=interaction.claim, user_id=target, limit=_LISTED)
    if not found["warnings"]:
        return message(say(_NONE, interaction).format(user(target)))
    own = target == interaction.user_id
    lines = [user(target), *(_line(warning, interaction, own=own) for warning in found["warnings"])]
    title = say(_TITLE, interaction).format(found["active"], found["ever"])
    return message(
        embeds=[
            embeds.embed(
                title,
                colour=COLOUR,
                fields=[],
                footer=say(_MORE, interaction).format(_LISTED),
                description=embeds.lines(lines, embeds.DESCRIPTION),
            )
        ]
    )


def pardon(interaction: Interaction, services: Services) -> Response:
    """Take one warning back."""
    number = interaction.options["warning"]
    found = services.store.pardon_warning(
        interaction=interaction.claim,
        warning=number,
        reason=str(interaction.options.get("reason", "")).strip(),
        roles=interaction.roles,
    )
    return message(say(_PARDONED, interaction).format(number, user(found["user_id"]), found["active"]))


def _line(warning: Mapping[str, Any], interaction: Interaction, *, own: bool) -> str:
    if warning["pardoned_ms"] is not None:
        state = say(_TAKEN_BACK, interaction).format(ago(warning["pardoned_ms"]))
    else:
        words = _EXPIRES if warning["active"] else _EXPIRED
        state = say(words, interaction).format(ago(warning["expires_ms"]))
    by = "" if own else " " + say(_BY, interaction).format(user(warning["moderator_id"]))
    number = f"**{warning['id']}**" if warning["active"] else str(warning["id"])
    reason = escape(cut(warning["reason"], _REASON_SHOWN))
    return f"{number} {ago(warning['created_ms'])}{by}, {state}: {reason}"


COMMAND = Command(
    name="warn",
    description=Words("Warnings of members", "Verwarnungen von Mitgliedern"),
    requires=(),
    actions=(
        Action(
            name="add",
            description=Words(
                "Warn somebody; enough warnings bring what the ladder says",
                "Jemanden verwarnen; genug davon bringen, was die Leiter sagt",
            ),
            requires=(Permission.MODERATE_MEMBERS,),
            handle=add,
            options=(
                Option(name="user", description=Words("Who", "Wer"), kind=OptionKind.USER, required=True),
                Option(
                    name="reason",
                    description=Words("Why; they can read it", "Warum; die Person kann es lesen"),
                    required=True,
                    minimum=1,
                    maximum=MAX_REASON,
                ),
            ),
        ),
        Action(
            name="list",
            description=Words(
                "Your own warnings; moderators see anybody's",
                "Deine eigenen Verwarnungen; die Moderation sieht alle",
            ),
            handle=show,
            options=(
                Option(
                    name="user",
                    description=Words("Whose, if not yours", "Wessen, wenn nicht deine"),
                    kind=OptionKind.USER,
                ),
            ),
        ),
        Action(
            name="pardon",
            description=Words("Take one warning back", "Eine Verwarnung aufheben"),
            requires=(Permission.MODERATE_MEMBERS,),
            handle=pardon,
            options=(
                Option(
                    name="warning",
                    description=Words(
                        "Its number, as /warn list shows it", "Ihre Nummer, wie /warn list sie zeigt"
                    ),
                    kind=OptionKind.INTEGER,
                    required=True,
                    minimum=1,
                    maximum=_LARGEST_ID,
                ),
                Option(
                    name="reason",
                    description=Words("Why; it stands in the log", "Warum; steht im Protokoll"),
                    maximum=MAX_REASON,
                ),
            ),
        ),
    ),
)
