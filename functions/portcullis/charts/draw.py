"""A chart as a PNG of 1,200 by 600 pixels: 800 by 400 of Discord's, sharp on dense screens too."""

from io import BytesIO
from threading import Lock
from typing import Final

from portcullis.charts.days import draw_days
from portcullis.charts.model import Chart, Days
from portcullis.charts.palette import GROUND
from portcullis.charts.ranking import draw_ranking

WIDTH: Final = 1200
HEIGHT: Final = 600
_DPI: Final = 150
_PAD: Final = 0.13
"""Around the panels, in inches."""
# The font cache of matplotlib is shared, and nobody promises that threads may.
_one_at_a_time = Lock()


def render(chart: Chart) -> bytes:
    """Draw a chart."""
    with _one_at_a_time:
        return _render(chart)


def _render(chart: Chart) -> bytes:
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    layout = ConstrainedLayoutEngine(w_pad=_PAD, h_pad=_PAD, wspace=0.03, hspace=0.03)
    figure = Figure(figsize=(WIDTH / _DPI, HEIGHT / _DPI), dpi=_DPI, facecolor=GROUND, layout=layout)
    weights = [panel.weight for panel in chart.panels]
    grid = (
        figure.add_gridspec(1, len(weights), width_ratios=weights)
        if chart.beside
        else figure.add_gridspec(len(weights), 1, height_ratios=weights)
    )
    for place, panel in enumerate(chart.panels):
        axes = figure.add_subplot(grid[place])
        if isinstance(panel, Days):
            draw_days(axes, panel, chart)
        else:
            draw_ranking(axes, panel, chart)
    made = BytesIO()
    # Without the name of the program, which would change with its version.
    figure.savefig(made, format="png", metadata={"Software": None})
    return made.getvalue()
