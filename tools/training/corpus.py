"""Labelled messages as sparse matrices: which text has which word, and which word has which pieces."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from portcullis.classifier.features import WORD, Features, features, runs
from portcullis.text import Text, read
from portcullis.text.fingerprint import template
from tools.labelled import Labelled

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Numbering(dict[str, int]):
    """Numbers strings in the order in which they come."""

    def __missing__(self, name: str) -> int:
        self[name] = len(self)
        return self[name]

    @property
    def names(self) -> list[str]:
        """All of them, in order of their numbers."""
        return list(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Rows in the order in which they were read; texts themselves are not kept.

    Attributes:
        spam: the labels.
        sources: each row's number in ``names``.
        groups: the same number for near copies: texts that are equal without links, digits and mentions.
        words, wholes, shapes: rows by words, by whole words and pairs, and by shapes; 1 where it has them.
        runs: words by runs; 1 where it has them.
        row_runs: rows by runs; how many of the row's words have them.
    """

    names: list[str]
    spam: NDArray[np.bool_]
    sources: Ints
    groups: Ints
    words: csr_matrix
    wholes: csr_matrix
    shapes: csr_matrix
    runs: csr_matrix
    row_runs: csr_matrix
    run_names: list[str]
    whole_names: list[str]
    shape_names: list[str]

    def rows_of(self, names: Iterable[str]) -> Ints:
        """The numbers of the rows of some sources."""
        wanted = [self.names.index(name) for name in names]
        return np.flatnonzero(np.isin(self.sources, wanted))


@dataclass(slots=True)
class Builder:
    """Takes rows one by one, and makes a corpus of them."""

    _sources: Numbering = field(default_factory=Numbering)
    _groups: Numbering = field(default_factory=Numbering)
    _words: Numbering = field(default_factory=Numbering)
    _wholes: Numbering = field(default_factory=Numbering)
    _shapes: Numbering = field(default_factory=Numbering)
    _rows: list[tuple[bool, int, int]] = field(default_factory=list)
    _has: list[tuple[list[int], list[int], list[int]]] = field(default_factory=list)

    def add(self, row: Labelled) -> Text:
        """Take one row; returns its text as read."""
        text = read(row.text)
        seen = features(text)
        group = "".join(template(text.words).split()) or text.raw
        self._rows.append((row.spam, self._sources[row.source], self._groups[group]))
        self._has.append(
            (
                _numbers(self._words, seen.words),
                _numbers(self._wholes, wholes(seen)),
                _numbers(self._shapes, seen.shapes),
            )
        )
        return text

    def build(self) -> Corpus:
        """The corpus of all rows so far."""
        run_numbers = Numbering()
        word_runs = [_numbers(run_numbers, runs(word)) for word in self._words]
        spam, sources, groups = zip(*self._rows, strict=True)
        by_word = _matrix([words for words, _, _ in self._has], len(self._words))
        by_run = _matrix(word_runs, len(run_numbers))
        return Corpus(
            names=self._sources.names,
            spam=np.array(spam, dtype=bool),
            sources=np.array(sources, dtype=np.int64),
            groups=np.array(groups, dtype=np.int64),
            words=by_word,
            wholes=_matrix([whole for _, whole, _ in self._has], len(self._wholes)),
            shapes=_matrix([shapes for _, _, shapes in self._has], len(self._shapes)),
            runs=by_run,
            row_runs=(by_word @ by_run).tocsr(),
            run_names=run_numbers.names,
            whole_names=self._wholes.names,
            shape_names=self._shapes.names,
        )


def wholes(seen: Features) -> list[str]:
    """Whole words and pairs, as a model names them."""
    return [f"{WORD}{word}" for word in seen.words] + list(seen.pairs)


def build(rows: Iterable[Labelled], tell: Callable[[int], None] = lambda done: None) -> Corpus:
    """A corpus of ``rows``; ``tell`` is told after each how many there are."""
    builder = Builder()
    for done, row in enumerate(rows, start=1):
        builder.add(row)
        tell(done)
    return builder.build()


def _numbers(numbering: Numbering, names: Iterable[str]) -> list[int]:
    # Sorted, for the order of a set of strings changes from process to process, and with it the last digits of sums.
    return [numbering[name] for name in sorted(names)]


def _matrix(rows: list[list[int]], width: int) -> csr_matrix:
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((number for row in rows for number in row), dtype=np.int64, count=int(ends[-1]))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), width))
