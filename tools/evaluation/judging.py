"""Judges one labelled message alone: a member of two months wrote it, and nothing else is known."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from portcullis.judge import FLAGGED_FROM, judge
from portcullis.models import Context, Event, EventKind
from portcullis.settings import defaults
from tools.labelled import Labelled

Classify = Callable[[Labelled, Event], float | None]
"""The probability that a row is spam; None leaves the classifier out."""
_AT_MS: Final = 1_790_000_000_000
_TWO_MONTHS_MS: Final = 60 * 86_400_000
_ID: Final = "100000000000000001"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the judge says of one row. ``probability`` is the classifier's, None where it was not asked."""

    row: Labelled
    confidence: float
    probability: float | None
    rules: tuple[str, ...]

    @property
    def flagged(self) -> bool:
        """Whether the judge was sure enough."""
        return self.confidence >= FLAGGED_FROM

    @property
    def error(self) -> str | None:
        """``miss`` or ``false alarm``; None where judge and label agree."""
        if self.flagged == self.row.spam:
            return None
        return "miss" if self.row.spam else "false alarm"

    def as_json(self) -> dict[str, Any]:
        """For ``--json --errors``."""
        return {
            "file": self.row.source,
            "line": self.row.line,
            "error": self.error,
            "confidence": round(self.confidence, 4),
            "classifier": None if self.probability is None else round(self.probability, 4),
            "rules": list(self.rules),
            "text": self.row.text,
        }


def judge_row(row: Labelled, classify: Classify) -> Outcome:
    """The judge's answer with default settings."""
    event = as_event(row)
    probability = classify(row, event)
    verdict = judge(event, Context(spam_probability=probability), defaults())
    return Outcome(row=row, confidence=verdict.confidence, probability=probability, rules=verdict.rules)


def as_event(row: Labelled) -> Event:
    """The message that a row stands for."""
    return Event(
        event_id=f"m:{row.line}",
        kind=EventKind.MESSAGE,
        at_ms=_AT_MS,
        guild_id=_ID,
        user_id=_ID,
        channel_id=_ID,
        message_id=_ID,
        text=row.text,
        roles=(),
        joined_at_ms=_AT_MS - _TWO_MONTHS_MS,
        account_created_ms=_AT_MS - _TWO_MONTHS_MS,
    )
