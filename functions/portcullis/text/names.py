"""Names as people see them: whether one imitates another by letters that look the same."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from portcullis.text.fingerprint import name_hash
from portcullis.text.normalise import clean, skeleton
from portcullis.text.words import count_letters

_FEWEST_LETTERS: Final = 4
"""Shorter names look like one another by chance."""
_CAPITAL_I: Final = re.compile(r"(?<=\w)I|[|]")


def look(name: str) -> str:
    """What a name looks like at a glance: names of one look differ in letters that few tell apart.

    A capital I inside a name that is not all capitals is taken for the small l that it looks like.
    """
    cleaned = clean(name)
    return " ".join(skeleton(cleaned if cleaned.isupper() else _CAPITAL_I.sub("l", cleaned)).split())


def spelling(name: str) -> str:
    """How a name is spelt; capitals and accents make no difference, for José and Jose are two honest names."""
    decomposed = unicodedata.normalize("NFD", name.casefold())
    return " ".join("".join(char for char in decomposed if not unicodedata.combining(char)).split())


@lru_cache(maxsize=8192)
def name_keys(name: str, key: str) -> tuple[str, str] | None:
    """Keyed hashes of the look and the spelling of ``name``; None for a name too short to be imitated.

    Somebody imitates another by the same look in another spelling.
    """
    seen = look(name)
    if count_letters(seen) < _FEWEST_LETTERS:
        return None
    return name_hash(seen, key), name_hash(spelling(name), key)
