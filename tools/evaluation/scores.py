"""Holds outcomes against labels, file by file and pooled."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tools.evaluation.judging import Outcome
from tools.replay.scores import Confusion

Json = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """Counts outcomes as they come. ``hits`` counts each rule's findings in what was flagged, by whether it is spam."""

    pairs: Counter[tuple[bool, bool]] = field(default_factory=Counter)
    hits: Counter[tuple[str, bool]] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count one more."""
        self.pairs[outcome.flagged, outcome.row.spam] += 1
        if outcome.flagged:
            self.hits.update((rule, outcome.row.spam) for rule in outcome.rules)

    @property
    def confusion(self) -> Confusion:
        """The counts so far."""
        return Confusion.of(self.pairs.elements())

    def as_json(self) -> Json:
        """For ``--json``: the counts, the rates, and which rules fired on true and on false hits."""
        found = self.confusion
        return {
            **found.as_json(),
            "false_positive_rate": found.false_positive_rate,
            "rules": {rule: {"true": true, "false": false} for rule, true, false in self.rules()},
        }

    def rules(self) -> list[tuple[str, int, int]]:
        """Each rule with how many true and false hits it had part in, the busiest first."""
        names = sorted({rule for rule, _ in self.hits}, key=lambda rule: (-self.hits[rule, True], rule))
        return [(rule, self.hits[rule, True], self.hits[rule, False]) for rule in names]


def pooled(tallies: Iterable[Tally]) -> Tally:
    """All of them as one."""
    everything = Tally()
    for tally in tallies:
        everything.pairs += tally.pairs
        everything.hits += tally.hits
    return everything
