"""What growing did to the time of each call: ratios, a table, and whether the promise holds. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from rich.table import Table


@dataclass(slots=True)
class Timing:
    """One call in both databases.

    Attributes:
        name: for people.
        small_ms: how long each call took in the small database, in milliseconds.
        large_ms: the same in the large one.
    """

    name: str
    small_ms: list[float] = field(default_factory=list)
    large_ms: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """How many times as long the median call takes in the large database."""
        return median(self.large_ms) / median(self.small_ms)


@dataclass(frozen=True, slots=True)
class Size:
    """One database: its detection events and bytes, and how long it took to fill, in seconds."""

    servers: int
    detections: int
    size_bytes: int
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.detections:,} detection events of {self.servers:,} servers, {self.size_bytes / 2**30:.2f} GiB, "
            f"filled in {self.seconds:.0f} s"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """All calls in both databases, and the ratio that none may exceed."""

    target: float
    small: Size
    large: Size
    timings: Sequence[Timing]

    @property
    def too_slow(self) -> list[Timing]:
        """The calls that grew more than they may."""
        return [timing for timing in self.timings if timing.ratio > self.target]

    def table(self) -> Table:
        """One row for each call: medians, their ratio, and whether that is within the target."""
        table = Table("median of each call", "small, ms", "large, ms", "ratio", f"target {self.target:g}")
        for column in table.columns[1:]:
            column.justify = "right"
        for timing in self.timings:
            values = (f"{median(times):.2f}" for times in (timing.small_ms, timing.large_ms))
            kept = "missed" if timing in self.too_slow else "kept"
            table.add_row(timing.name, *values, f"{timing.ratio:.2f}", kept)
        return table

    def as_json(self) -> dict[str, Any]:
        """Every figure, rounded."""
        sizes = {"small": self.small, "large": self.large}
        return {
            "target": self.target,
            "databases": {
                name: {
                    "servers": size.servers,
                    "detections": size.detections,
                    "bytes": size.size_bytes,
                    "seconds": round(size.seconds, 1),
                }
                for name, size in sizes.items()
            },
            "calls": {
                timing.name: {
                    "small_ms": round(median(timing.small_ms), 3),
                    "large_ms": round(median(timing.large_ms), 3),
                    "ratio": round(timing.ratio, 3),
                }
                for timing in self.timings
            },
        }

    def last_line(self) -> str:
        """The result in one line."""
        worst = max(self.timings, key=lambda timing: timing.ratio)
        what = f"the highest ratio is {worst.ratio:.2f} ({worst.name})"
        if not self.too_slow:
            return f"database: {what}, the target {self.target:g} is kept"
        names = ", ".join(timing.name for timing in self.too_slow)
        return f"database: {what}, the target {self.target:g} is missed by: {names}"
