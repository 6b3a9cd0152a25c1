"""An invite to another server."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight


class Settings(RuleSettings):
    """Settings of the invites rule."""

    weight: Weight = Field(default=0.42, description="How sure a hit makes the judge, from 0 to 1.")
    allowed: tuple[str, ...] = Field(
        default=(), description="Codes of other servers' invites that are welcome."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for an invite whose code is neither this server's own nor allowed."""
    foreign = [
        code
        for code in event.parsed.invites
        if code not in context.invite_codes and code not in settings.allowed
    ]
    if not foreign:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=settings.weight,
        reason="Invited to another server."
        if len(foreign) == 1
        else f"Invited to {len(foreign)} other servers.",
    )


RULE: Final = Rule(
    name="invites",
    help="An invite to another server.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
