"""Holds results against labels. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Self

from tools.replay.results import RowResult

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Confusion:
    """Hits and misses; "positive" means that the bot took it for spam."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    tn: int = 0

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> Self:
        """Count pairs of (taken for spam, is spam)."""
        counts = Counter(pairs)
        return cls(counts[True, True], counts[True, False], counts[False, True], counts[False, False])

    @property
    def precision(self) -> float | None:
        """Of what was taken for spam, the part that is; None where nothing was."""
        return _ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float | None:
        """Of the spam, the part that was taken for it; None where there is none."""
        return _ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to find nor anything found."""
        return _ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def false_positive_rate(self) -> float | None:
        """Of the ham, the part that was taken for spam; None where there is none."""
        return _ratio(self.fp, self.fp + self.tn)

    def as_json(self) -> Json:
        """All numbers by name."""
        counts = {"tp": self.tp, "fp": self.fp, "fn": self.fn, "tn": self.tn}
        return counts | {"precision": self.precision, "recall": self.recall, "f1": self.f1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The scores of a replay.

    Attributes:
        flagged: rows whose confidence is 0.5 or more.
        acted: rows that lead to a restriction or a kick.
        restricted: users who are restricted at the end; one is a spammer who wrote any spam.
        rules: hits of each rule on spam and on ham.
        attacks: groups with spam, by name: how many of their spammers are restricted, of how many.
        scenes: groups without spam, by name: how many of their people are restricted, of how many.
    """

    flagged: Confusion
    acted: Confusion
    restricted: Confusion
    rules: dict[str, tuple[int, int]]
    attacks: dict[str, tuple[int, int]]
    scenes: dict[str, tuple[int, int]]

    def as_json(self) -> Json:
        """For ``--json``."""
        groups = {"attacks": self.attacks, "innocent_scenes": self.scenes}
        return {
            "flagged": self.flagged.as_json(),
            "acted": self.acted.as_json(),
            "restricted": self.restricted.as_json(),
            "rules": {rule: {"spam": spam, "ham": ham} for rule, (spam, ham) in self.rules.items()},
            **{
                kind: {name: {"restricted": hit, "users": of} for name, (hit, of) in found.items()}
                for kind, found in groups.items()
            },
        }


def score(results: Sequence[RowResult]) -> Scores:
    """Hold the results of a replay against its labels."""
    users = {result.who: result.restricted for result in results}
    spammers = {result.who for result in results if result.spam}
    hits = Counter((rule, result.spam) for result in results for rule in result.rules)
    attacks, scenes = _groups(results)
    return Scores(
        flagged=Confusion.of((result.flagged, result.spam) for result in results),
        acted=Confusion.of((result.action in {"restrict", "kick"}, result.spam) for result in results),
        restricted=Confusion.of((restricted, who in spammers) for who, restricted in users.items()),
        rules={rule: (hits[rule, True], hits[rule, False]) for rule in sorted({rule for rule, _ in hits})},
        attacks=attacks,
        scenes=scenes,
    )


def _groups(
    results: Iterable[RowResult],
) -> tuple[dict[str, tuple[int, int]], dict[str, tuple[int, int]]]:
    rows: dict[str, list[RowResult]] = defaultdict(list)
    for result in results:
        if name := result.move.placed.row.group:
            rows[name].append(result)
    attacks: dict[str, tuple[int, int]] = {}
    scenes: dict[str, tuple[int, int]] = {}
    for name, group in rows.items():
        spammers = {result.who: result.restricted for result in group if result.spam}
        people = spammers or {result.who: result.restricted for result in group}
        (attacks if spammers else scenes)[name] = (sum(people.values()), len(people))
    return attacks, scenes


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
