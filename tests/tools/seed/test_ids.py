"""Invented Discord ids."""

import pytest

from portcullis import snowflake
from tools.seed.ids import SHARED, Ids


def test_two_of_the_same_millisecond_differ_and_carry_their_time() -> None:
    ids = Ids(5)
    first, second = ids.new(1_790_000_000_000), ids.new(1_790_000_000_000)
    assert first != second
    assert snowflake.to_ms(first) == 1_790_000_000_000
    assert snowflake.to_ms(second) == 1_790_000_000_001


def test_holders_never_share_an_id() -> None:
    made = [Ids(number).new(1_790_000_000_000) for number in (0, 1, SHARED, SHARED | 1)]
    assert len(set(made)) == 4


def test_a_number_that_reaches_into_the_time_is_refused() -> None:
    with pytest.raises(ValueError, match="22 bits"):
        Ids(1 << 22)
