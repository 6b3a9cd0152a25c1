"""``portcullis down``: stop the local stack."""

import argparse
import contextlib
import os
import signal

from portcullis.errors import UserError
from tools.command import Command
from tools.commands._data import add_data

STOP_TIMEOUT_S = 30.0


def _run(parsed: argparse.Namespace) -> int:
    from tools.devstack import state

    running = state.read_running(parsed.data)
    # Where its supervisor was killed, the guardian is ending the rest already.
    with contextlib.suppress(ProcessLookupError):
        os.kill(running.supervisor, signal.SIGTERM)
    if not state.wait_stopped(parsed.data, STOP_TIMEOUT_S):
        raise UserError(f"process {running.supervisor} has not stopped after {STOP_TIMEOUT_S:.0f} s")
    print("stopped")
    return 0


COMMAND = Command(
    name="down",
    summary="stop the local stack",
    description="Stops every service of the stack, newest first. Its data stays for the next `up`.",
    arguments=add_data,
    run=_run,
)
