"""What moderators made of a case, and when."""

from dataclasses import dataclass
from math import log
from random import Random
from typing import Final

from tools.seed.people import DAY_MS, HOUR_MS
from tools.seed.shapes import Choice

_ACTIONS: Final = (("verify", "verified"), ("reject", "rejected"), ("ban", "banned"))
_CHOICES: Final = {
    "doubt": Choice((0.68, 0.22, 0.1)),
    "spam": Choice((0.12, 0.28, 0.6)),
    "copied": Choice((0.06, 0.14, 0.8)),
    "raid": Choice((0.1, 0.1, 0.8)),
}
_FORGOTTEN: Final = 0.03
_REOPENED: Final = 0.02
_DECIDED_ANEW: Final = 0.7
_MEDIAN_MS: Final = 40 * 60_000
_SPREAD: Final = 1.5


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of a case's history: who did what at which time, and where that left it."""

    action: str
    status: str
    at_ms: int
    admin_id: str


def decide(random: Random, kind: str, opened_ms: int, until_ms: int, staff: list[str]) -> list[Decision]:
    """What was decided until ``until_ms``, in order: nothing, a decision, or one that was taken up again."""

    def settled(after_ms: int) -> Decision:
        action, status = _ACTIONS[_CHOICES[kind].pick(random)]
        return Decision(action, status, after_ms + _wait(random, _MEDIAN_MS), random.choice(staff))

    if random.random() < _FORGOTTEN:
        return []
    made = [settled(opened_ms)]
    if random.random() < _REOPENED:
        reopened_ms = made[0].at_ms + _wait(random, DAY_MS)
        made.append(Decision("reopen", "reopened", reopened_ms, random.choice(staff)))
        if random.random() < _DECIDED_ANEW:
            made.append(settled(reopened_ms + HOUR_MS))
    return [decision for decision in made if decision.at_ms < until_ms]


def _wait(random: Random, median_ms: int) -> int:
    """How long people take: log-normal, so some take days."""
    return 5_000 + int(random.lognormvariate(log(median_ms), _SPREAD))
