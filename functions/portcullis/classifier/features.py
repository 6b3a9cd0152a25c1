"""What the classifier sees of a text: its words in pieces, pairs of neighbours, and its shape, all as strings.

The words are those of ``Text.words``, so look-alike letters, case, links and mentions are folded already. A word's
pieces are the runs of 2 to 5 characters within it, its bounds as blanks. How often a word occurs makes no difference: a
spammer's repetition is the windows' business.

Nor is anything seen that has a rule of its own: an invite is a link like any other, and ``@everyone`` and masked links
are passed over. The judge takes findings for independent doubts, and one invite must not be two of them.
"""

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from portcullis.text import Text

SHORTEST, LONGEST = 2, 5
"""Of the runs of characters within a word."""
MOST_WORDS: Final = 400
"""Of a text: what comes after them tells nothing new, and a hostile text must not cost more."""
MOST_LETTERS: Final = 40
"""Of a word: longer ones are no words."""
WORD, SHAPE = "=", "#"
"""What marks a whole word and a shape. No run begins so, for no word holds these signs; a pair holds a blank inside."""
MOST_SIZE: Final = 8
"""The largest size class of a shape."""
_NUMBER: Final = re.compile(r"\d{4,}")
"""Years, prices, telephone numbers: that there is one tells, not which."""
_MOST_RAW: Final = 4_000
"""Characters whose shape is looked at: Discord's own limit."""
_SHOUTED_FROM: Final = 8
"""Letters from which capitals mean something."""


class Features(NamedTuple):
    """One text as the model weighs it; nothing occurs twice within a field."""

    words: frozenset[str]
    pairs: frozenset[str]
    shapes: tuple[str, ...]


def features(text: Text) -> Features:
    """The features of a text: at most ``MOST_WORDS`` words, as many pairs, and a few shapes."""
    folded = _NUMBER.sub("0000", text.words.replace("<invite>", "<link>").replace("<everyone>", ""))
    words = [word[:MOST_LETTERS] for word in folded.split(maxsplit=MOST_WORDS)[:MOST_WORDS]]
    return Features(
        words=frozenset(words),
        pairs=frozenset(map(" ".join, pairwise(words))),
        shapes=tuple(_shapes(text, len(words))),
    )


def runs(word: str) -> frozenset[str]:
    """The different runs of characters of one word; fewer than ``4 * MOST_LETTERS``."""
    bounded = f" {word[:MOST_LETTERS]} "
    return frozenset(
        bounded[start : start + size]
        for size in range(SHORTEST, LONGEST + 1)
        for start in range(len(bounded) - size + 1)
    )


def _shapes(text: Text, words: int) -> Iterator[str]:
    """Coarse marks of a text's shape, each with its size class."""
    raw = text.raw[:_MOST_RAW]
    yield f"{SHAPE}words{_size(words)}"
    marks = {
        "links": len(text.links),
        "lines": raw.count("\n"),
        "exclaims": raw.count("!"),
        "digits": sum(map(raw.count, "0123456789")),
        "money": sum(map(raw.count, "$€£₽")),
        "symbols": 0 if raw.isascii() else sum(char > "\u2600" for char in raw),
    }
    for name, count in marks.items():
        if count:
            yield f"{SHAPE}{name}{_size(count)}"
    if text.letters >= _SHOUTED_FROM and sum(map(str.isupper, raw)) * 2 > text.letters:
        yield f"{SHAPE}capitals"
    if text.code:
        yield f"{SHAPE}code"


def _size(count: int) -> int:
    """0, 1, 2, 3 … for 0, 1, 2 to 3, 4 to 7 …: the bits that a count needs, and ``MOST_SIZE`` at most."""
    return min(MOST_SIZE, math.frexp(count)[1])
