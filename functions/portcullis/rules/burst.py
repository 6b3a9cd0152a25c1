"""Many messages by one author in a short time, over all channels.

Discord's own client lets nobody write more than five messages in five seconds in a channel; who comes and goes to that
limit at once has not come to talk.
"""

from typing import Final, NamedTuple

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, messages, overfull

_DAY_MS: Final = 86_400_000


class Settings(RuleSettings):
    """Thresholds of the burst rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=7, ge=1, le=100, description="Fires above this many messages.")
    seconds: int = Field(default=10, ge=1, le=LONGEST_S, description="The window, in seconds.")
    newcomer_days: int = Field(
        default=3, ge=0, le=365, description="Members of fewer than this many days are newcomers."
    )
    newcomer_threshold: int = Field(
        default=4, ge=1, le=100, description="For newcomers it fires above this many messages, too."
    )
    newcomer_seconds: int = Field(
        default=5, ge=1, le=LONGEST_S, description="The newcomers' window, in seconds."
    )


class _Pace(NamedTuple):
    """More than ``threshold`` messages within ``seconds`` are a burst."""

    threshold: int
    seconds: int


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the author's messages in the window that ends at this one."""
    paces = [_Pace(settings.threshold, settings.seconds)]
    if _is_newcomer(event, settings):
        paces.append(_Pace(settings.newcomer_threshold, settings.newcomer_seconds))
    for pace in paces:
        if len(context.own) <= pace.threshold:
            continue
        if full := overfull(context.own, event, pace.seconds, messages, pace.threshold + 1):
            count, rows = full
            return Finding(
                rule=RULE.name,
                basis=Basis.BEHAVIOUR,
                weight=settings.weight,
                reason=f"Sent {count} messages within {pace.seconds} seconds.",
                sightings=rows,
            )
    return None


def _is_newcomer(event: Event, settings: Settings) -> bool:
    """Whether the author joined lately; where Discord did not tell, nobody did."""
    joined_at_ms = event.joined_at_ms
    return joined_at_ms is not None and event.at_ms - joined_at_ms < settings.newcomer_days * _DAY_MS


RULE: Final = Rule(
    name="burst",
    help="Many messages by one author within seconds, over all channels.",
    events=frozenset({EventKind.MESSAGE}),
    settings_type=Settings,
    check=check,
)
