"""``portcullis demo``: ten attacks against a whole Portcullis."""

import argparse
import sys

from tools.command import Command


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--keep", action="store_true", help="leave everything up, to look around in it")
    parser.add_argument("--seed", type=int, default=1, help="decides who says what (default: 1)")


def _run(parsed: argparse.Namespace) -> int:
    from rich.console import Console

    from tools.demo.run import run

    # Without a terminal there is no width to keep to, and the table wants some.
    console = Console() if sys.stdout.isatty() else Console(width=120)
    return run(console, seed=parsed.seed, keep=parsed.keep)


COMMAND = Command(
    name="demo",
    summary="play ten attacks against a whole Portcullis",
    description=(
        "Starts everything as real processes and plays 200 people in three servers of a fake Discord, and ten "
        "attacks of different kinds among them. Shows how each is stopped, lets a moderator decide two cases, "
        "and holds Discord and the database against what should have happened. The exit code is 0 only if all "
        "of it did."
    ),
    arguments=_arguments,
    run=_run,
)
