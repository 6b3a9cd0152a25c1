"""Many emoji in a short time. Those in code do not count."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, flood


class Settings(RuleSettings):
    """Thresholds of the emoji rule."""

    weight: Weight = Field(default=0.1, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=20, ge=1, le=1000, description="Fires above this many emoji.")
    seconds: int = Field(default=10, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Add up the emoji of the author's messages in the window that ends at this one."""
    full = flood(
        event, context, settings.seconds, event.written.emoji, lambda row: row.emoji, settings.threshold + 1
    )
    if full is None:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Wrote {full[0]} emoji within {settings.seconds} seconds.",
        sightings=full[1],
    )


RULE: Final = Rule(
    name="emoji",
    help="Many emoji within seconds.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
