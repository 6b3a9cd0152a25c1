"""Models as files: compact, and read without scikit-learn or numpy.

A file is zlib-compressed: one line of JSON (format, version, bias, slope, offset, steps, number of pieces), the pieces
in UTF-8 with a line each, then one byte of idf a piece and one of weight, as whole numbers of the steps.
"""

import json
import math
import sys
import zlib
from collections.abc import Iterable
from typing import Any, Final

from portcullis.classifier.model import NOTHING, Model
from portcullis.errors import ConfigError

FORMAT: Final = 1
LARGEST: Final = 16_000_000
"""Bytes that a file may unpack to; the model that ships has a tenth of it."""
_IDF_STEPS: Final = 255
_WEIGHT_STEPS: Final = NOTHING - 1
"""Of one byte: an idf is a whole number of 1/255 of the largest, a weight of 1/127, either way."""
_NUMBERS: Final = ("idf_step", "weight_step", "bias", "slope", "offset")


def read(content: bytes) -> Model:
    """A model from a file's content.

    Raises:
        ConfigError: it is no model, damaged, or of another format.
    """
    try:
        head, _, body = _unpacked(content).partition(b"\n")
        facts = json.loads(head)
        if facts["format"] != FORMAT:
            raise ConfigError(
                f"the model has format {facts['format']}, this release reads {FORMAT}: train it again"
            )
        return _model(facts, body)
    except (zlib.error, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ConfigError(
            "this is no model of the text classifier, or it is damaged: train it again"
        ) from error


def write(
    pieces: Iterable[tuple[str, float, float]],
    *,
    version: str,
    bias: float,
    slope: float = 1.0,
    offset: float = 0.0,
) -> bytes:
    """The content of a model's file from ``(piece, idf, weight)``; those of a weight near 0 stay for their idf."""
    rows = sorted(pieces)
    idf_step = max((idf for _, idf, _ in rows), default=0.0) / _IDF_STEPS or 1.0
    weight_step = max((abs(weight) for _, _, weight in rows), default=0.0) / _WEIGHT_STEPS or 1.0
    facts = {
        "format": FORMAT, "version": version, "bias": bias, "slope": slope, "offset": offset,
        "idf_step": idf_step, "weight_step": weight_step, "pieces": len(rows),
    }  # fmt: skip
    names = "\n".join(piece for piece, _, _ in rows).encode()
    idfs = bytes(round(idf / idf_step) for _, idf, _ in rows)
    weights = bytes(round(weight / weight_step) + NOTHING for _, _, weight in rows)
    return zlib.compress(b"\n".join((json.dumps(facts).encode(), names + idfs + weights)), 9)


def _unpacked(content: bytes) -> bytes:
    """What a whole file holds: zlib says of a cut one that it is fine so far, and a small one can hold gigabytes."""
    unpacking = zlib.decompressobj()
    unpacked = unpacking.decompress(content, LARGEST)
    if not unpacking.eof or unpacking.unused_data:
        raise ValueError("cut, too large, or with something behind its end")
    return unpacked


def _model(facts: dict[str, Any], body: bytes) -> Model:
    count = facts["pieces"]
    if not isinstance(count, int) or not 0 <= count * 2 <= len(body):
        raise ValueError("the number of pieces is wrong")
    end = len(body) - 2 * count
    names = body[:end].decode().split("\n") if count else []
    numbers = {name: float(facts[name]) for name in _NUMBERS}
    if not all(map(math.isfinite, numbers.values())):
        raise ValueError("a number is none")
    pieces = dict(zip(names, _codes(body[end : end + count], body[end + count :]), strict=True))
    if len(pieces) != count:
        raise ValueError("a piece occurs twice")
    return Model(version=str(facts["version"]), pieces=pieces, **numbers)


def _codes(idfs: bytes, weights: bytes) -> memoryview:
    """Each piece's ``UNIT * idf + weight``: its two bytes side by side are that number, in the machine's own order."""
    codes = bytearray(2 * len(idfs))
    high = 1 if sys.byteorder == "little" else 0
    codes[high::2], codes[1 - high :: 2] = idfs, weights
    return memoryview(codes).cast("H")
