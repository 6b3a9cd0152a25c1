"""A forwarded message. All rules on texts and files see what it says as if its author had written it.

Where this rule is off, or exempt, the judge leaves the forwarded part out for all of them. The finding itself only
tells moderators whence the words come, and amplifies a little: forwarding is a way around filters.
"""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight


class Settings(RuleSettings):
    """Settings of the forwarded rule."""

    enabled: bool = Field(default=True, description="Whether what was forwarded is judged at all.")
    weight: Weight = Field(
        default=0.1, description="How much it amplifies what other rules found, from 0 to 1."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Say that the message forwards another."""
    del context
    if not event.forwarded:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.METADATA,
        weight=settings.weight,
        reason="Forwarded a message, and what that says counts.",
    )


RULE: Final = Rule(
    name="forwarded",
    help="What a forwarded message says is judged like the author's own words.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
