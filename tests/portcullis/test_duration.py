import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.duration import LONGEST_S, SHORTEST_S, parse, write
from portcullis.errors import UserError


@given(st.integers(SHORTEST_S, LONGEST_S))
def test_what_is_written_is_read_as_the_same(seconds: int) -> None:
    assert parse(write(seconds)) == seconds


@given(st.integers(1, LONGEST_S * 2))
def test_nothing_shorter_than_a_minute_or_longer_than_a_year_is_read(seconds: int) -> None:
    if SHORTEST_S <= seconds <= LONGEST_S:
        assert parse(f"{seconds}s") == seconds
    else:
        with pytest.raises(UserError, match="between 1m and 365d"):
            parse(f"{seconds}s")


@given(st.text())
def test_whatever_is_typed_is_a_duration_within_bounds_or_refused(text: str) -> None:
    try:
        seconds = parse(text)
    except UserError:
        return
    assert SHORTEST_S <= seconds <= LONGEST_S


@given(st.integers(SHORTEST_S, LONGEST_S), st.text(" \t", max_size=3))
def test_spaces_between_its_parts_and_capitals_do_not_matter(seconds: int, space: str) -> None:
    parts = re.findall(r"[0-9]+|[a-z]", write(seconds))
    assert parse(space + space.join(parts).upper() + space) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1m", 60), ("60s", 60), ("90s", 90), ("2h30m", 9000), ("7d", 604_800), ("1w", 604_800), ("28d1s", 2_419_201),
        ("1w 2d 3h 4m 5s", 788_645), ("0d1h", 3600), ("365d", LONGEST_S),
    ],
)  # fmt: skip
def test_durations_are_read(text: str, seconds: int) -> None:
    assert parse(text) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "59s",
        "365d1s",
        "0m",
        "30",
        "h",
        "1h1h",
        "30m2h",
        "1.5h",
        "-1h",
        "1y",
        "1 hour",
        "1h!",
        "\u0661h",
        "9" * 5000 + "s",
        "1w" + " " * 100_000 + "x",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="A duration is written like"):
        parse(text)
