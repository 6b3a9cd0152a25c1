"""Whether processes are gone."""

import time
from pathlib import Path

DEADLINE_S = 10.0


def alive(pid: int) -> bool:
    """Whether a process runs; one that is dead but not yet collected by its parent does not."""
    try:
        # Not by `ps`: a slim image has none. The state follows the name, which is in parentheses.
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in {"Z", "X"}
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_gone(pids: list[int]) -> None:
    """Return when none of them runs; fails after ``DEADLINE_S``."""
    deadline = time.monotonic() + DEADLINE_S
    while left := [pid for pid in pids if alive(pid)]:
        assert time.monotonic() < deadline, f"still running: {left}"
        time.sleep(0.02)
