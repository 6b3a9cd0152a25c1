"""Chooses the settings that rows can speak of, on probabilities of rows that the models had not seen.

Windows, figures and ages of accounts are not in rows of text: what rests on them is held by the scenes of tests/corpus.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

import numpy as np

from portcullis.errors import UserError
from portcullis.rules._phrases.scams import SCAMS
from tools.training.trial import Bools, Trial, Values, View, settings_of

THRESHOLD, WEIGHT = "classifier.threshold", "classifier.weight"
THRESHOLDS: Final = tuple(round(0.05 * step, 2) for step in range(1, 13))
CLASSIFIER_WEIGHTS: Final = tuple(round(0.5 + 0.02 * step, 2) for step in range(26))
WEIGHTS: Final = tuple(round(0.3 + 0.05 * step, 2) for step in range(10))
"""Up to 0.75: with more, a mere hint of ``phrases`` would act."""
OF_RULES: Final = (
    *sorted({f"phrases.{scam.category}" for scam in SCAMS}),
    "masked_link.weight",
    "lookalike_domain.weight",
    "lookalike_domain.exact_weight",
)
"""Weights of rules about content. That of invites is a promise: it notifies."""
LEAST_GAIN: Final = 0.001
"""So much of the mean F1 counts. Less is one row's luck: then the more careful settings stay, or the present ones."""
SWEEPS: Final = 3
MOST_POOLED: Final = 0.002
"""False positives allowed among the ham of all chats together, by cross-validation."""
MOST_LEFT_OUT: Final = 0.005
"""False positives allowed in each of them when it was left out of training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Settings by dotted name, and what they reach: the targets' mean F1 in each view."""

    values: Values
    f1: tuple[float, ...]

    @property
    def mean(self) -> float:
        """Over the views."""
        return sum(self.f1) / len(self.f1)

    def as_json(self) -> dict[str, Any]:
        """For the report."""
        return {"values": dict(self.values), "f1": list(self.f1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What settings are held against.

    Attributes:
        spam: the labels.
        targets: for each source whose F1 counts, which rows are its own.
        chats: the same for each source whose false positives are limited.
        views: cross-validated probabilities, and those of models that had not seen the file.
    """

    trial: Trial
    spam: Bools
    targets: Sequence[Bools]
    chats: Sequence[Bools]
    views: Sequence[View]

    def scores(self, values: Values) -> tuple[float, ...] | None:
        """The targets' mean F1 in each view that has their spam; None where a view flags more ham than it may."""
        scores = []
        for view in self.views:
            flagged = self.trial.flagged(values, view)
            chats = [chat & view.known & ~self.spam for chat in self.chats]
            if _worst(flagged & ~self.spam, chats, pooled=view.pooled) > view.most_false:
                return None
            if targets := self._with_spam(view):
                scores.append(_mean_f1(flagged, self.spam, targets))
        return tuple(round(score, 4) for score in scores)

    def can_score(self) -> bool:
        """Whether any view has spam of any target: one that holds all of the spam cannot be left out of training."""
        return any(self._with_spam(view) for view in self.views)

    def _with_spam(self, view: View) -> list[Bools]:
        known = [target & view.known for target in self.targets]
        return [target for target in known if self.spam[target].any()]


def present() -> Values:
    """The defaults of all that is tuned."""
    return {key: _default(key) for key in (THRESHOLD, WEIGHT, *OF_RULES)}


def changed(values: Values) -> Values:
    """Those that are not the defaults."""
    return {key: value for key, value in values.items() if value != _default(key)}


def tune(bench: Bench, tell: Callable[[str], None] = lambda step: None) -> Chosen:
    """The settings with the best mean F1 over targets and views, within each view's limit of false positives.

    First the classifier's two, over a grid; then each rule's weight in turn, as long as that helps.

    Raises:
        UserError: no settings keep within the limits, or there is no spam to find.
    """
    if not bench.can_score():
        raise UserError("none of the targets has spam: name files with --target that have some")
    tell("the classifier's weight")
    tried = [_tried(bench, {**present(), **values}) for values in _classifiers()]
    within = [one for one in tried if one]
    if not within:
        raise UserError("no threshold and weight keep false positives within the limits: more ham would help")
    most = max(one.mean for one in within)
    best = next(one for one in within if one.mean > most - LEAST_GAIN)
    for _ in range(SWEEPS):
        before = best
        for key in OF_RULES:
            tell(key)
            found = [_tried(bench, {**best.values, key: weight}) for weight in WEIGHTS]
            better = [one for one in found if one and one.mean >= best.mean + LEAST_GAIN]
            best = max(better, key=lambda one: one.mean, default=best)
        if best is before:
            break
    return best


def _classifiers() -> Iterator[Values]:
    """The most careful first: the smallest weight, then the highest threshold."""
    for weight, threshold in product(CLASSIFIER_WEIGHTS, reversed(THRESHOLDS)):
        yield {THRESHOLD: threshold, WEIGHT: weight}


def _tried(bench: Bench, values: Values) -> Chosen | None:
    """What ``values`` reach, None where they flag too many of the innocent."""
    scores = bench.scores(values)
    return Chosen(values=values, f1=scores) if scores else None


def _default(key: str) -> float:
    rule, _, name = key.partition(".")
    value: float = getattr(settings_of(rule, {}), name)
    return value


def _worst(false: Bools, chats: Sequence[Bools], *, pooled: bool) -> float:
    if pooled and chats:
        chats = [np.any(chats, axis=0)]
    return max((float(false[chat].mean()) for chat in chats if chat.any()), default=0.0)


def _mean_f1(flagged: Bools, spam: Bools, targets: Sequence[Bools]) -> float:
    """One target with few rows counts as much as one with many."""
    return float(np.mean([_f1(flagged[here], spam[here]) for here in targets]))


def _f1(flagged: Bools, spam: Bools) -> float:
    hits = int((flagged & spam).sum())
    return 2 * hits / (int(flagged.sum()) + int(spam.sum()))
