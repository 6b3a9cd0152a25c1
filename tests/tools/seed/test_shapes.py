"""Counts, popularity and rhythm."""

from collections import Counter
from datetime import date
from random import Random

import pytest

from tools.seed.shapes import Choice, Rhythm, poisson, shared_out, weekday_factor, zipf


@pytest.mark.parametrize("mean", [0.0, 0.5, 4.0, 200.0])
def test_counts_have_the_mean_that_was_asked_for(mean: float) -> None:
    random = Random(1)
    assert sum(poisson(random, mean) for _ in range(4000)) / 4000 == pytest.approx(mean, rel=0.05)


def test_the_first_is_picked_about_twice_as_often_as_the_second() -> None:
    random, choice = Random(1), zipf(100)
    picked = Counter(choice.pick(random) for _ in range(20_000))
    assert picked[0] / picked[1] == pytest.approx(2, rel=0.1)
    assert max(picked) < 100


def test_what_weighs_nothing_is_never_picked() -> None:
    random, choice = Random(1), Choice((0, 1, 0))
    assert {choice.pick(random) for _ in range(200)} == {1}


@pytest.mark.parametrize("total", [0, 1, 7, 1000])
def test_what_is_shared_out_adds_up(total: int) -> None:
    parts = shared_out(total, [5.0, 3.0, 0.0, 0.1])
    assert sum(parts) == total
    assert parts[2] == 0
    assert min(parts) >= 0


def test_evenings_are_busier_than_nights_wherever_people_live() -> None:
    here, there = Rhythm(0), Rhythm(9)
    assert here.hours[20] > 5 * here.hours[4]
    assert there.hours[11] == here.hours[20]
    assert sum(here.hours) == pytest.approx(1)
    assert all(0 <= here.millisecond(Random(seed)) < 86_400_000 for seed in range(200))


def test_weekends_are_busier_and_a_week_is_a_week() -> None:
    week = [weekday_factor(date(2026, 11, day)) for day in range(16, 23)]
    assert week[5] > week[1]
    assert sum(week) == pytest.approx(7)
