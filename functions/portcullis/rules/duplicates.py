"""The same text again and again by one author."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, messages, overfull, same_text
from portcullis.text.fingerprint import brief


class Settings(RuleSettings):
    """Thresholds of the duplicates rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=3, ge=1, le=100, description="Fires above this many copies.")
    brief_threshold: int = Field(
        default=6,
        ge=1,
        le=100,
        description="The same for brief texts: under 10 letters, laughter, greetings; not with a link that leads away.",
    )
    seconds: int = Field(default=30, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the author's messages with this one's fingerprint in the window that ends at it."""
    if len(context.own) <= min(settings.threshold, settings.brief_threshold):
        return None
    threshold = settings.brief_threshold if brief(event.written) else settings.threshold
    copies = tuple(same_text(context.own, event))
    if len(copies) <= threshold:
        return None
    full = overfull(copies, event, settings.seconds, messages, threshold + 1)
    if full is None:
        return None
    count, rows = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Sent the same text {count} times within {settings.seconds} seconds.",
        sightings=rows,
    )


RULE: Final = Rule(
    name="duplicates",
    help="The same text several times by one author.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
