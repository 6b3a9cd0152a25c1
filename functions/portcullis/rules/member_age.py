"""A new member. Metadata: it makes other findings weigh more and convicts nobody by itself."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight

_DAY_MS: Final = 86_400_000


class Settings(RuleSettings):
    """Thresholds of the member_age rule."""

    weight: Weight = Field(
        default=0.1, description="How much it amplifies what other rules found, from 0 to 1."
    )
    days: int = Field(
        default=3, ge=1, le=365, description="Members of fewer than this many days count as new."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Compare the time since joining at the time of the event; where Discord did not tell, nobody is new."""
    del context
    if event.joined_at_ms is None:
        return None
    age_ms = event.at_ms - event.joined_at_ms
    if age_ms >= settings.days * _DAY_MS:
        return None
    days = max(0, age_ms // _DAY_MS)
    return Finding(
        rule=RULE.name,
        basis=Basis.METADATA,
        weight=settings.weight,
        reason="Joined today." if days == 0 else f"Joined {days} {'day' if days == 1 else 'days'} ago.",
    )


RULE: Final = Rule(
    name="member_age",
    help="A new member makes other findings weigh more; alone it means nothing.",
    # Whoever joins is new: that says nothing.
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT, EventKind.RENAME}),
    settings_type=Settings,
    check=check,
)
