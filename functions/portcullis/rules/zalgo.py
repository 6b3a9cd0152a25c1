"""Letters with heaps of marks, which run over the lines above and below."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.text.normalise import most_marks


class Settings(RuleSettings):
    """Thresholds of the zalgo rule."""

    weight: Weight = Field(default=0.2, description="How sure a hit makes the judge, from 0 to 1.")
    marks: int = Field(default=8, ge=2, le=100, description="Fires above this many marks on one letter.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Find the most burdened letter, before reading cuts its marks."""
    del context
    marks = most_marks(event.written.raw)
    if marks <= settings.marks:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=settings.weight,
        reason=f"Stacked {marks} marks on one letter.",
    )


RULE: Final = Rule(
    name="zalgo",
    help="Letters under heaps of marks.",
    events=frozenset(EventKind),
    settings_type=Settings,
    check=check,
)
