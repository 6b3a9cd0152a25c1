"""Hostile requests against the real processes of both doors. ``portcullis bench siege`` sends more of them."""

import time
from pathlib import Path

import pytest

from tools.bench.siege import FLAT, Siege, run

COUNT = 800
GOOD = Siege("edge", {("forged", 401): 3, ("malformed", 400): 2}, [], 0, 0, (100, 100))


def test_both_doors_refuse_every_hostile_request_and_nothing_is_left_behind(data_folder: Path) -> None:
    for siege in run(COUNT, data_folder, time.time, lambda _what, _done, _total: None):
        assert (siege.count, list(siege.wrong), siege.telling, siege.rows) == (COUNT, [], 0, 0), siege.door


@pytest.mark.parametrize(
    ("changes", "withstood"),
    [
        ({}, True),
        ({"wrong": [("forged", 200)]}, False),
        ({"telling": 1}, False),
        ({"rows": 1}, False),
        ({"memory": (100, 100 * FLAT)}, True),
        ({"memory": (100, 100 * FLAT + 1)}, False),
    ],
)
def test_a_siege_is_withstood_if_all_is_refused_and_nothing_remains(
    changes: dict[str, object], withstood: bool
) -> None:
    fields = {name: getattr(GOOD, name) for name in Siege.__dataclass_fields__} | changes
    assert Siege(**fields).withstood is withstood


def test_the_figures_add_up_by_status() -> None:
    assert GOOD.as_json()["statuses"] == {"400": 2, "401": 3}
