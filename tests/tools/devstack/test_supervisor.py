"""Dead services come back, ever more slowly; jobs are called with a signature."""

import json

import pytest
import requests
import responses

from portcullis import inside
from tools.devstack.supervisor import HEALTHY_AFTER_S, LONGEST_PAUSE_S, Repeater, Supervisor, call_job


class FakeStack:
    """One service that is dead until it is revived."""

    def __init__(self) -> None:
        self.codes = {"worker": -9}
        self.revived_at: list[float] = []
        self.now_s = 0.0

    def dead(self) -> dict[str, int]:
        """Whatever the test says."""
        return self.codes

    def revive(self, service: str) -> None:
        """Notes when."""
        assert service in self.codes
        self.revived_at.append(self.now_s)


def watch(stack: FakeStack, supervisor: Supervisor, seconds: float, step: float = 0.25) -> None:
    end = stack.now_s + seconds
    while stack.now_s < end:
        supervisor.look(stack.now_s)
        stack.now_s += step


def test_each_death_doubles_the_pause_up_to_a_limit() -> None:
    stack = FakeStack()
    watch(stack, Supervisor(stack, lambda _: None), 300)
    pauses = [after - before for before, after in zip(stack.revived_at, stack.revived_at[1:], strict=False)]
    assert stack.revived_at[0] == 0.5
    assert pauses[:4] == [1.25, 2.25, 4.25, 8.25]
    assert max(pauses) == LONGEST_PAUSE_S + 0.25


def test_a_service_that_ran_well_for_long_starts_from_the_first_pause() -> None:
    stack = FakeStack()
    supervisor = Supervisor(stack, lambda _: None)
    watch(stack, supervisor, 10)
    stack.codes = {}
    watch(stack, supervisor, HEALTHY_AFTER_S + 1)
    stack.codes, died_at = {"worker": 1}, stack.now_s
    watch(stack, supervisor, 0.75)
    assert stack.revived_at[-1] == died_at + 0.5


def test_a_death_is_told_once_with_its_code() -> None:
    stack, said = FakeStack(), list[str]()
    watch(stack, Supervisor(stack, said.append), 0.5)
    assert said == ["worker ended with code -9; it starts again in 0.5 s"]


def test_an_error_in_one_round_does_not_end_the_rounds() -> None:
    said: list[str] = []
    rounds: list[int] = []

    def work() -> None:
        rounds.append(1)
        raise ValueError("moat")

    repeater = Repeater(0.001, work, said.append)
    while len(rounds) < 3:
        pass
    repeater.stop()
    assert said[:2] == ["ValueError: moat"] * 2


@responses.activate
def test_a_job_is_called_with_a_signature_over_its_body() -> None:
    responses.post("http://scheduled/", json={"job": "outbox"})
    call_job("http://scheduled/", "secret", "outbox", now_s=1_700_000_000)
    request = responses.calls[0].request
    assert isinstance(request.body, bytes)
    inside.verify("secret", request.body, request.headers[inside.HEADER], 1_700_000_000)
    assert json.loads(request.body) == {"job": "outbox"}


@responses.activate
def test_a_job_that_fails_is_an_error() -> None:
    responses.post("http://scheduled/", status=500)
    with pytest.raises(requests.HTTPError):
        call_job("http://scheduled/", "secret", "outbox", now_s=1_700_000_000)
