"""Names that advertise, or that pass for a staff member's. Asked when somebody joins or changes their name."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.text.links import is_also_name


class Settings(RuleSettings):
    """Settings of the name rule."""

    weight: Weight = Field(
        default=0.42, description="How sure an invite or a link in a name makes the judge, from 0 to 1."
    )
    imitation_weight: Weight = Field(
        default=0.55, description="How sure a staff member's name in look-alike letters makes the judge."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for the gravest of the three."""
    if context.imitates_staff:
        return _finding(
            settings.imitation_weight, "The name is a staff member's, in letters that look the same."
        )
    invites = [code for code in event.parsed.invites if code not in context.invite_codes]
    if invites:
        return _finding(settings.weight, "The name holds an invite to another server.")
    # An invite to this server is a link too.
    if event.parsed.invites:
        return None
    if event.parsed.links or not all(map(is_also_name, event.parsed.domains)):
        return _finding(settings.weight, "The name holds a link.")
    return None


def _finding(weight: float, reason: str) -> Finding:
    return Finding(rule=RULE.name, basis=Basis.CONTENT, weight=weight, reason=reason)


RULE: Final = Rule(
    name="name",
    help="An invite or a link in a name, or a staff member's name in look-alike letters.",
    events=frozenset({EventKind.JOIN, EventKind.RENAME}),
    settings_type=Settings,
    check=check,
)
