"""Days become weeks where there are too many, and nothing is lost of them."""

from datetime import timedelta

import pytest

from portcullis.charts.folding import MOST_DAYS, fold
from portcullis.charts.model import Fold
from tests.portcullis.charts.pictures import MONDAY, days


def test_days_that_fit_stay_days_and_one_more_makes_weeks() -> None:
    fitting = days(*[1] * MOST_DAYS)
    assert fold(fitting) == (fitting, 1)
    folded, step = fold(days(*[1] * (MOST_DAYS + 1)))
    assert step == 7
    assert folded.series[0].values == [2, *[7] * 13]


@pytest.mark.parametrize("length", range(MOST_DAYS + 1, MOST_DAYS + 9))
def test_weeks_have_the_sum_of_their_days_and_end_with_the_last(length: int) -> None:
    folded, step = fold(days(*range(length)))
    values = folded.series[0].values
    assert sum(value or 0 for value in values) == sum(range(length))
    assert values[-1] == sum(range(length - 7, length))
    last_day = folded.first + timedelta(days=step * len(values) - 1)
    assert last_day == MONDAY + timedelta(days=length - 1)


def test_a_week_has_its_highest_day_where_days_cannot_be_added() -> None:
    folded, _ = fold(days(*[None] * 93, 5.0, 9.0, None, fold=Fold.HIGHEST))
    assert folded.series[0].values[-1] == 9.0
    assert folded.series[0].values[0] is None


def test_no_days_are_no_weeks() -> None:
    empty = days()
    assert fold(empty) == (empty, 1)
