"""What a sub-command of ``portcullis`` is."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """For commands that take no arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One module of ``tools/commands`` declares one, as ``COMMAND``.

    The modules of all commands are imported to write ``portcullis --help``, so they import at their top only
    what is light; what a command works with is imported when it runs.

    Attributes:
        name: as it is typed.
        summary: one line for ``portcullis --help``.
        description: for ``portcullis <name> --help``.
        run: does it; returns the exit code. A ``PortcullisError`` is shown as one line, without a traceback.
        arguments: adds its arguments to its parser.
    """

    name: str
    summary: str
    description: str
    run: Callable[[argparse.Namespace], int]
    arguments: Callable[[argparse.ArgumentParser], None] = no_arguments
