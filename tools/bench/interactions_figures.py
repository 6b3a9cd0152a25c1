"""What the interactions endpoints promise, and whether this run kept it. Pure."""

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from rich.table import Table

Comparison = Literal[">=", "<=", "<"]

_COMPARE: Final[Mapping[Comparison, Callable[[float, float], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "<": operator.lt,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One figure and what it has to be.

    Attributes:
        name: for people; also its name in JSON.
        unit: of ``measured`` and ``baseline``.
        measured: what was found.
        baseline: the same of what it is held against; None where the target is for ``measured`` itself.
        ratio: how many times the baseline; None without one. Of rounds it is the median, not that of the medians.
        comparison: how the ratio, or ``measured``, must compare to ``target``.
        target: the bound.
    """

    name: str
    unit: str
    measured: float
    baseline: float | None = None
    ratio: float | None = None
    comparison: Comparison
    target: float

    @property
    def kept(self) -> bool:
        """Whether it is as it has to be."""
        return _COMPARE[self.comparison](self.measured if self.ratio is None else self.ratio, self.target)

    def as_json(self) -> dict[str, Any]:
        """Everything, rounded."""
        return {
            "unit": self.unit,
            "measured": round(self.measured, 2),
            "baseline": None if self.baseline is None else round(self.baseline, 2),
            "ratio": None if self.ratio is None else round(self.ratio, 3),
            "target": f"{self.comparison} {self.target:g}",
            "kept": self.kept,
        }


@dataclass(frozen=True, slots=True)
class Figures:
    """All promises of one run; ``tool`` made the load of the PINGs."""

    tool: str
    promises: Sequence[Promise]

    @property
    def missed(self) -> list[Promise]:
        """Those that were not kept."""
        return [promise for promise in self.promises if not promise.kept]

    def table(self) -> Table:
        """One row for each promise."""
        table = Table(
            "interactions",
            "unit",
            "measured",
            "baseline",
            "ratio",
            "target",
            "",
            caption=f"PINGs by {self.tool}",
        )
        for column in table.columns[2:6]:
            column.justify = "right"
        for promise in self.promises:
            table.add_row(
                promise.name,
                promise.unit,
                _number(promise.measured),
                "" if promise.baseline is None else _number(promise.baseline),
                "" if promise.ratio is None else f"{promise.ratio:.2f}",
                f"{promise.comparison} {promise.target:g}",
                "kept" if promise.kept else "missed",
            )
        return table

    def as_json(self) -> dict[str, Any]:
        """Every figure, rounded."""
        return {
            "tool": self.tool,
            "promises": {promise.name: promise.as_json() for promise in self.promises},
            "missed": [promise.name for promise in self.missed],
        }


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
