"""From a regression's score to a probability, and how well that does."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from tools.training.corpus import Floats

BINS = (0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
"""Bounds of the table: half of all chat is below the first."""


@dataclass(frozen=True, slots=True)
class Platt:
    """Platt's scaling: the probability is the logistic function of ``slope * score + offset``."""

    slope: float
    offset: float

    @classmethod
    def of(cls, scores: Floats, spam: NDArray[np.bool_]) -> Self:
        """Fit it to scores of rows on which the regression was not trained; both labels must occur."""
        model: Any = LogisticRegression(C=1e3).fit(scores.reshape(-1, 1), spam)
        return cls(float(model.coef_[0, 0]), float(model.intercept_[0]))

    def probabilities(self, scores: Floats) -> Floats:
        """Of each score."""
        probabilities: Floats = 1 / (1 + np.exp(-np.clip(self.slope * scores + self.offset, -60, 60)))
        return probabilities


def table(probabilities: Floats, spam: NDArray[np.bool_]) -> list[dict[str, float | int]]:
    """For each bin that has rows: its bounds, how many, the mean probability, and the share that is spam."""
    bins = np.clip(np.digitize(probabilities, BINS) - 1, 0, len(BINS) - 2)
    return [
        {
            "from": BINS[number],
            "to": BINS[number + 1],
            "rows": int(here.sum()),
            "probability": round(float(probabilities[here].mean()), 4),
            "spam": round(float(spam[here].mean()), 4),
        }
        for number in range(len(BINS) - 1)
        if (here := bins == number).any()
    ]
