"""A young account. Metadata: it makes other findings weigh more and convicts nobody by itself."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight

_DAY_MS: Final = 86_400_000


class Settings(RuleSettings):
    """Thresholds of the account_age rule."""

    weight: Weight = Field(
        default=0.3, description="How much it amplifies what other rules found, from 0 to 1."
    )
    days: int = Field(
        default=7, ge=1, le=365, description="Accounts younger than this many days count as new."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Compare the account's age at the time of the event."""
    del context
    age_ms = event.at_ms - event.account_created_ms
    if age_ms >= settings.days * _DAY_MS:
        return None
    days = max(0, age_ms // _DAY_MS)
    return Finding(
        rule=RULE.name,
        basis=Basis.METADATA,
        weight=settings.weight,
        reason=f"The account is {days} {'day' if days == 1 else 'days'} old.",
    )


RULE: Final = Rule(
    name="account_age",
    help="A young account makes other findings weigh more; alone it means nothing.",
    events=frozenset(EventKind),
    settings_type=Settings,
    check=check,
)
