"""Measuring in turns: what else the machine does then falls on all that is compared."""

from collections.abc import Callable, Mapping
from pathlib import Path


def in_turns(
    sources: Mapping[str, Path],
    measure: Callable[[str, Path], float],
    count: int,
    report: Callable[[int], None],
) -> dict[str, list[float]]:
    """``count`` times of each; one more of each comes first, for files that were never read and compiled."""
    times: dict[str, list[float]] = {name: [] for name in sources}
    for number in range(count + 1):
        report(number)
        for name, source in sources.items():
            took_s = measure(name, source)
            if number:
                times[name].append(took_s)
    return times
