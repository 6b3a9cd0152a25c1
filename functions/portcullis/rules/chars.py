"""Many characters in a short time: walls of text."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, flood


class Settings(RuleSettings):
    """Thresholds of the chars rule."""

    weight: Weight = Field(default=0.2, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=4200, ge=100, le=100_000, description="Fires above this many characters.")
    seconds: int = Field(default=5, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Add up the characters of the author's messages in the window that ends at this one, code included."""
    full = flood(
        event,
        context,
        settings.seconds,
        len(event.written.raw),
        lambda row: row.characters,
        settings.threshold + 1,
    )
    if full is None:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Wrote {full[0]} characters within {settings.seconds} seconds.",
        sightings=full[1],
    )


RULE: Final = Rule(
    name="chars",
    help="Many characters within seconds.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
