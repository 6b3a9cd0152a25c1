"""How much memory processes hold, children included. Linux only."""

from pathlib import Path
from typing import Final

_PROC: Final = Path("/proc")


def of_tree(root: int) -> int:
    """Resident bytes of a process and of all below it.

    Raises:
        FileNotFoundError: it is gone, or there is no ``/proc``.
    """
    parents = {int(path.name): _parent(path) for path in _PROC.iterdir() if path.name.isdecimal()}
    tree = {root}
    while more := {pid for pid, parent in parents.items() if parent in tree} - tree:
        tree |= more
    return sum(_resident(_PROC / str(pid)) for pid in tree if pid == root or (_PROC / str(pid)).exists())


def _parent(process: Path) -> int:
    try:
        return int((process / "stat").read_text().rpartition(")")[2].split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0  # it ended meanwhile


def _resident(process: Path) -> int:
    kilobytes = next(
        line.split()[1] for line in (process / "status").read_text().splitlines() if line.startswith("VmRSS")
    )
    return int(kilobytes) * 1024
