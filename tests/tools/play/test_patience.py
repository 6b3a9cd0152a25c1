"""Waiting for other processes."""

from dataclasses import dataclass, field

import pytest

from portcullis.errors import UserError
from tools.play import patience


@dataclass
class Clock:
    """Time passes only by sleeping."""

    now_s: float = 0.0
    naps: list[float] = field(default_factory=list)

    def time(self) -> float:
        """Seconds since the test began."""
        return self.now_s

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.naps.append(seconds)
        self.now_s += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_returns_at_once_where_all_is_done(clock: Clock) -> None:
    patience.wait(lambda: 0, lambda: True, lambda: "", clock=clock.time, sleep=clock.sleep)
    assert clock.naps == []


def test_waits_as_long_as_something_moves(clock: Clock) -> None:
    patience.wait(
        lambda: int(clock.now_s),
        lambda: clock.now_s > 30,
        lambda: "",
        stall_s=2,
        clock=clock.time,
        sleep=clock.sleep,
    )
    assert 30 < clock.now_s < 31


def test_says_what_is_missing_once_nothing_moves(clock: Clock) -> None:
    with pytest.raises(UserError, match="nothing has moved for 2 s: three events"):
        patience.wait(
            lambda: 3,
            lambda: False,
            lambda: "three events",
            stall_s=2,
            clock=clock.time,
            sleep=clock.sleep,
        )
    assert clock.now_s < 3
