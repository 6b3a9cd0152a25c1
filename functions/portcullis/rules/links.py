"""Many links in a short time, spread over more than one message."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, messages, overfull, total


class Settings(RuleSettings):
    """Thresholds of the links rule."""

    weight: Weight = Field(default=0.55, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=10, ge=1, le=100, description="Fires above this many links.")
    seconds: int = Field(default=10, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the links in the author's messages of the window; one message full of links is a list, not a flood."""
    if not event.written.links or len(context.own) < _MESSAGES:
        return None
    full = overfull(context.own, event, settings.seconds, _links, settings.threshold + 1)
    if full is None:
        return None
    count, rows = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Sent {count} links within {settings.seconds} seconds.",
        sightings=rows,
    )


_MESSAGES: Final = 2


def _links(window: Rows) -> int:
    with_links = [row for row in window if row.links]
    return total(with_links, lambda row: row.links) if messages(with_links) >= _MESSAGES else 0


RULE: Final = Rule(
    name="links",
    help="Many links within seconds, over more than one message.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
