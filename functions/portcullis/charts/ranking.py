"""Names with a value each, the largest on top."""

from typing import TYPE_CHECKING, Final

from portcullis.charts.frame import SIZE, plain, prepare, say_nothing
from portcullis.charts.model import Chart, Ranking
from portcullis.charts.palette import TEXT

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MOST: Final = 8
_LEAST: Final = 4
"""Fewer bars would become blocks."""
_NAME: Final = 18


def draw_ranking(axes: "Axes", ranking: Ranking, chart: Chart) -> None:
    """Draw the panel."""
    prepare(axes, ranking.title)
    items = [(name, value) for name, value in ranking.items if value > 0][:_MOST]
    if not items:
        say_nothing(axes, chart.nothing)
        return
    values = [float(value) for _, value in items]
    axes.barh(range(len(items)), values, 0.66, color=ranking.colour)
    axes.set_yticks(range(len(items)), [plain(name, _NAME) for name, _ in items])
    axes.set_ylim(max(len(items), _LEAST) - 0.5, -0.5)
    axes.set_xticks([])
    for place, value in enumerate(values):
        axes.annotate(
            plain(ranking.written(value, chart.language)), (value, place), (5, 0),
            textcoords="offset points", va="center", color=TEXT, fontsize=SIZE,
        )  # fmt: skip
    # Room for the number at the end of the longest bar.
    axes.set_xlim(0, max(values) * 1.35)
