from portcullis.models import Basis, Context
from portcullis.rules.account_age import Settings, check
from tests.portcullis.builders import DAY_MS, START_MS, make_event


def test_seven_days_are_old_enough() -> None:
    assert check(make_event(account_created_ms=START_MS - 7 * DAY_MS), Context(), Settings()) is None


def test_a_younger_account_is_metadata_and_nothing_else() -> None:
    finding = check(make_event(account_created_ms=START_MS - 7 * DAY_MS + 1), Context(), Settings())
    assert finding is not None
    assert finding.basis is Basis.METADATA
    assert finding.reason == "The account is 6 days old."


def test_age_is_taken_at_the_event_and_not_now() -> None:
    event = make_event(at=-86_400, account_created_ms=START_MS - 7 * DAY_MS)
    assert check(event, Context(), Settings()) is not None


def test_the_age_in_days_is_the_servers() -> None:
    event = make_event(account_created_ms=START_MS - 20 * DAY_MS)
    assert check(event, Context(), Settings(days=30)) is not None
    assert check(event, Context(), Settings(days=20)) is None
