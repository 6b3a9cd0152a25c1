"""Many joins in a short time. Names every joiner.

Guests whom a streamer sends over have accounts of all ages; accounts for a raid are made, or bought, by the batch. So
a rush counts in full where most of its accounts were created within days of one another, and else is only told to
moderators.
"""

from bisect import bisect_left
from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, in_time, windows
from portcullis.snowflake import to_ms

_DAY_MS: Final = 86_400_000


class Settings(RuleSettings):
    """Thresholds of the join_raid rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=10, ge=1, le=400, description="Fires above this many joins.")
    seconds: int = Field(default=60, ge=1, le=LONGEST_S, description="The window, in seconds.")
    batch_days: int = Field(
        default=7, ge=1, le=3650, description="Accounts created within this many days are of one batch."
    )
    batch_percent: int = Field(
        default=50,
        ge=0,
        le=100,
        description="From this share of one batch on, the joins are a raid; 0: all are.",
    )
    mixed_weight: Weight = Field(default=0.42, description="The weight where accounts of all ages join.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count who joined in the windows that this join fills, and look at those of one batch first."""
    if len(context.joins) <= settings.threshold:
        return None
    full = [
        window
        for window in windows(context.joins, event, settings.seconds)
        if len(_joiners(window)) > settings.threshold
    ]
    if not full:
        return None
    raids = [window for window in full if _of_a_batch(window, settings)]
    named = raids or full
    count = max(len(_joiners(window)) for window in named)
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight if raids else settings.mixed_weight,
        reason=f"One of {count} accounts that joined within {settings.seconds} seconds"
        f"{', most of them created at one time' if raids else ''}.",
        sightings=tuple(sorted({row for window in named for row in window}, key=in_time)),
        group="joins",
    )


def _joiners(window: Rows) -> frozenset[str]:
    return frozenset(row.user_id for row in window)


def _of_a_batch(window: Rows, settings: Settings) -> bool:
    """Whether enough of the accounts were created within ``batch_days`` of one another, which their ids tell."""
    span_ms = settings.batch_days * _DAY_MS
    created = sorted(map(to_ms, _joiners(window)))
    most = max(last - bisect_left(created, created[last] - span_ms) + 1 for last in range(len(created)))
    return 100 * most >= settings.batch_percent * len(created)


RULE: Final = Rule(
    name="join_raid",
    help="Many joins within a minute.",
    events=frozenset({EventKind.JOIN}),
    settings_type=Settings,
    check=check,
)
