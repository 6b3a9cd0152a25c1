"""Waiting for other processes: as long as something moves, and not forever."""

import time
from collections.abc import Callable, Hashable

from portcullis.errors import UserError

STALL_S = 60.0


def wait(
    look: Callable[[], Hashable],
    done: Callable[[], bool],
    missing: Callable[[], str],
    *,
    stall_s: float = STALL_S,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Return once ``done`` says so.

    Args:
        look: how far it is; whatever differs from the last look counts as progress.
        done: whether it is over.
        missing: what is lacking, in words.
        stall_s: how long it may stand still, in seconds.
        clock: a clock that only moves forward, in seconds.
        sleep: waits so many seconds.

    Raises:
        UserError: nothing has moved for ``stall_s``; the message says what is missing.
    """
    last, since = look(), clock()
    while not done():
        sleep(0.1)
        if (now := look()) != last:
            last, since = now, clock()
        elif clock() - since > stall_s:
            raise UserError(f"nothing has moved for {stall_s:.0f} s: {missing()}")
