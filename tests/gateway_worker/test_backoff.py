"""How long the worker waits."""

import pytest

from gateway_worker import backoff


def test_waits_double_up_to_the_longest() -> None:
    waits = [backoff.delay(attempt, None, lambda: 0.0) for attempt in (0, 1, 2, 6, 60, 10_000)]
    assert waits == [0.5, 1.0, 2.0, 30.0, 30.0, 30.0]


def test_jitter_takes_up_to_half_away() -> None:
    assert backoff.delay(2, None, lambda: 0.999) == pytest.approx(1.0, abs=0.01)


def test_what_the_server_asked_for_is_never_undercut() -> None:
    assert backoff.delay(0, 7.0, lambda: 0.0) == 7.0
    assert 7.0 < backoff.delay(0, 7.0, lambda: 0.9) < 7.7


def test_an_absurd_demand_is_cut_to_a_quarter_of_an_hour() -> None:
    assert backoff.delay(0, 1e9, lambda: 0.0) == 900.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3.0),
        ("0.25", 0.25),
        ("0", 0.0),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("Wed, 21 Oct", None),
        ("", None),
    ],
)
def test_only_a_sensible_number_is_a_retry_after(text: str, seconds: float | None) -> None:
    assert backoff.retry_after({"Retry-After": text}) == seconds


def test_no_header_is_no_demand() -> None:
    assert backoff.retry_after({}) is None
