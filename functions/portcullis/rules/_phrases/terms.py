"""Terms and where they occur: one automaton over all of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final
from unicodedata import normalize

from ahocorasick_rs import AhoCorasick

from portcullis.text.normalise import skeleton
from portcullis.text.words import to_words

Place = tuple[int, int]
"""Start and end in a folded text."""
Places = dict[str, list[Place]]
"""Where each idea occurs."""


class Terms:
    """Folded terms and the ideas that they stand for."""

    def __init__(
        self, ideas: Mapping[str, Iterable[str]], fold: Callable[[Sequence[str]], list[str]]
    ) -> None:
        """Take the ``ideas``' terms; ``fold`` brings them to the form in which texts are searched."""
        pairs = [(term, idea) for idea, terms in ideas.items() for term in terms]
        grouped: dict[str, list[str]] = defaultdict(list)
        for folded, (_, idea) in zip(fold([term for term, _ in pairs]), pairs, strict=True):
            grouped[folded].append(idea)
        self._ideas: Final = tuple(map(tuple, grouped.values()))
        self._matcher: Final = AhoCorasick(grouped.keys())

    def places(self, folded: str) -> Places:
        """Where each idea occurs in a folded text. Linear in its length."""
        found: Places = {}
        for term, start, end in self._matcher.find_matches_as_indexes(folded, overlapping=True):
            # The blank behind a word belongs to the next one too.
            place = start, end - (folded[end - 1] == " ")
            for idea in self._ideas[term]:
                found.setdefault(idea, []).append(place)
        return found


def as_words(terms: Sequence[str]) -> list[str]:
    """Each term as ``to_words`` writes it, with the blanks that bound it; one that ends in ``*`` is open there.

    Thousands of terms are read at a process's start, so each letter is asked for its Latin twin once, and terms of
    nothing but letters are done with that.
    """
    plain = [term.rstrip("*").lower() for term in terms]
    plain = [term if term.isascii() else normalize("NFKC", term) for term in plain]
    twins = {ord(letter): skeleton(letter) for letter in set("".join(plain)) if not letter.isascii()}
    return [
        f" {_to_words(latin if latin.isascii() else latin.translate(twins))}{'' if term.endswith('*') else ' '}"
        for latin, term in zip(plain, terms, strict=True)
    ]


def _to_words(latin: str) -> str:
    return latin if latin.isascii() and latin.replace(" ", "").isalpha() else to_words(latin)
