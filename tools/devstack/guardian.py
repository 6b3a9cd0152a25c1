"""Ends a stack's processes when whoever started them is gone, even by ``kill -9``.

Run as a script, in a session of its own, with a pipe as standard input (see ``processes.py``). Each line of
the pipe is ``+<pid> <signal>`` when a process starts and ``-<pid>`` when it has been stopped in the ordinary
way. The pipe ends exactly when its last writer is dead, which the kernel sees to: then what is still listed
gets its signal, newest first, and after ``GRACE_S`` SIGKILL. Each process leads a group, so gunicorn's
workers go with their master.
"""

import os
import signal
import sys
import time
from collections.abc import Iterable

GRACE_S = 5.0
"""How long a process may take to end in an orderly way, in seconds."""


def follow(lines: Iterable[str]) -> dict[int, int]:
    """Read the pipe to its end and return what is left: signal by process id, oldest first."""
    live: dict[int, int] = {}
    for line in lines:
        pid, *number = line[1:].split()
        if line.startswith("+"):
            live[int(pid)] = int(number[0])
        else:
            live.pop(int(pid), None)
    return live


def signal_group(pid: int, number: int) -> bool:
    """Signal the group that ``pid`` leads; signal 0 only asks. False if nobody is left in it."""
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):  # macOS answers EPERM for a group of zombies
        return False
    return True


def end(live: dict[int, int]) -> None:
    """Stop every group: politely, then for certain."""
    for pid, number in reversed(live.items()):
        signal_group(pid, number)
    deadline = time.monotonic() + GRACE_S
    while time.monotonic() < deadline and any(signal_group(pid, 0) for pid in live):
        time.sleep(0.05)
    for pid in live:
        signal_group(pid, signal.SIGKILL)


if __name__ == "__main__":
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)  # it ends with its pipe and in no other way
    end(follow(sys.stdin))
