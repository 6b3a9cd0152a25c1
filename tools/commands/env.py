"""``portcullis env``: the running stack's addresses and keys."""

import argparse
import shlex

from tools.command import Command
from tools.commands._data import add_data


def _run(parsed: argparse.Namespace) -> int:
    from tools.devstack import state

    for name, value in state.read_running(parsed.data).env.items():
        print(f"export {name}={shlex.quote(value)}")
    return 0


COMMAND = Command(
    name="env",
    summary="print the local stack's addresses and keys as shell exports",
    description=(
        'Prints one export a line, for `eval "$(portcullis env)"`: Supabase, the database, every service, and the '
        "secrets that they share. Keep the output to yourself."
    ),
    arguments=add_data,
    run=_run,
)
