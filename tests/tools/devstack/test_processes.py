"""Processes end with whoever started them, however that ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from portcullis.errors import UserError
from tests.tools.devstack.pids import DEADLINE_S, alive, wait_gone
from tools.devstack import guardian
from tools.devstack.processes import Processes
from tools.devstack.program import Program, inherited_environment

# A service with a child of its own, as gunicorn has; both tell their process ids.
SERVICE = 'sleep 600 & echo "$$ $!"; wait'

STARTER = """
import sys, time
from pathlib import Path
from tools.devstack.processes import Processes
from tools.devstack.program import Program, inherited_environment

processes = Processes()
program = Program("service", ["/bin/sh", "-c", sys.argv[1]], inherited_environment(), "", "http://127.0.0.1:1")
processes.start(program, Path(sys.argv[2]))
time.sleep(600)
"""


def program(script: str) -> Program:
    return Program("service", ["/bin/sh", "-c", script], inherited_environment(), "", "http://127.0.0.1:1")


def pids(log: Path) -> list[int]:
    """The process ids in the log, once they are there."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        if log.exists() and (text := log.read_text()).endswith("\n"):
            return [int(word) for word in text.split()]
        time.sleep(0.02)
    raise AssertionError(f"nothing in {log}")


def test_stopping_a_service_stops_what_it_started(tmp_path: Path) -> None:
    with Processes() as processes:
        running = processes.start(program(SERVICE), tmp_path / "log")
        started = pids(tmp_path / "log")
        assert started[0] == running.pid
        processes.stop(running)
        wait_gone(started)
        processes.stop(running)


def fail_with_a_service_running(log: Path) -> None:
    with Processes() as processes:
        processes.start(program(SERVICE), log)
        assert all(alive(pid) for pid in pids(log))
        raise KeyboardInterrupt


def test_the_end_of_the_block_stops_everything_even_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        fail_with_a_service_running(tmp_path / "log")
    wait_gone(pids(tmp_path / "log"))


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_is_left_when_the_starter_is_killed(tmp_path: Path, how: signal.Signals) -> None:
    starter = subprocess.Popen([sys.executable, "-c", STARTER, SERVICE, str(tmp_path / "log")])
    started = pids(tmp_path / "log")
    assert all(alive(pid) for pid in started)
    starter.send_signal(how)
    starter.wait()
    wait_gone(started)


def test_a_service_does_not_see_the_guardians_pipe(tmp_path: Path) -> None:
    with Processes() as processes:
        running = processes.start(program("ls -l /proc/self/fd >&2; env >&2"), tmp_path / "log")
        assert running.wait(DEADLINE_S)
    assert "pipe:" not in (tmp_path / "log").read_text()
    assert "STOP_SIGNAL" not in (tmp_path / "log").read_text()


def test_a_service_that_ends_at_once_is_told_with_its_log(tmp_path: Path) -> None:
    with Processes() as processes:
        running = processes.start(program("echo no money >&2; exit 3"), tmp_path / "log")
        with pytest.raises(UserError, match=r"service ended with code 3; the end of .*log:\nno money"):
            running.wait_ready()


def test_a_service_that_never_answers_is_given_up(tmp_path: Path) -> None:
    with Processes() as processes:
        running = processes.start(program("sleep 600"), tmp_path / "log")
        with pytest.raises(UserError, match="service is not ready after 0 s"):
            running.wait_ready(timeout_s=0.1)


def test_the_guardian_forgets_what_was_stopped() -> None:
    assert guardian.follow(["+10 15\n", "+11 2\n", "-10\n", "+12 15\n"]) == {11: 2, 12: 15}


def test_the_guardian_kills_what_does_not_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guardian, "GRACE_S", 0.2)
    script = "trap '' TERM; echo deaf; while :; do sleep 1; done"
    with subprocess.Popen(["/bin/sh", "-c", script], stdout=subprocess.PIPE, start_new_session=True) as deaf:
        assert deaf.stdout is not None
        assert deaf.stdout.readline() == b"deaf\n"
        guardian.end({deaf.pid: signal.SIGTERM})
        assert deaf.wait(DEADLINE_S) == -signal.SIGKILL
    assert not guardian.signal_group(os.getpid() + 4_000_000, 0)


def test_everything_ends_newest_first_although_the_guardian_is_dead(tmp_path: Path) -> None:
    ends = tmp_path / "ends"
    with Processes() as processes:
        for name in ("one", "two"):
            last_words = f"trap 'echo {name} >> \"{ends}\"; exit' TERM; {SERVICE}"
            processes.start(program(last_words), tmp_path / name)
        started = pids(tmp_path / "one") + pids(tmp_path / "two")
        os.kill(processes._guardian.pid, signal.SIGKILL)
        processes._guardian.wait()
    wait_gone(started)
    assert ends.read_text().split() == ["two", "one"]
