"""Fits the regression on some rows of a corpus, and turns it into a model's file. Deterministic."""

import hashlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.linear_model import LogisticRegression

from portcullis.classifier import storage
from tools.training.corpus import Corpus, Floats, Ints

_ROUGHLY, _EXACTLY = 1e-2, 1e-4
"""Tolerances of the regression: to see which pieces count, and for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a model is trained.

    Attributes:
        most_pieces: runs, words and pairs that are kept, those which count most.
        least_texts: a run must occur in as many of the texts.
        least_wholes: a word or pair must occur in as many.
        wholes: what words and pairs count beside runs.
        shapes: what shapes count.
        strength: the regression's inverse regularisation.
        ham_to_spam: ham of a source that has less of it to each spam counts as if it had so much: how much spam a
            place draws, and the language spoken there, then tell nothing.
        seed: of folds and regression.
    """

    most_pieces: int = 40_000
    least_texts: int = 3
    least_wholes: int = 2
    wholes: float = 0.7
    shapes: float = 0.5
    strength: float = 10.0
    ham_to_spam: float = 10.0
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """How the rows of a corpus become vectors: the kept pieces and their idf, 0 for those left out."""

    recipe: Recipe
    run_idf: Floats
    whole_idf: Floats

    def of(self, corpus: Corpus, rows: Ints) -> csr_matrix:
        """The vectors of ``rows``: kept runs, kept words and pairs, shapes."""
        run_squares = corpus.runs @ self.run_idf**2
        by_run = _scaled(corpus.row_runs[rows], corpus.words[rows] @ run_squares, self.run_idf)
        whole_rows = corpus.wholes[rows]
        by_whole = _scaled(whole_rows, whole_rows @ self.whole_idf**2, self.whole_idf)
        shapes = corpus.shapes[rows] * self.recipe.shapes
        return hstack([by_run, by_whole * self.recipe.wholes, shapes]).tocsr()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A trained regression. ``weights`` has one for each column of the vectors."""

    vectors: Vectors
    weights: Floats
    bias: float

    def scores(self, corpus: Corpus, rows: Ints) -> Floats:
        """The regression's sum for each of ``rows``, as ``Model.score`` gives it but for rounding."""
        scores: Floats = self.vectors.of(corpus, rows) @ self.weights + self.bias
        return scores

    def to_file(self, corpus: Corpus, slope: float, offset: float) -> bytes:
        """The content of the model's file; its version is a hash of what it holds."""
        kept_runs, kept_wholes = _kept(self.vectors)
        ends = np.cumsum([len(kept_runs), len(kept_wholes)])
        by_run, by_whole, by_shape = np.split(self.weights, ends)
        recipe = self.vectors.recipe
        pieces = [
            *_pieces(corpus.run_names, kept_runs, self.vectors.run_idf, by_run),
            *_pieces(corpus.whole_names, kept_wholes, self.vectors.whole_idf, by_whole * recipe.wholes),
            *(
                (name, 0.0, float(weight) * recipe.shapes)
                for name, weight in zip(corpus.shape_names, by_shape, strict=True)
            ),
        ]
        numbers = {"bias": self.bias, "slope": slope, "offset": offset}
        digest = hashlib.blake2b(repr((sorted(pieces), numbers)).encode(), digest_size=4).hexdigest()
        return storage.write(pieces, version=f"{storage.FORMAT}-{digest}", **numbers)


def fit(corpus: Corpus, rows: Ints, recipe: Recipe) -> Fitted:
    """Train on ``rows``: once with all pieces, to see which of them count, and once with those."""
    vectors = _all_pieces(corpus, rows, recipe)
    first = _regression(vectors, corpus, rows, _ROUGHLY)
    return _regression(_pruned(first, corpus, rows), corpus, rows, _EXACTLY)


