import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.classifier import storage
from portcullis.classifier.model import NOTHING, UNIT
from portcullis.errors import ConfigError

PIECES = [("=nitro", 2.5, 4.0), (" ni", 1.5, -2.0), ("free nitro", 5.0, 0.0), ("=нитро", 3.0, 1.0)]
FILE = storage.write(PIECES, version="7", bias=-1.25, slope=1.5, offset=0.25)


def rewritten(**changes: Any) -> bytes:
    """The file with other facts at its head."""
    head, _, body = zlib.decompress(FILE).partition(b"\n")
    return zlib.compress(json.dumps(json.loads(head) | changes).encode() + b"\n" + body)


def test_a_model_comes_back_as_it_was_but_for_rounding() -> None:
    model = storage.read(FILE)
    assert (model.version, model.bias, model.slope, model.offset) == ("7", -1.25, 1.5, 0.25)
    for piece, idf, weight in PIECES:
        code = model.pieces[piece]
        assert code // UNIT * model.idf_step == pytest.approx(idf, abs=5.0 / 255)
        assert (code % UNIT - NOTHING) * model.weight_step == pytest.approx(weight, abs=4.0 / 127)


pieces = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), min_size=1, max_size=12),
    st.tuples(st.floats(0, 20), st.floats(-50, 50)),
    max_size=40,
)


@given(pieces)
def test_every_piece_comes_back_and_no_other(known: dict[str, tuple[float, float]]) -> None:
    rows = [(piece, idf, weight) for piece, (idf, weight) in known.items()]
    content = storage.write(rows, version="1", bias=0.0)
    assert storage.read(content).pieces.keys() == known.keys()
    assert storage.write(reversed(rows), version="1", bias=0.0) == content


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_refused_with_one_error(content: bytes) -> None:
    with pytest.raises(ConfigError):
        storage.read(content)


@given(st.binary(max_size=200))
def test_packed_bytes_of_any_kind_are_refused_with_one_error(content: bytes) -> None:
    with pytest.raises(ConfigError):
        storage.read(zlib.compress(content))


@pytest.mark.parametrize("end", range(0, len(FILE) - 1, 7))
def test_a_cut_file_is_refused(end: int) -> None:
    with pytest.raises(ConfigError, match="damaged"):
        storage.read(FILE[:end])


@pytest.mark.parametrize("place", range(0, len(FILE), 5))
def test_a_file_with_one_wrong_byte_is_refused(place: int) -> None:
    with pytest.raises(ConfigError):
        storage.read(FILE[:place] + bytes([FILE[place] ^ 0xFF]) + FILE[place + 1 :])


def test_another_format_is_refused_by_its_number() -> None:
    with pytest.raises(ConfigError, match="has format 2, this release reads 1"):
        storage.read(rewritten(format=2))


@pytest.mark.parametrize(
    "changes",
    [
        {"pieces": 3},
        {"pieces": 5},
        {"pieces": -1},
        {"pieces": 10**9},
        {"pieces": "4"},
        {"bias": None},
        {"bias": float("nan")},
        {"slope": float("inf")},
        {"idf_step": []},
    ],
    ids=str,
)
def test_a_head_that_does_not_fit_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        storage.read(rewritten(**changes))


def test_a_small_file_that_unpacks_to_gigabytes_is_refused() -> None:
    bomb = zlib.compress(b"a" * (storage.LARGEST + 1))
    with pytest.raises(ConfigError):
        storage.read(bomb)
