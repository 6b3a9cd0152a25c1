"""Whether processes are gone."""

import subprocess
import time

DEADLINE_S = 10.0


def alive(pid: int) -> bool:
    """Whether a process runs; one that is dead but not yet collected by its parent does not."""
    done = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return done.stdout.strip()[:1] not in {"", "Z"}


def wait_gone(pids: list[int]) -> None:
    """Return when none of them runs; fails after ``DEADLINE_S``."""
    deadline = time.monotonic() + DEADLINE_S
    while left := [pid for pid in pids if alive(pid)]:
        assert time.monotonic() < deadline, f"still running: {left}"
        time.sleep(0.02)
