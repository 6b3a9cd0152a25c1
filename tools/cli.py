"""The console script ``portcullis``: one sub-command per module of ``tools/commands``."""

import argparse
import sys
from collections.abc import Mapping, Sequence

from portcullis import registry
from portcullis.errors import PortcullisError
from tools import commands
from tools.command import Command

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""


def parser(known: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="portcullis",
        description="Run and look after Portcullis, the guard for Discord servers.",
        epilog="`portcullis <command> --help` tells more about one command.",
    )
    subparsers = top.add_subparsers(metavar="<command>", required=True)
    for name, command in known.items():
        sub = subparsers.add_parser(name, help=command.summary, description=command.description)
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    known = registry.load(commands, "COMMAND", Command)
    parsed = parser(known).parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except PortcullisError as error:
        print(f"portcullis: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
