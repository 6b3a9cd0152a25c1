"""Which errors are tried again, when, and for how long."""

import pytest

from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, ImpossibleError
from portcullis.outbox.outcome import MAX_ATTEMPTS, Outcome, after_error, pause_s


def claimed(attempts: int = 1) -> Claimed:
    return Claimed(
        id=12, fence=3, kind="kick_member", attempts=attempts, lane="m", guild_id="1", payload={}, case=None
    )


@pytest.mark.parametrize("status", [0, 429, 500, 503])
def test_a_passing_fault_is_tried_again(status: int) -> None:
    finished = after_error(claimed(), DiscordError(status, 0, "fault"))

    assert (finished.outcome, finished.id, finished.fence) == (Outcome.RETRY, 12, 3)
    assert finished.retry_after_s is not None
    assert finished.retry_after_s >= 1


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_fails_with_its_reason(status: int) -> None:
    finished = after_error(claimed(), DiscordError(status, 50013, "Missing Permissions"))

    assert finished.outcome is Outcome.FAILED
    assert finished.error == f"Discord: Missing Permissions [HTTP {status}, code 50013]"


def test_what_is_impossible_fails_with_its_reason() -> None:
    finished = after_error(claimed(), ImpossibleError("the case has no thread"))

    assert (finished.outcome, finished.error) == (Outcome.FAILED, "the case has no thread")


def test_a_fault_is_given_up_after_ten_attempts() -> None:
    error = DiscordError(503, 0, "down")

    assert after_error(claimed(MAX_ATTEMPTS - 1), error).outcome is Outcome.RETRY
    finished = after_error(claimed(MAX_ATTEMPTS), error)
    assert finished.outcome is Outcome.FAILED
    assert finished.error == "given up after 10 attempts: Discord: down [HTTP 503, code 0]"


def test_a_rate_limit_is_never_given_up_and_waited_for_as_long_as_it_asks() -> None:
    finished = after_error(claimed(50), DiscordError(429, 0, "slow down", retry_after=40.2))

    assert finished.outcome is Outcome.RETRY
    assert finished.retry_after_s is not None
    assert 41 <= finished.retry_after_s <= 61


def test_a_bug_shows_its_type_and_not_its_text() -> None:
    finished = after_error(claimed(), KeyError("somebody's words"))

    assert (finished.outcome, finished.error) == (Outcome.RETRY, "a bug: KeyError")


def test_pauses_double_up_to_a_quarter_of_an_hour() -> None:
    assert 2 <= pause_s(1) <= 3
    assert 16 <= pause_s(4) <= 24
    assert 900 <= pause_s(30) <= 1350
