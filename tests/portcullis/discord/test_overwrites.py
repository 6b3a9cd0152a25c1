"""Overwrites of @everyone: locked and unlocked is as before, whatever was before."""

from hypothesis import given
from hypothesis import strategies as st

from portcullis.discord.overwrites import LOCKED, Overwrite, locked, of_everyone, unlocked

BITS = st.integers(min_value=0, max_value=(1 << 53) - 1)
RULES = st.none() | st.builds(lambda allow, deny: Overwrite(allow, deny & ~allow), BITS, BITS)


@given(RULES)
def test_an_unlocked_channel_is_exactly_as_it_was(before: Overwrite | None) -> None:
    assert unlocked(locked(before), before) == before


@given(RULES)
def test_a_locked_channel_allows_nothing_of_it_and_locking_again_changes_nothing(
    before: Overwrite | None,
) -> None:
    lock = locked(before)
    assert (lock.allow & LOCKED, lock.deny & LOCKED) == (0, LOCKED)
    assert locked(lock) == lock


def test_only_everyones_rules_are_read() -> None:
    rules = [{"id": "8", "allow": "1", "deny": "0"}, {"id": "9", "allow": "2", "deny": "4"}]
    assert of_everyone({"permission_overwrites": rules}, "9") == Overwrite(2, 4)
    assert of_everyone({"permission_overwrites": rules}, "7") is None
    assert of_everyone({}, "9") is None
