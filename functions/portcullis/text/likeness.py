"""A keyed signature by which near copies are known without their text: a simhash over groups of three letters.

Each of its 128 bits is the majority's over the groups of the text's different words (" free " has " fr", "fre", "ree",
"ee "), of which each has a vote by its keyed hash. Two signatures differ in about ``128 / pi * arccos(c)`` bits, where
``c`` is the cosine of the two texts' counts of groups. Nobody without the key can test a guess. What it gets wrong:
docs/DETECTION.md, "near_duplicates". Source: Charikar, "Similarity estimation techniques from rounding algorithms".
"""

import hashlib
from collections.abc import Callable
from functools import lru_cache
from math import cos, pi
from typing import Final

from portcullis.text.fingerprint import SUBSTANCE_LETTERS, hash_key, template
from portcullis.text.read import Text

_BITS: Final = 128
_GROUP: Final = 3
# All sums are one large number with a field of 16 bits for each: adding two hashes adds 128 pairs of bits at once.
_FIELD_BYTES: Final = 2
_ONES: Final = int.from_bytes(b"\0\1" * _BITS)
_SIGN_BIT: Final = 15
_DIGITS: Final = bytes.maketrans(b"\0\1", b"01")
_FROM_DIGITS: Final = bytes.maketrans(b"01", b"\0\1")
_MOST_KEPT: Final = 16_384
_LONGEST_KEPT: Final = 24


def likeness(text: Text, key: str) -> str | None:
    """32 hex digits; None for a text of fewer than ``SUBSTANCE_LETTERS`` letters, of which chance makes near copies."""
    if text.letters < SUBSTANCE_LETTERS:
        return None
    words = set(template(text.unmasked).split())
    groups = sum(map(len, words))
    if not 0 < groups < 1 << _SIGN_BIT:
        return None
    sums = sum(map(_sums(key).__getitem__, words))
    # A field has its bit where more than half of the groups added one: lifted by the rest, it reaches bit 15.
    lifted = sums + _ONES * ((1 << _SIGN_BIT) - 1 - groups // 2)
    bits = ((lifted >> _SIGN_BIT) & _ONES).to_bytes(_BITS * _FIELD_BYTES)
    return f"{int(bits[1::_FIELD_BYTES].translate(_DIGITS), 2):032x}"


def alike(one: str, other: str) -> float:
    """Estimated share of letters that two texts have in common, from 0 to 1; unrelated texts get about 0.7.

    A letter that was replaced here and there changes three groups, so a cosine of 0.7 means nine letters of ten.
    Changes that stand together, as a new name does, change fewer groups: such texts seem more alike than they are.
    """
    return _share((int(one, 16) ^ int(other, 16)).bit_count())


def like(one: str, share: float) -> Callable[[str], bool]:
    """Tells whether another signature is at least so much ``alike``; faster for many."""
    bits, most = int(one, 16), _most_differing(share)
    return lambda other: (bits ^ int(other, 16)).bit_count() <= most


def _share(differing: int) -> float:
    return 1 - (1 - cos(pi * differing / _BITS)) / _GROUP


@lru_cache(maxsize=128)
def _most_differing(share: float) -> int:
    return max(bits for bits in range(_BITS) if _share(bits) >= share)


class _Sums(dict[str, int]):
    """Numbers that were worked out before, at most ``_MOST_KEPT`` of 300 bytes each: an attacker's fill no memory."""

    def __init__(self, work_out: Callable[[str], int]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, part: str) -> int:
        number = self._work_out(part)
        if len(part) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[part] = number
        return number


@lru_cache(maxsize=4)
def _sums(key: str) -> _Sums:
    """For each word the sum of its groups' keyed hashes, every bit in a field of its own."""
    hashed_key = hash_key(key)

    def of_group(group: str) -> int:
        digest = hashlib.blake2b(
            group.encode(errors="replace"), key=hashed_key, digest_size=_BITS // 8
        ).digest()
        fields = bytearray(_BITS * _FIELD_BYTES)
        fields[1::_FIELD_BYTES] = f"{int.from_bytes(digest):0{_BITS}b}".encode().translate(_FROM_DIGITS)
        return int.from_bytes(fields)

    groups = _Sums(of_group)

    def of_word(word: str) -> int:
        bounded = f" {word} "
        return sum(groups[bounded[place : place + _GROUP]] for place in range(len(word)))

    return _Sums(of_word)
