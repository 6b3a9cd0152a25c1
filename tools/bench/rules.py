"""Messages a second on one core, in turns: all rules, rules and classifier, and burst and exact copies alone.

Timed is all that a message costs between its payload and its verdict, without the database: reading its text, the row
that is remembered of it, and the judge. People take turns at writing, so that windows are as full as in a busy room.
"""

import json
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

from portcullis.classifier.shipped import spam_probability
from portcullis.errors import UserError
from portcullis.judge import judge
from portcullis.models import Context, Event, EventKind, Sighting
from portcullis.settings import RULES, ServerSettings, defaults, parse
from portcullis.text.fingerprint import fingerprint
from portcullis.text.likeness import likeness
from tools.bench.chat import Place, conversation

TARGET_PER_S: Final = 6000
TARGET_WITH_CLASSIFIER_PER_S: Final = 2500
_BASELINE: Final = frozenset({"burst", "duplicates"})
_PEOPLE: Final = 20
_GAP_MS: Final = 1000
_REMEMBERED: Final = 6
"""Messages of one author within the two minutes that the window tells of: 120 seconds, 20 people, one a second."""
_BEGIN_MS: Final = 1_790_000_000_000
_TWO_MONTHS_MS: Final = 60 * 86_400_000
_HOSTILE_LENGTHS: Final = (20_000, 40_000)
_KEY: Final = "bench"
_HOSTILE: Final = (
    "a ",
    "free nitro https://a.co/x ",
    "\u0301",
    "n1tr0 ",
    "[a](https://b.co) ",
    "🎉",
    "`",
    "\n",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """What was measured. Rates are messages a second, of the fastest round.

    ``growth`` is by how much twice the length multiplied the time of a hostile message, at most: 2 is linear.
    """

    messages: int
    all_rules: float
    with_classifier: float
    baseline: float
    growth: float

    def as_json(self) -> dict[str, Any]:
        """The figures with their target."""
        return asdict(self) | {"target": TARGET_PER_S, "target_with_classifier": TARGET_WITH_CLASSIFIER_PER_S}

    def last_line(self) -> str:
        """One sentence."""
        return (
            f"{self.messages} messages: {self.all_rules:,.0f} a second through all {len(RULES)} rules "
            f"(target {TARGET_PER_S:,}), {self.with_classifier:,.0f} with the classifier "
            f"(target {TARGET_WITH_CLASSIFIER_PER_S:,}), {self.baseline:,.0f} with burst and exact copies alone; "
            f"twice the length takes {self.growth:.1f} times as long at most"
        )


def read_texts(path: Path) -> list[str]:
    """The texts of a JSONL file.

    Raises:
        UserError: the file cannot be read, or a line has no text.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise UserError(f"{path} cannot be read as UTF-8") from None
    try:
        texts = [str(json.loads(line)["text"]) for line in lines if line.strip()]
    except (ValueError, TypeError, KeyError):
        raise UserError(f'{path}: each line must be JSON with a "text"') from None
    if not texts:
        raise UserError(f"{path} holds no messages")
    return texts


def generated_texts(count: int) -> list[str]:
    """The made-up chat of the other benchmarks."""
    place = Place(guild_id="1", channels=("1",), people=("1",))
    said = conversation([place], count, begin_ms=0, spam_share=0.01, random=Random(count))
    return [message.text for message in said]


def measure(texts: Sequence[str], rounds: int) -> Speed:
    """Judge ``texts`` ``rounds`` times each way, taking turns; processor time of this process counts."""
    few = parse({"rules": {name: {"enabled": False} for name in RULES if name not in _BASELINE}})
    best = dict.fromkeys(("all", "classifier", "few"), float("inf"))
    for _ in range(rounds):
        best["all"] = min(best["all"], _seconds(partial(_run, texts, defaults(), _row)))
        best["classifier"] = min(
            best["classifier"], _seconds(partial(_run, texts, defaults(), _row, spam_probability))
        )
        best["few"] = min(best["few"], _seconds(partial(_run, texts, few, _fingerprint_row)))
    return Speed(
        messages=len(texts),
        all_rules=len(texts) / best["all"],
        with_classifier=len(texts) / best["classifier"],
        baseline=len(texts) / best["few"],
        growth=max(_growth(unit, rounds) for unit in _HOSTILE),
    )


def _growth(unit: str, rounds: int) -> float:
    texts = [unit * (size // len(unit)) for size in _HOSTILE_LENGTHS]
    best = [float("inf")] * len(texts)
    for _ in range(rounds * 2):
        for place, text in enumerate(texts):
            best[place] = min(
                best[place], _seconds(partial(_run, [text], defaults(), _row, spam_probability))
            )
    return best[1] / best[0]


def _unasked(event: Event) -> None:
    """Stands in for the classifier where it has no part."""


def _run(
    texts: Iterable[str],
    settings: ServerSettings,
    row: Callable[[Event], Sighting],
    classify: Callable[[Event], float | None] = _unasked,
) -> None:
    own: list[deque[Sighting]] = [deque(maxlen=_REMEMBERED) for _ in range(_PEOPLE)]
    for number, text in enumerate(texts):
        event = _event(number, text)
        rows = own[number % _PEOPLE]
        rows.append(row(event))
        judge(event, Context(own=tuple(rows), spam_probability=classify(event)), settings)


def _event(number: int, text: str) -> Event:
    at_ms = _BEGIN_MS + number * _GAP_MS
    return Event(
        event_id=f"m:{number}",
        kind=EventKind.MESSAGE,
        at_ms=at_ms,
        guild_id="1",
        user_id=str(number % _PEOPLE),
        channel_id="1",
        message_id=str(number),
        text=text,
        roles=(),
        joined_at_ms=at_ms - _TWO_MONTHS_MS,
        account_created_ms=at_ms - _TWO_MONTHS_MS,
    )


def _row(event: Event) -> Sighting:
    """What is remembered of a message: the same as detection sends to the database."""
    written = event.written
    return _fingerprint_row(event)._replace(
        links=len(written.links),
        characters=len(written.raw),
        newlines=written.raw.count("\n"),
        emoji=written.emoji,
        likeness=likeness(written, _KEY),
    )


def _fingerprint_row(event: Event) -> Sighting:
    return Sighting(
        event_id=event.event_id,
        at_ms=event.at_ms,
        order=event.at_ms,
        user_id=event.user_id,
        channel_id=event.channel_id,
        message_id=event.message_id,
        fingerprint=fingerprint(event.written, _KEY),
        mentions=0,
        role_mentions=0,
        links=0,
    )


def _seconds(work: Callable[[], None]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
