"""What all panels have in common: the ground, titles, grid, and text that is only text."""

from typing import TYPE_CHECKING, Final

from portcullis.charts.palette import FAINT, GRID, GROUND, TEXT

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SIZE: Final = 11.0
"""Of writing, in points of 1/100 inch at 800 by 400: legible where Discord shows the chart at two thirds."""
_LONGEST: Final = 24
_LAST_LATIN: Final = 0x24F
"""Beyond it the font has gaps, for which matplotlib would warn and draw boxes."""


def plain(text: str, limit: int = _LONGEST) -> str:
    """Text that is drawn as it stands: on one line, without formulas, cut, in letters that the font has."""
    shown = "".join(c if c.isprintable() and ord(c) <= _LAST_LATIN else "?" for c in " ".join(text.split()))
    shown = shown if len(shown) <= limit else shown[: limit - 1] + "…"
    # An even number of dollars would be read as a formula.
    return shown.replace("$", r"\$")


def prepare(axes: "Axes", title: str) -> None:
    """An empty panel with its title."""
    axes.set_facecolor(GROUND)
    for side in axes.spines.values():
        side.set_visible(False)
    axes.tick_params(colors=FAINT, labelsize=SIZE, length=0)
    axes.set_title(plain(title, 60), loc="left", color=TEXT, fontsize=SIZE + 1.5, fontweight="bold", pad=8)


def grid(axes: "Axes", which: str) -> None:
    """Lines behind the values; ``which`` is the axis of the values, x or y."""
    axes.grid(visible=True, axis="x" if which == "x" else "y", color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)


def say_nothing(axes: "Axes", words: str) -> None:
    """A panel that has nothing to show says so."""
    axes.set_xticks([])
    axes.set_yticks([])
    axes.text(
        0.5, 0.5, plain(words), transform=axes.transAxes, ha="center", va="center", color=FAINT,
        fontsize=SIZE + 2,
    )  # fmt: skip
