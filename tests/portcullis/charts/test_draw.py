"""A chart is a PNG of one size that shows its data, whatever they are."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from portcullis.charts.draw import HEIGHT, WIDTH
from portcullis.charts.model import Days, Fold, Series, Shape
from portcullis.charts.palette import GREEN, GROUND, PINK, SKY
from tests.portcullis.charts.pictures import MONDAY, area, days, png, ranking, size


@pytest.mark.parametrize(
    "panels",
    [
        pytest.param([days(3, 0, 8)], id="three days"),
        pytest.param([days(5)], id="one day"),
        pytest.param([days(*range(365))], id="a year"),
        pytest.param([days(*[10**15, 1, 0] * 30)], id="huge numbers"),
        pytest.param([days(0.000001, 0.5)], id="tiny numbers"),
        pytest.param([days(), ranking()], id="nothing at all"),
        pytest.param([days(*[None] * 30, shape=Shape.LINES)], id="days without a value"),
        pytest.param([days(0, 0, 0)], id="zeros"),
        pytest.param([days(1, None, 2, 3, None, 9, shape=Shape.LINES)], id="a line with gaps"),
        pytest.param([ranking(*((f"rule {n}", n) for n in range(50)))], id="more names than fit"),
        pytest.param([days(1, 2), days(3, 4), ranking(("burst", 1))], id="three panels"),
    ],
)
@pytest.mark.parametrize("beside", [False, True])
def test_any_data_give_a_png_of_the_one_size(panels: list[Days], *, beside: bool) -> None:
    assert size(png(*panels, beside=beside)) == (WIDTH, HEIGHT)


def test_the_same_data_give_the_same_bytes_and_others_give_others() -> None:
    assert png(days(1, 2, 3)) == png(days(1, 2, 3))
    assert png(days(1, 2, 3)) != png(days(1, 3, 2))
    assert png(ranking(("burst", 1))) != png(ranking(("links", 1)))
    assert png(days(1, 2, 3)) != png(days(1, 2, 3), language="de")


def test_threads_draw_what_one_alone_draws() -> None:
    wanted = [png(days(*range(1, n))) for n in range(2, 10)]
    with ThreadPoolExecutor(8) as pool:
        drawn = list(pool.map(lambda n: png(days(*range(1, n))), range(2, 10)))
    assert drawn == wanted


def test_bars_are_as_tall_as_their_values() -> None:
    half, full = area(png(days(10, 5)), SKY), area(png(days(10, 10)), SKY)
    assert half == pytest.approx(full * 0.75, rel=0.03)


def test_series_stand_on_each_other_and_hang_down_in_colours_of_their_own() -> None:
    up = Series(label="Joined", values=[4, 4], colour=GREEN)
    down = Series(label="Left", values=[-4, -4], colour=PINK)
    picture = png(Days(title="Members", first=MONDAY, series=[up, down]))
    assert area(picture, GREEN) == pytest.approx(area(picture, PINK), rel=0.05)
    stacked = png(
        Days(title="Calls", first=MONDAY, series=[up, Series(label="x", values=[4, 4], colour=PINK)])
    )
    assert area(stacked, GREEN) == pytest.approx(area(stacked, PINK), rel=0.1)


def test_a_panel_without_values_says_so_and_shows_nothing_else() -> None:
    picture = png(days(0, 0))
    assert area(picture, SKY) == 0
    assert area(picture, GROUND) > 0.95 * WIDTH * HEIGHT
    assert picture == png(days(None, None))


def test_a_folded_year_is_told_from_its_days() -> None:
    by_week = png(days(*range(365)))
    assert by_week != png(days(*range(365), fold=Fold.HIGHEST))


@pytest.mark.parametrize(
    "text",
    [
        "$x^2$ and $y$", "$\\frac{", "line\nbreak", "\N{RIGHT-TO-LEFT OVERRIDE}evil", "漢字 \N{PILE OF POO}",
        "_underscore", "a" * 500, "",
    ],
)  # fmt: skip
def test_text_of_strangers_is_drawn_as_text(text: str) -> None:
    """Warnings are errors here: a letter that the font lacks, or a formula, would be one."""
    assert size(png(ranking((text, 3)), days(1, title=text))) == (WIDTH, HEIGHT)
