"""Values by day: bars on each other, or lines."""

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from portcullis import amounts
from portcullis.charts.folding import fold
from portcullis.charts.frame import SIZE, grid, plain, prepare, say_nothing
from portcullis.charts.model import Chart, Days, Series, Shape
from portcullis.charts.palette import FAINT, GRID, TEXT

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST_DATES: Final = 8
_NARROW: Final = 4
"""So many dates stand below a panel that shares the width."""
_STEPS: Final = (1, 2, 3, 4, 7, 14, 21, 28)
_MONTH: Final = 31
"""So many dots on a line do not touch."""
_DOT: Final = 4
_BAR: Final = 0.82
_ALONE: Final = 0.25
"""A single day's bar, which would fill the panel."""


def draw_days(axes: "Axes", days: Days, chart: Chart) -> None:
    """Draw the panel."""
    days, step = fold(days)
    prepare(axes, days.title + (f" · {chart.weekly}" if step > 1 else ""))
    if not any(value for series in days.series for value in series.values):
        say_nothing(axes, chart.nothing)
        return
    length = max(len(series.values) for series in days.series)
    if days.shape is Shape.BARS:
        _bars(axes, days, _ALONE if length == 1 else _BAR)
    else:
        for series in days.series:
            _line(axes, series)
    grid(axes, "y")
    _amounts(axes, days, chart.language)
    _dates(axes, days, length, step, chart)
    if len(days.series) > 1:
        axes.legend(
            loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=len(days.series), frameon=False,
            fontsize=SIZE, labelcolor=TEXT, borderpad=0.1, handlelength=1.0, handletextpad=0.5, columnspacing=1.2,
        )  # fmt: skip


def _bars(axes: "Axes", days: Days, width: float) -> None:
    length = max(len(series.values) for series in days.series)
    up, down = [0.0] * length, [0.0] * length
    for series in days.series:
        heights = [float(value or 0) for value in series.values]
        feet = [up[n] if height >= 0 else down[n] for n, height in enumerate(heights)]
        axes.bar(
            range(len(heights)), heights, width, bottom=feet, color=series.colour, label=plain(series.label)
        )
        for n, height in enumerate(heights):
            (up if height >= 0 else down)[n] += height
    axes.set_xlim(-0.6, length - 0.4)
    if any(down):
        axes.axhline(0, color=FAINT, linewidth=0.8)


def _line(axes: "Axes", series: Series) -> None:
    heights = [float("nan") if value is None else float(value) for value in series.values]
    axes.plot(
        range(len(heights)), heights, color=series.colour, linewidth=2.2, label=plain(series.label),
        marker="o", markersize=_DOT if len(heights) <= _MONTH else 0,
    )  # fmt: skip
    known = [n for n, value in enumerate(series.values) if value is not None]
    # A day between two without values is no line: it needs its dot.
    lonely = [n for n in known if n - 1 not in known and n + 1 not in known]
    axes.plot(lonely, [heights[n] for n in lonely], "o", color=series.colour, markersize=_DOT)
    axes.set_xlim(-0.6, len(heights) - 0.4)
    axes.set_ylim(bottom=0)


def _amounts(axes: "Axes", days: Days, language: str) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=days.whole, min_n_ticks=2))
    # What hangs down is a number of its own, not a negative one.
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: plain(days.written(abs(value), language))))


def _dates(axes: "Axes", days: Days, length: int, step: int, chart: Chart) -> None:
    """A date below every so many values, counted from the newest."""
    most = _NARROW if chart.beside else _MOST_DATES
    every = next((each for each in _STEPS if length <= each * most), _STEPS[-1])
    places = range(length - 1, -1, -every)
    axes.set_xticks(
        list(places),
        [amounts.day(days.first + timedelta(days=place * step), chart.language) for place in places],
    )
    axes.tick_params(axis="x", pad=5)  # away from the lowest amount
    axes.spines["bottom"].set_visible(True)
    axes.spines["bottom"].set_color(GRID)
