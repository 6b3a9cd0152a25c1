"""Nearly the same text again and again by one author: copies in which a word or two were changed."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, messages, overfull, own_row
from portcullis.text.likeness import like


class Settings(RuleSettings):
    """Thresholds of the near_duplicates rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=3, ge=1, le=100, description="Fires above this many such messages.")
    seconds: int = Field(default=30, ge=1, le=LONGEST_S, description="The window, in seconds.")
    percent: int = Field(default=90, ge=80, le=100, description="How alike they must be, in percent.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the author's messages that are like this one. Exact copies alone are left to duplicates."""
    if len(context.own) <= settings.threshold:
        return None
    own = own_row(event, context)
    if own is None or own.likeness is None:
        return None
    near = like(own.likeness, settings.percent / 100)
    rows = [row for row in context.own if row.likeness and near(row.likeness)]
    if len(rows) <= settings.threshold:
        return None
    full = overfull(rows, event, settings.seconds, _varied, settings.threshold + 1)
    if full is None:
        return None
    count, named = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Sent nearly the same text {count} times within {settings.seconds} seconds.",
        sightings=named,
    )


def _varied(window: Rows) -> int:
    return messages(window) if len({row.fingerprint for row in window}) > 1 else 0


RULE: Final = Rule(
    name="near_duplicates",
    help="Nearly the same text several times by one author.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
