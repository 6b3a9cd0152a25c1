"""Many messages by one author in a short time, over all channels."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, messages, overfull


class Settings(RuleSettings):
    """Thresholds of the burst rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=7, ge=1, le=100, description="Fires above this many messages.")
    seconds: int = Field(default=10, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the author's messages in the window that ends at this one."""
    if len(context.own) <= settings.threshold:
        return None
    full = overfull(context.own, event, settings.seconds, messages, settings.threshold + 1)
    if full is None:
        return None
    count, rows = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Sent {count} messages within {settings.seconds} seconds.",
        sightings=rows,
    )


RULE: Final = Rule(
    name="burst",
    help="Many messages by one author within seconds, over all channels.",
    events=frozenset({EventKind.MESSAGE}),
    settings_type=Settings,
    check=check,
)
