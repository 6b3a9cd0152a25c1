"""Keyed fingerprints: near copies of one text share one, and nobody without the key can test a guess against it.

A text of some length is a template: links, digits and mentions are what a spammer varies, so they are folded away.
A short text is compared as it is, for "1", "2", "3" are no copies of one another and neither are two bare links.
"""

import hashlib
import re
from functools import lru_cache
from typing import Final

from portcullis.text.normalise import skeleton
from portcullis.text.read import Text
from portcullis.text.wishes import is_wish

SUBSTANCE_LETTERS: Final = 20
"""From this many letters on, equal texts by several people are no coincidence: twenty people may say "gg"."""
BRIEF_LETTERS: Final = 10
"""With fewer letters a text is brief: "lol" and "!roll 2d6" are said again without a thought."""
_LAUGHTER: Final = 3
"""With no more different letters it is brief too, however long: "hahahahaha"."""
_DIGITS: Final = re.compile(r"\d+")
_TARGETS: Final = re.compile(r"<(?:link|known|program|invite|user|role|channel|everyone|time)>")


def substance(text: Text) -> bool:
    """Whether equal texts of several authors are worth comparing.

    It leads away, or has ``SUBSTANCE_LETTERS`` letters and is more than a wish. A GIF that goes around has none.
    """
    return leads_away(text) or (text.letters >= SUBSTANCE_LETTERS and not is_wish(text.words))


def leads_away(text: Text) -> bool:
    """Whether it links to more than sites to which everybody links all day: GIFs, videos, shops of games."""
    return bool(text.links) and ("<link>" in text.words or "<invite>" in text.words)


def brief(text: Text) -> bool:
    """Whether people say this several times without meaning harm: an exclamation, laughter, emoji, a greeting."""
    if leads_away(text):
        return False
    letters = {letter for letter in text.words if letter.isalpha()}
    return text.letters < BRIEF_LETTERS or len(letters) <= _LAUGHTER or is_wish(text.words)


def fingerprint(text: Text, key: str) -> str | None:
    """32 hex digits that near copies share under one ``key``; None for a message without text."""
    folded = (
        "".join(template(text.words).split()) if text.letters >= SUBSTANCE_LETTERS else _exact(text.prose)
    )
    if not folded:
        folded = text.raw.strip()
    if not folded:
        return None
    return hashlib.blake2b(folded.encode(errors="replace"), key=hash_key(key), digest_size=16).hexdigest()


def file_hash(name: str, size: int, content_type: str, key: str) -> str:
    """16 hex digits by which a file is known again by its outside."""
    return name_hash(f"{name}\0{size}\0{content_type}", key)


def name_hash(name: str, key: str) -> str:
    """16 hex digits by which a name is known again, letter by letter; keyed as fingerprints are."""
    return hashlib.blake2b(name.encode(errors="replace"), key=hash_key(key), digest_size=8).hexdigest()


@lru_cache(maxsize=4)
def hash_key(key: str) -> bytes:
    """``key`` in the length that BLAKE2 takes."""
    return hashlib.blake2b(key.encode()).digest()


def template(words: str) -> str:
    """The words without what spammers vary: targets and mentions gone, digits all zero."""
    return _DIGITS.sub("0", _TARGETS.sub("", words))


def _exact(prose: str) -> str:
    return "".join(skeleton(prose).split())
