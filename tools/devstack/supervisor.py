"""What goes on while a stack runs: services that die are started again, and the minute job is called."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import requests

from portcullis import inside

FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0
HEALTHY_AFTER_S = 60.0
"""A service that ran this long is trusted again: its next death is a first one."""
JOB_TIMEOUT_S = 30


class Watched(Protocol):
    """What the supervisor needs of a stack."""

    def dead(self) -> dict[str, int]:
        """The exit code of each service that has ended by itself."""
        ...

    def revive(self, service: str) -> None:
        """Start a service again; it need not be healthy yet."""
        ...


@dataclass(slots=True)
class _Record:
    deaths: int
    started_s: float
    due_s: float | None = None


class Supervisor:
    """Starts dead services again, each time after twice the pause.

    Args:
        stack: whose services.
        say: tells a person, one line at a time.
    """

    def __init__(self, stack: Watched, say: Callable[[str], None]) -> None:
        self._stack = stack
        self._say = say
        self._records: dict[str, _Record] = {}

    def look(self, now_s: float) -> None:
        """One round; ``now_s`` is a clock that only moves forward, in seconds."""
        dead = self._stack.dead()
        for service in self._records.keys() - dead.keys():
            self._records[service].due_s = None  # somebody else has started it
        for service, code in dead.items():
            record = self._records.setdefault(service, _Record(deaths=0, started_s=now_s))
            if record.due_s is None:
                if now_s - record.started_s > HEALTHY_AFTER_S:
                    record.deaths = 0
                pause_s = min(FIRST_PAUSE_S * 2**record.deaths, LONGEST_PAUSE_S)
                record.deaths += 1
                record.due_s = now_s + pause_s
                self._say(f"{service} ended with code {code}; it starts again in {pause_s:g} s")
            elif now_s >= record.due_s:
                record.due_s, record.started_s = None, now_s
                self._stack.revive(service)


class Repeater:
    """A thread that does something again and again until it is stopped.

    Args:
        pause_s: between two rounds, in seconds.
        work: one round; an error is told and ends the round only.
        say: tells a person.
    """

    def __init__(self, pause_s: float, work: Callable[[], None], say: Callable[[str], None]) -> None:
        self._pause_s = pause_s
        self._work = work
        self._say = say
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._loop, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the round in progress finish and begin no other."""
        self._stop.set()
        self._thread.join()

    def _loop(self) -> None:
        while not self._stop.wait(self._pause_s):
            try:
                self._work()
            except Exception as error:  # noqa: BLE001 - whatever it was, the next round must come
                self._say(f"{type(error).__name__}: {error}")


def call_job(url: str, secret: str, job: str, now_s: int) -> None:
    """Have the scheduled function do a job, as Supabase Cron does.

    Raises:
        requests.RequestException: no answer, or none of success.
    """
    body = json.dumps({"job": job}).encode()
    headers = {"Content-Type": "application/json", inside.HEADER: inside.sign(secret, body, now_s)}
    requests.post(url, data=body, headers=headers, timeout=JOB_TIMEOUT_S).raise_for_status()
