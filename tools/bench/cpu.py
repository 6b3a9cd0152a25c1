"""How much processor time processes have used, children included. Linux only: elsewhere nothing is known."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PROC: Final = Path("/proc")


@dataclass(frozen=True, slots=True)
class Usage:
    """One process: its parent, and the processor time of itself and of its children that have ended, in seconds."""

    parent: int
    seconds: float


def parse_stat(line: str, ticks_per_s: int) -> Usage:
    """Read ``/proc/<pid>/stat``. The name, in parentheses, may itself hold spaces and parentheses."""
    fields = line.rpartition(")")[2].split()
    return Usage(int(fields[1]), sum(map(int, fields[11:15])) / ticks_per_s)


def of_trees(roots: Mapping[str, int]) -> dict[str, float]:
    """Processor seconds of each named process and everything that it started; empty where there is no ``/proc``."""
    usages = _all()
    return {name: sum_tree(usages, pid) for name, pid in roots.items()} if usages else {}


def sum_tree(usages: Mapping[int, Usage], root: int) -> float:
    """The seconds of ``root`` and of all below it."""
    own = usages[root].seconds if root in usages else 0.0
    return own + sum(sum_tree(usages, pid) for pid, usage in usages.items() if usage.parent == root)


def _all() -> dict[int, Usage]:
    usages = {}
    ticks_per_s = os.sysconf("SC_CLK_TCK")
    for path in _PROC.glob("[0-9]*/stat"):
        try:
            usages[int(path.parent.name)] = parse_stat(path.read_text(), ticks_per_s)
        except (FileNotFoundError, ProcessLookupError):
            continue  # ended since the folder was listed
    return usages
