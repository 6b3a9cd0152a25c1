"""Many joins in a short time. Names every joiner."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, overfull


class Settings(RuleSettings):
    """Thresholds of the join_raid rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=10, ge=1, le=400, description="Fires above this many joins.")
    seconds: int = Field(default=60, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count who joined in the window that ends at this join."""
    if len(context.joins) <= settings.threshold:
        return None
    full = overfull(context.joins, event, settings.seconds, _joiners, settings.threshold + 1)
    if full is None:
        return None
    count, rows = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"One of {count} accounts that joined within {settings.seconds} seconds.",
        sightings=rows,
        group="joins",
    )


def _joiners(window: Rows) -> int:
    return len({row.user_id for row in window})


RULE: Final = Rule(
    name="join_raid",
    help="Many joins within a minute.",
    events=frozenset({EventKind.JOIN}),
    settings_type=Settings,
    check=check,
)
