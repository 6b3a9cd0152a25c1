import pytest

from portcullis.models import Basis, Context, EventKind
from portcullis.rules.member_age import RULE, Settings, check
from tests.portcullis.builders import DAY_MS, START_MS, make_event

THREE_DAYS = START_MS - 3 * DAY_MS


def test_a_member_of_three_days_is_no_longer_new() -> None:
    assert check(make_event(joined_at_ms=THREE_DAYS), Context(), Settings()) is None


def test_a_millisecond_less_is_new_and_only_metadata() -> None:
    finding = check(make_event(joined_at_ms=THREE_DAYS + 1), Context(), Settings())
    assert finding is not None
    assert finding.basis is Basis.METADATA
    assert finding.reason == "Joined 2 days ago."


@pytest.mark.parametrize(
    ("joined", "reason"), [(START_MS, "Joined today."), (START_MS - DAY_MS, "Joined 1 day ago.")]
)
def test_the_reason_is_grammatical(joined: int, reason: str) -> None:
    finding = check(make_event(joined_at_ms=joined), Context(), Settings())
    assert finding is not None
    assert finding.reason == reason


def test_nobody_is_new_where_discord_did_not_tell() -> None:
    assert check(make_event(joined_at_ms=None), Context(), Settings()) is None


def test_joiners_are_not_new_members_for_all_of_them_are() -> None:
    assert EventKind.JOIN not in RULE.events
