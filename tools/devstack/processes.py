"""Starts processes that cannot outlive us.

Three ways of dying are covered: an ordinary stop (``Processes.close``), an exception or Ctrl-C (the same,
from a ``with`` block), and ``kill -9`` of this very process, for which ``guardian.py`` waits at the end of a
pipe. Linux's PR_SET_PDEATHSIG would not do: it follows the starting *thread*, is lost when the process
changes its user (as Postgres does under root), does not reach gunicorn's workers, and does not exist on
macOS.
"""

import contextlib
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from portcullis.errors import UserError
from tools.devstack import guardian
from tools.devstack.program import Program, answers

START_TIMEOUT_S = 30.0
POLL_S = 0.02
_TAIL_LINES = 10

# The shell tells the guardian its own process id and then becomes the service: there is no moment at which
# the service runs unknown. Standard output is the guardian's pipe until then, standard error the log.
_ANNOUNCE = 'echo "+$$ $STOP_SIGNAL"; unset STOP_SIGNAL; exec "$@" 1>&2'


class Running:
    """A started program.

    Attributes:
        program: what was started.
        pid: its process id, which is its group's too.
        log: where its output goes.
    """

    def __init__(self, program: Program, process: "subprocess.Popen[bytes]", log: Path) -> None:
        self.program = program
        self.pid = process.pid
        self.log = log
        self._process = process

    @property
    def exit_code(self) -> int | None:
        """How it ended (negative: by which signal), None while it runs."""
        return self._process.poll()

    def ready(self) -> bool:
        """Whether it is healthy.

        Raises:
            UserError: it has ended; the message has the end of its log.
        """
        if self.exit_code is not None:
            raise UserError(f"{self.program.name} ended with code {self.exit_code}; {self.tail()}")
        return answers(self.program.health_url)

    def wait_ready(self, timeout_s: float = START_TIMEOUT_S) -> None:
        """Return when it is healthy.

        Raises:
            UserError: it has ended, or is not healthy in time; the message has the end of its log.
        """
        deadline = time.monotonic() + timeout_s
        while not self.ready():
            if time.monotonic() > deadline:
                raise UserError(f"{self.program.name} is not ready after {timeout_s:.0f} s; {self.tail()}")
            time.sleep(POLL_S)

    def wait(self, timeout_s: float) -> bool:
        """Wait for its end; False if it is still running after ``timeout_s``."""
        try:
            self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def tail(self) -> str:
        """The last lines of its log, for an error message."""
        lines = self.log.read_text(errors="replace").splitlines()[-_TAIL_LINES:]
        return "\n".join([f"the end of {self.log}:", *lines])


class Processes:
    """A set of running programs, each the leader of its own session and group.

    Args:
        lock: a locked file's descriptor. The guardian keeps it too, so that the lock lasts until everything
        has
            ended, even after ``kill -9``.
    """

    def __init__(self, lock: int | None = None) -> None:
        self._guardian = subprocess.Popen(
            [sys.executable, "-I", "-S", guardian.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
            pass_fds=[] if lock is None else [lock],
        )
        self._running: dict[int, Running] = {}

    def start(self, program: Program, log: Path) -> Running:
        """Start a program, its output appended to ``log``; it is healthy a little later."""
        with log.open("ab") as output:
            process = subprocess.Popen(
                ["/bin/sh", "-c", _ANNOUNCE, "sh", *program.argv],
                env={**program.env, "STOP_SIGNAL": str(int(program.stop_signal))},
                cwd=program.cwd,
                stdin=subprocess.DEVNULL,
                stdout=self._guardian.stdin,
                stderr=output,
                start_new_session=True,
                user=program.user,
                group=program.user,
                extra_groups=None if program.user is None else [],
            )
        running = Running(program, process, log)
        self._running[running.pid] = running
        return running

    def stop(self, running: Running, how: signal.Signals | None = None) -> None:
        """Stop a program and what it started, by its own stop signal or by ``how``; twice does no harm."""
        if self._running.pop(running.pid, None) is None:
            return
        guardian.signal_group(running.pid, how or running.program.stop_signal)
        running.wait(guardian.GRACE_S)
        guardian.signal_group(running.pid, signal.SIGKILL)
        running.wait(guardian.GRACE_S)
        self._tell(f"-{running.pid}\n")

    def close(self) -> None:
        """Stop everything, newest first, and the guardian."""
        for running in reversed(list(self._running.values())):
            self.stop(running)
        self._guardian.communicate()

    def _tell(self, line: str) -> None:
        assert self._guardian.stdin is not None
        # Without its guardian a stack must still end in order, to the last process.
        with contextlib.suppress(BrokenPipeError):
            self._guardian.stdin.write(line.encode())
            self._guardian.stdin.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
