"""A trained model: each piece of text with what it speaks for, and the way from their sum to a probability.

A logistic regression over TF-IDF. The runs of characters of all words are one vector, whole words and pairs of them
another; each is scaled to length 1, where a word's runs count as that word's own, also if another word shares them. So
a text's score is a sum over its words, and what a word adds is worked out once. Shapes count as they are. Platt's
scaling turns the score into a probability.

Sources: Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988); Platt, "Probabilistic
outputs for support vector machines" (1999).
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Protocol

from portcullis.classifier.features import WORD, features, runs
from portcullis.text import Text

UNIT: Final = 256
"""A piece's code is ``UNIT`` times its idf in steps, plus its weight in steps from ``-NOTHING`` on."""
NOTHING: Final = 128
_WORDS_KEPT: Final = 20_000
"""Words whose sums are remembered, some 200 bytes each: most words of a chat are met again."""
_FARTHEST: Final = 60.0
"""Where ``exp`` still fits a float, and a probability is as good as 0 or 1."""

Sums = tuple[float, float]
"""What pieces pull towards spam, and the sum of their squared idfs."""


class _Sum(Protocol):
    def __call__(self, word: str, /) -> Sums: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """What a file holds.

    ``pieces`` maps each known piece to its code; the steps tell what one unit of an idf and of a weight is worth.
    ``slope`` and ``offset`` are Platt's. ``version`` names the training.
    """

    version: str
    pieces: Mapping[str, int]
    idf_step: float
    weight_step: float
    bias: float
    slope: float
    offset: float
    _of_runs: _Sum = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        remembered = lru_cache(maxsize=_WORDS_KEPT)(lambda word: self._sums(runs(word)))
        object.__setattr__(self, "_of_runs", remembered)

    def probability(self, text: Text) -> float:
        """How likely a text is spam, from 0 to 1. Pure, linear in the text's length; 0 for a text without words."""
        if not text.words:
            return 0.0
        return logistic(self.slope * self.score(text) + self.offset)

    def score(self, text: Text) -> float:
        """The regression's sum: positive where it is for spam."""
        seen = features(text)
        pull = squares = 0.0
        for word in seen.words:
            word_pull, word_squares = self._of_runs(word)
            pull += word_pull
            squares += word_squares
        whole_pull, whole_squares = self._sums((*(f"{WORD}{word}" for word in seen.words), *seen.pairs))
        return (
            self.bias
            + _scaled(pull, squares)
            + _scaled(whole_pull, whole_squares)
            + self._shapes(seen.shapes)
        )

    def _sums(self, pieces: Iterable[str]) -> Sums:
        pull = squares = 0
        known = self.pieces
        for piece in pieces:
            code = known.get(piece)
            if code is not None:
                idf = code // UNIT
                pull += idf * (code % UNIT - NOTHING)
                squares += idf * idf
        return pull * self.idf_step * self.weight_step, squares * self.idf_step**2

    def _shapes(self, shapes: Iterable[str]) -> float:
        return self.weight_step * sum(self.pieces.get(shape, NOTHING) % UNIT - NOTHING for shape in shapes)


def logistic(score: float) -> float:
    """The probability whose logarithmic odds ``score`` is."""
    return 1.0 / (1.0 + math.exp(-max(-_FARTHEST, min(_FARTHEST, score))))


def _scaled(pull: float, squares: float) -> float:
    return pull / math.sqrt(squares) if squares else 0.0
