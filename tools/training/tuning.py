"""Chooses the classifier rule's settings on probabilities of rows that the models had not seen."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from portcullis.errors import UserError
from portcullis.judge import FLAGGED_FROM
from tools.training.corpus import Floats

THRESHOLDS = tuple(round(0.05 * step, 2) for step in range(1, 13))
WEIGHTS = tuple(round(0.5 + 0.02 * step, 2) for step in range(26))
MOST_POOLED = 0.002
"""False positives allowed among the ham of all chats together, by cross-validation."""
MOST_LEFT_OUT = 0.005
"""False positives allowed in each of them when it was left out of training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One way of asking unseen models: the probability of each row, NaN where it has none."""

    probabilities: Floats
    most_false: float
    pooled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The rule's settings, and what they reach: the targets' mean F1 in each view."""

    threshold: float
    weight: float
    f1: tuple[float, ...]

    def as_json(self) -> dict[str, Any]:
        """For the report."""
        return asdict(self) | {"f1": list(self.f1)}


def together(rules: Floats, probabilities: Floats, threshold: float, weight: float) -> Floats:
    """The judge's confidence from that of the rules alone and the classifier's probability."""
    counted = np.where(probabilities >= threshold, probabilities * weight, 0.0)
    confidence: Floats = 1 - (1 - rules) * (1 - counted)
    return confidence


def tune(
    rules: Floats,
    spam: NDArray[np.bool_],
    targets: Sequence[NDArray[np.bool_]],
    chats: Sequence[NDArray[np.bool_]],
    views: Sequence[View],
) -> Chosen:
    """The settings with the best mean F1 over targets and views, within each view's limit of false positives.

    Args:
        rules: the confidence of the rules alone, for each row.
        spam: the labels.
        targets: for each source whose F1 counts, which rows are its own.
        chats: the same for each source whose false positives are limited.
        views: cross-validated probabilities, and those of models that had not seen the file.

    Raises:
        UserError: no settings keep within the limits.
    """
    found: list[tuple[float, float, float, Chosen]] = []
    for threshold, weight in product(THRESHOLDS, WEIGHTS):
        scores = []
        for view in views:
            known = ~np.isnan(view.probabilities)
            flagged = together(rules, view.probabilities, threshold, weight) >= FLAGGED_FROM
            if _worst(flagged & ~spam, [chat & known & ~spam for chat in chats], view) > view.most_false:
                break
            scores.append(_mean_f1(flagged, spam, [target & known for target in targets]))
        else:
            chosen = Chosen(threshold=threshold, weight=weight, f1=tuple(round(score, 4) for score in scores))
            # Of equals the most careful: the smallest weight, then the highest threshold.
            found.append((float(np.mean(scores)), -weight, threshold, chosen))
    if not found:
        raise UserError("no threshold and weight keep false positives within the limits: more ham would help")
    return max(found, key=lambda each: each[:3])[-1]


def _worst(false: NDArray[np.bool_], chats: Sequence[NDArray[np.bool_]], view: View) -> float:
    if view.pooled:
        chats = [np.any(chats, axis=0)]
    return max((float(false[chat].mean()) for chat in chats if chat.any()), default=0.0)


def _mean_f1(
    flagged: NDArray[np.bool_], spam: NDArray[np.bool_], targets: Sequence[NDArray[np.bool_]]
) -> float:
    """Of the targets that have spam here: one with few rows counts as much as one with many."""
    return float(np.mean([_f1(flagged[here], spam[here]) for here in targets if spam[here].any()]))


def _f1(flagged: NDArray[np.bool_], spam: NDArray[np.bool_]) -> float:
    hits = int((flagged & spam).sum())
    return 2 * hits / (int(flagged.sum()) + int(spam.sum()))
