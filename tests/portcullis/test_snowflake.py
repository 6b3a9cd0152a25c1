from hypothesis import given
from hypothesis import strategies as st

from portcullis.snowflake import DISCORD_EPOCH_MS, from_ms, to_ms


def test_the_example_of_discords_reference_is_read() -> None:
    assert to_ms("175928847299117063") == 1_462_015_105_796


@given(st.integers(DISCORD_EPOCH_MS, DISCORD_EPOCH_MS + (1 << 42) - 1))
def test_an_id_carries_its_millisecond(at_ms: int) -> None:
    assert to_ms(from_ms(at_ms)) == at_ms


@given(st.integers(DISCORD_EPOCH_MS, DISCORD_EPOCH_MS + (1 << 41)), st.integers(0, (1 << 22) - 1))
def test_the_id_of_a_millisecond_is_its_smallest(at_ms: int, rest: int) -> None:
    smallest = int(from_ms(at_ms))
    assert to_ms(str(smallest + rest)) == at_ms
    assert to_ms(str(smallest - 1)) < at_ms or at_ms == DISCORD_EPOCH_MS


def test_times_before_discord_have_no_negative_id() -> None:
    assert from_ms(0) == "0"
