"""Characters: what a reader sees, without the tricks that hide it from a filter.

``clean`` keeps the text readable (case, accents, genuine scripts); ``skeleton`` is for comparing only: every letter
becomes the Latin one that it looks like, so that "discord" with Cyrillic letters in it meets "discord". Words of
genuine Cyrillic or Greek get a skeleton too. It reads as nonsense but is the same for every way of writing the word,
so patterns in those languages are compared by their skeletons.
"""

import re
import unicodedata
from typing import Final

from decancer_py import parse

# Format characters (zero width, bidi, soft hyphen, tags), variation selectors and the fillers that show as nothing.
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
_LONG: Final = re.compile("[\u3300-\u3357\ufdfa\ufdfb]")
"""Single characters that stand for whole words: a message of them would grow eighteenfold in NFKC."""
_MOST_MARKS: Final = 2
"""No living script needs more marks on a letter after composition; "zalgo" text has dozens."""
# Marks without a combining class that stack all the same: those that enclose, and vowel signs of Thai and Lao.
_ALSO_STACK: Final = frozenset(
    "\u0488\u0489\u1abe\u20dd\u20de\u20df\u20e0\u20e2\u20e3\u20e4\ua670\ua671\ua672\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47"
    "\u0e4c\u0e4d\u0e4e\u0eb1\u0eb4\u0eb5\u0eb6\u0eb7\u0ebb\u0ecc\u0ecd"
)

# "n1tro", "fr33", "4irdrop": one or two digits or signs inside a word or behind it, or one before it. "50k" stays. The
# pattern begins with the sign and looks back from there, so that text without signs is passed over fast.
_SIGN: Final = "[013457@$!]"
_LETTER: Final = r"[^\W\d_]"
_LEET: Final = re.compile(
    rf"{_SIGN}{{1,2}}(?={_LETTER})(?:(?<={_LETTER}{_SIGN})|(?<={_LETTER}{_SIGN}{{2}}))"
    rf"|[013457]{{1,2}}(?!\w)(?:(?<={_LETTER}{{2}}\d)|(?<={_LETTER}{{2}}\d{{2}}))"
    rf"|[013457](?={_LETTER}{{3}})(?<![\w$.]\d)"
)
_LEET_LETTERS: Final = str.maketrans("013457@$!", "oieastasi")
# "f r e e": four or more single letters with one separator between each.
_SPACED: Final = re.compile(r"(?<![\w.*-])[^\W\d_](?:[ .*-][^\W\d_]){3,60}(?![\w.*-])")
_SEPARATORS: Final = re.compile(r"[ .*-]")
_A_TO_Z: Final = "abcdefghijklmnopqrstuvwxyz"
# What the look-alike table leaves out: white letters on black, the letters that flags are made of, and currencies.
_MORE_LOOKALIKES: Final[dict[int, str]] = {
    **{
        start + place: letter for start in (0x1F150, 0x1F170, 0x1F1E6) for place, letter in enumerate(_A_TO_Z)
    },
    **{ord(sign): "$" for sign in "€£¥₽₹₿"},
    ord("🆓"): "free",
}


def clean(text: str) -> str:
    """The text in NFKC, without invisible characters and with at most two marks on a letter. Idempotent."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFKC", _LONG.sub(" ", _INVISIBLE.sub("", text)))
    if not any(map(unicodedata.combining, composed)) and _ALSO_STACK.isdisjoint(composed):
        return composed
    # Cutting may bring two letters together that compose, as Korean ones do.
    return unicodedata.normalize("NFKC", _cut_marks(composed))


def most_marks(text: str) -> int:
    """How many marks the most burdened letter of an uncleaned ``text`` carries."""
    most = marks = 0
    if not text.isascii():
        for char in text:
            marks = marks + 1 if _stacks(char) else 0
            most = max(most, marks)
    return most


def _cut_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if _stacks(char) else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _stacks(char: str) -> bool:
    return unicodedata.combining(char) != 0 or char in _ALSO_STACK


def skeleton(text: str) -> str:
    """The cleaned ``text`` in lower case with every look-alike letter as its Latin twin. Currencies become ``$``."""
    if text.isascii():
        return text.lower()
    return str(parse(text.translate(_MORE_LOOKALIKES), disable_bidi=True, retain_emojis=True)).lower()


def unmask(text: str) -> str:
    """Lower-cased ``text`` with digits for letters ("n1tr0") and spaced-out words ("f r e e") undone.

    For matching phrases only: it harms part numbers and initials.
    """
    joined = _SPACED.sub(lambda match: _SEPARATORS.sub("", match[0]), text.lower())
    return _LEET.sub(lambda match: match[0].translate(_LEET_LETTERS), joined)
