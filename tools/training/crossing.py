"""What a model says of rows that it was not trained on: by folds in which near copies stay together, and by source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.training.calibration import Platt
from tools.training.corpus import Corpus, Floats, Ints
from tools.training.fit import Recipe, fit

Tell = Callable[[str], None]
"""Is told what is being done, before each step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossed:
    """Scores of rows by the model of the fold that leaves them out; ``folds`` has -1 where a row has none."""

    scores: Floats
    folds: Ints

    @property
    def rows(self) -> Ints:
        """The rows that have a score."""
        return np.flatnonzero(self.folds >= 0)

    def probabilities(self, spam: NDArray[np.bool_]) -> Floats:
        """Each score as the other folds' scores calibrate it; NaN for rows without."""
        found = np.full(len(self.scores), np.nan)
        for fold in np.unique(self.folds[self.rows]):
            here, others = self.folds == fold, (self.folds >= 0) & (self.folds != fold)
            found[here] = Platt.of(self.scores[others], spam[others]).probabilities(self.scores[here])
        return found


def crossed(corpus: Corpus, rows: Ints, recipe: Recipe, folds: int, tell: Tell) -> Crossed:
    """Train one model a fold on the other folds, and score the fold's rows by it."""
    numbers = np.full(len(corpus.spam), -1, dtype=np.int64)
    numbers[rows] = deal(corpus, rows, folds, recipe.seed)
    scores = np.full(len(corpus.spam), np.nan)
    for fold in range(folds):
        tell(f"fold {fold + 1} of {folds}")
        here = np.flatnonzero(numbers == fold)
        trained = fit(corpus, np.flatnonzero((numbers >= 0) & (numbers != fold)), recipe)
        scores[here] = trained.scores(corpus, here)
    return Crossed(scores=scores, folds=numbers)


def left_out(corpus: Corpus, names: Sequence[str], recipe: Recipe, crossing: Crossed, tell: Tell) -> Floats:
    """The probability of each row by a model that has seen nothing of its source; NaN for rows of other sources.

    Each model is calibrated by the scores that ``crossing`` has of the sources on which it was trained.
    """
    found = np.full(len(corpus.spam), np.nan)
    for name in names:
        tell(f"without {name}")
        here = corpus.rows_of([name])
        # A near copy in another source would be the same message.
        others = np.setdiff1d(crossing.rows, np.flatnonzero(np.isin(corpus.groups, corpus.groups[here])))
        if len(np.unique(corpus.spam[others])) == 2:
            platt = Platt.of(crossing.scores[others], corpus.spam[others])
            found[here] = platt.probabilities(fit(corpus, others, recipe).scores(corpus, here))
    return found


def deal(corpus: Corpus, rows: Ints, folds: int, seed: int) -> Ints:
    """A fold for each of ``rows``: one for a group, and each source's spam and ham are dealt out evenly."""
    groups, first = np.unique(corpus.groups[rows], return_index=True)
    kinds = (corpus.sources * 2 + corpus.spam)[rows[first]]
    shuffled = np.random.default_rng(seed).permutation(len(groups))
    by_kind = shuffled[np.argsort(kinds[shuffled], kind="stable")]
    fold_of = np.empty(len(groups), dtype=np.int64)
    fold_of[by_kind] = np.arange(len(groups)) % folds
    return fold_of[np.searchsorted(groups, corpus.groups[rows])]
