"""Many line breaks: text that pushes everybody else's off the screen."""

from dataclasses import replace
from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, flood


class Settings(RuleSettings):
    """Thresholds of the newlines rule."""

    weight: Weight = Field(default=0.2, description="How sure a hit makes the judge, from 0 to 1.")
    threshold: int = Field(default=100, ge=1, le=10_000, description="Fires above this many line breaks.")
    seconds: int = Field(default=10, ge=1, le=LONGEST_S, description="The window, in seconds.")
    in_row: int = Field(
        default=10, ge=1, le=1000, description="Fires above this many line breaks with nothing between them."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for empty lines in a row, outside code; then add up the line breaks of the window."""
    newlines = event.written.raw.count("\n")
    if newlines > settings.in_row and (longest := longest_gap(event.written.prose)) > settings.in_row:
        return _finding(settings, f"Wrote {longest} line breaks in a row.")
    full = flood(event, context, settings.seconds, newlines, lambda row: row.newlines, settings.threshold + 1)
    if full is None:
        return None
    finding = _finding(settings, f"Wrote {full[0]} line breaks within {settings.seconds} seconds.")
    return replace(finding, sightings=full[1])


def longest_gap(prose: str) -> int:
    """The most line breaks of a cleaned text between which nothing can be seen."""
    longest = gap = 0
    for line in prose.split("\n")[1:]:
        gap += 1
        longest = max(longest, gap)
        if line and not line.isspace():
            gap = 0
    return longest


def _finding(settings: Settings, reason: str) -> Finding:
    return Finding(rule=RULE.name, basis=Basis.BEHAVIOUR, weight=settings.weight, reason=reason)


RULE: Final = Rule(
    name="newlines",
    help="Many line breaks within seconds, or in a row.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
