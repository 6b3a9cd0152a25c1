"""How much of what happens when: counts, popularity, the rhythm of days and weeks."""

import math
from bisect import bisect
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from random import Random
from typing import Final

# Share of a day's messages by hour of the local day: quiet at night, busiest in the evening.
_HOURS: Final = (9, 6, 4, 3, 2, 2, 3, 5, 8, 11, 13, 15, 17, 18, 19, 21, 24, 27, 30, 33, 34, 31, 24, 15)
# Monday to Sunday.
_WEEK: Final = (0.92, 0.9, 0.92, 0.96, 1.06, 1.14, 1.1)
_EXACT_BELOW: Final = 30.0


def poisson(random: Random, mean: float) -> int:
    """How often something rare happened. From 30 on the normal distribution stands in."""
    if mean >= _EXACT_BELOW:
        return max(0, round(random.gauss(mean, math.sqrt(mean))))
    limit, count, product = math.exp(-mean), 0, random.random()
    while product > limit:
        product *= random.random()
        count += 1
    return count


def weekday_factor(day: date) -> float:
    """How much of an average day's this day has."""
    return _WEEK[day.weekday()]


class Choice:
    """Picks places of a list by weight.

    Args:
        weights: of each place; at least one.
    """

    def __init__(self, weights: Sequence[float]) -> None:
        self._sums = list(accumulate(weights))

    def pick(self, random: Random) -> int:
        """A place."""
        return min(bisect(self._sums, random.random() * self._sums[-1]), len(self._sums) - 1)


def zipf(count: int, exponent: float = 1.0) -> Choice:
    """Popularity: the second has half of the first's, the third a third."""
    return Choice([1 / rank**exponent for rank in range(1, count + 1)])


class Rhythm:
    """When within a UTC day a server's people are awake.

    Args:
        offset: their distance from UTC in hours.
    """

    def __init__(self, offset: int) -> None:
        self.hours = tuple(_HOURS[(hour + offset) % 24] / sum(_HOURS) for hour in range(24))
        self._choice = Choice(self.hours)

    def millisecond(self, random: Random) -> int:
        """A moment of a day, in milliseconds since its midnight (UTC)."""
        return int((self._choice.pick(random) + random.random()) * 3_600_000)


def shared_out(total: int, weights: Sequence[float]) -> list[int]:
    """``total`` split in whole parts that are as near to the weights' as can be, and add up."""
    whole = sum(weights)
    ends = [round(total * part / whole) for part in accumulate(weights)]
    return [end - begin for begin, end in zip([0, *ends], ends, strict=False)]
