"""What a stack tells other processes about itself: a file in its data folder, and a lock that it holds."""

import fcntl
import json
import os
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from portcullis.errors import UserError
from tools.devstack.guardian import GRACE_S

_POLL_S = 0.05


@dataclass(slots=True)
class State:
    """A stack at one moment.

    Attributes:
        supervisor: the process id of who started it.
        ports: by purpose; the next start takes the same where they are free.
        env: what ``portcullis env`` prints.
        services: by name: process id (``pid``), where it answers (``url``), where it is asked whether it
        works
            (``health_url``).
        ready: whether everything has started.
    """

    supervisor: int
    ports: dict[str, int]
    env: dict[str, str]
    services: dict[str, dict[str, Any]] = field(default_factory=dict)
    ready: bool = False


def write(folder: Path, state: State) -> None:
    """Replace the state file. It holds keys, so only its owner can read it."""
    new = folder / "state.json.new"
    new.touch(mode=0o600)
    new.write_text(json.dumps(asdict(state), indent=2))
    new.replace(folder / "state.json")


def read(folder: Path) -> State | None:
    """The state last written there, of a stack that may have ended since; None if there never was one."""
    try:
        return State(**json.loads((folder / "state.json").read_text()))
    except (FileNotFoundError, NotADirectoryError):
        return None


def read_running(folder: Path) -> State:
    """The state of the stack that runs there.

    Raises:
        UserError: none does.
    """
    state = read(folder)
    if state is None or not is_running(folder):
        raise UserError(f"no stack runs in {folder}: `portcullis up` starts one")
    return state


def is_running(folder: Path) -> bool:
    """Whether any process of a stack in ``folder`` lives, be it only its guardian."""
    try:
        os.close(_try_lock(folder))
    except BlockingIOError:
        return True
    except (FileNotFoundError, NotADirectoryError):  # the folder, too, is missing
        return False
    return False


def wait_stopped(folder: Path, timeout_s: float) -> bool:
    """Wait until nothing of a stack runs in ``folder``; False if something still does after ``timeout_s``."""
    deadline = time.monotonic() + timeout_s
    while is_running(folder):
        if time.monotonic() > deadline:
            return False
        time.sleep(_POLL_S)
    return True


def check_free(folder: Path) -> None:
    """Make sure that no stack runs in ``folder``.

    A stack whose supervisor was killed is given time to end its processes.

    Raises:
        UserError: one does.
    """
    last = read(folder)
    ending = last is None or not _is_alive(last.supervisor)
    if not wait_stopped(folder, GRACE_S + 1 if ending else 0):
        raise UserError(
            f"a stack runs in {folder} already: `portcullis status` shows it, `portcullis down` stops it"
        )


def make_folder(folder: Path) -> None:
    """Make the folder of a stack, unless it is there.

    Raises:
        UserError: it cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{folder} cannot be the folder of a stack: {error.strerror}") from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UserError(f"{folder} cannot be the folder of a stack: it cannot be written to")


def lock(folder: Path) -> int:
    """Make ``folder`` and take its lock; returns the descriptor that holds it until it is closed.

    Raises:
        UserError: another stack runs there, or it cannot be made.
    """
    make_folder(folder)
    check_free(folder)
    try:
        return _try_lock(folder)
    except BlockingIOError:
        raise UserError(f"another stack is starting in {folder}") from None


def _try_lock(folder: Path) -> int:
    descriptor = os.open(folder / "lock", os.O_RDWR | (os.O_CREAT if folder.is_dir() else 0), 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise
    return descriptor


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # another user's
        return True
    return True
