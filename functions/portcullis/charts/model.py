"""What a chart shows, as data. Everything in words is in the reader's language already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from portcullis import amounts
from portcullis.charts.palette import SKY

Written = Callable[[float, str], str]
"""A number and a language to what stands at an axis."""


class Shape(Enum):
    """How values by day are drawn; bars of several series stand on each other."""

    BARS = "bars"
    LINES = "lines"


class Fold(Enum):
    """What a week has of its days, where there are too many to show: their sum, or the highest of them."""

    SUM = "sum"
    HIGHEST = "highest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One value a day, from the panel's first day on; None where there is none. Negative ones hang down."""

    label: str
    values: Sequence[float | None]
    colour: str = SKY


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """A panel of values by day. A single series needs no label."""

    title: str
    first: date
    series: Sequence[Series]
    shape: Shape = Shape.BARS
    fold: Fold = Fold.SUM
    written: Written = amounts.short
    whole: bool = True
    """Whether there is nothing between two whole numbers."""
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """A panel of names with a value each, the largest first; what does not fit is left out."""

    title: str
    items: Sequence[tuple[str, float]]
    colour: str = SKY
    written: Written = amounts.short
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Panels below each other, or beside each other."""

    panels: Sequence[Days | Ranking]
    language: str
    nothing: str
    """What a panel without values says."""
    weekly: str
    """Added to the title of days that were folded to weeks."""
    beside: bool = False