def _all_pieces(corpus: Corpus, rows: Ints, recipe: Recipe) -> Vectors:
    run_texts = _texts_with(corpus.row_runs[rows])
    whole_texts = _texts_with(corpus.wholes[rows])
    return Vectors(
        recipe=recipe,
        run_idf=_idf(run_texts, len(rows), recipe.least_texts),
        whole_idf=_idf(whole_texts, len(rows), recipe.least_wholes),
    )


def _regression(vectors: Vectors, corpus: Corpus, rows: Ints, tolerance: float) -> Fitted:
    recipe = vectors.recipe
    model: Any = LogisticRegression(
        C=recipe.strength, solver="liblinear", max_iter=300, tol=tolerance, random_state=recipe.seed
    )
    model.fit(vectors.of(corpus, rows), corpus.spam[rows], _counts(corpus, rows, recipe.ham_to_spam))
    return Fitted(vectors=vectors, weights=model.coef_[0], bias=float(model.intercept_[0]))


def _counts(corpus: Corpus, rows: Ints, ham_to_spam: float) -> Floats:
    """How much each of ``rows`` counts, see ``Recipe.ham_to_spam``."""
    sources, spam = corpus.sources[rows], corpus.spam[rows]
    of_spam = np.bincount(sources, spam, minlength=len(corpus.names))
    of_ham = np.bincount(sources, ~spam, minlength=len(corpus.names))
    ham_counts = np.maximum(1.0, ham_to_spam * of_spam / np.maximum(of_ham, 1))
    return np.where(spam, 1.0, ham_counts[sources])


def _pruned(fitted: Fitted, corpus: Corpus, rows: Ints) -> Vectors:
    """The vectors with the pieces alone that move scores most: by weight, and by how often and how much they occur."""
    vectors = fitted.vectors
    columns = vectors.of(corpus, rows)
    moved = np.abs(fitted.weights) * np.sqrt(np.asarray(columns.multiply(columns).sum(axis=0)).ravel())
    kept_runs, kept_wholes = _kept(vectors)
    pieces = moved[: len(kept_runs) + len(kept_wholes)]
    if len(pieces) <= vectors.recipe.most_pieces:
        return vectors
    # A stable sort, so that a tie falls the same way everywhere.
    best = np.zeros(len(pieces), dtype=bool)
    best[np.argsort(-pieces, kind="stable")[: vectors.recipe.most_pieces]] = True
    run_idf, whole_idf = vectors.run_idf.copy(), vectors.whole_idf.copy()
    run_idf[kept_runs[~best[: len(kept_runs)]]] = 0
    whole_idf[kept_wholes[~best[len(kept_runs) :]]] = 0
    return Vectors(recipe=vectors.recipe, run_idf=run_idf, whole_idf=whole_idf)


def _kept(vectors: Vectors) -> tuple[Ints, Ints]:
    return np.flatnonzero(vectors.run_idf), np.flatnonzero(vectors.whole_idf)


def _scaled(has: csr_matrix, squares: Floats, idf: Floats) -> csr_matrix:
    """Rows of length 1, as the model scales them, with the columns alone that have an idf."""
    lengths = np.sqrt(np.where(squares > 0, squares, 1.0))
    return (diags(1 / lengths) @ has[:, np.flatnonzero(idf)] @ diags(idf[idf > 0])).tocsr()


def _texts_with(has: csr_matrix) -> Ints:
    return np.bincount(has.indices, minlength=has.shape[1])


def _idf(texts: Ints, of: int, least: int) -> Floats:
    """Smoothed, as scikit-learn has it; 0 for what occurs in fewer than ``least`` texts."""
    return np.where(texts >= least, np.log((1 + of) / (1 + texts)) + 1, 0.0)


def _pieces(names: list[str], kept: Ints, idf: Floats, weights: Floats) -> list[tuple[str, float, float]]:
    return [
        (names[number], float(idf[number]), float(weight))
        for number, weight in zip(kept, weights, strict=True)
    ]
