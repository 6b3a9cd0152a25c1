"""Days to weeks, where a chart has no room for so many days."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Final

from portcullis.charts.model import Days, Fold

MOST_DAYS: Final = 92
"""Bars that can still be told apart."""
_WEEK: Final = 7


def fold(days: Days) -> tuple[Days, int]:
    """The same, by weeks if there are too many days; and how many days one value stands for.

    Weeks are counted from the end, so that the newest is whole; the oldest may have fewer days.
    """
    length = max((len(series.values) for series in days.series), default=0)
    if length <= MOST_DAYS:
        return days, 1
    lead = length % _WEEK
    bounds = [*([0] if lead else []), *range(lead, length + 1, _WEEK)]
    series = [
        replace(
            one,
            values=[_together(one.values[start:end], days.fold) for start, end in pairwise(bounds)],
        )
        for one in days.series
    ]
    # The first bar stands where its week would begin.
    first = days.first - timedelta(days=(_WEEK - lead) % _WEEK)
    return replace(days, first=first, series=series), _WEEK


def _together(values: Sequence[float | None], how: Fold) -> float | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    return sum(known) if how is Fold.SUM else max(known)
