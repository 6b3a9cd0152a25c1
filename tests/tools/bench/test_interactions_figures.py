"""What a run of the interactions' endpoints says: promises kept and missed."""

import json

import pytest

from tools.bench.interactions_figures import Comparison, Figures, Promise

FAST = Promise(
    name="PING", unit="per second", measured=1800, baseline=200, ratio=9.0, comparison=">=", target=8
)
SLOW = Promise(name="p99", unit="ms", measured=120.25, comparison="<", target=100)


@pytest.mark.parametrize(
    ("comparison", "ratio", "kept"),
    [(">=", 0.9, True), (">=", 0.89, False), ("<=", 0.9, True), ("<=", 0.91, False), ("<", 0.9, False)],
)
def test_a_ratio_is_held_against_its_target(comparison: Comparison, ratio: float, kept: bool) -> None:
    promise = Promise(
        name="a", unit="ms", measured=500, baseline=1, ratio=ratio, comparison=comparison, target=0.9
    )
    assert promise.kept is kept


def test_without_a_ratio_the_figure_itself_is_held_against_the_target() -> None:
    assert not SLOW.kept
    assert Promise(name="p99", unit="ms", measured=99.9, comparison="<", target=100).kept


def test_what_was_missed_is_named() -> None:
    assert Figures("wrk", [FAST, SLOW]).as_json()["missed"] == ["p99"]
    assert Figures("wrk", [FAST]).missed == []


def test_the_table_has_figure_baseline_ratio_target_and_judgement() -> None:
    columns = [list(column.cells) for column in Figures("wrk", [FAST, SLOW]).table().columns]
    assert columns == [
        ["PING", "p99"], ["per second", "ms"], ["1,800", "120"], ["200", ""], ["9.00", ""], [">= 8", "< 100"],
        ["kept", "missed"],
    ]  # fmt: skip


def test_json_has_every_promise_and_the_tool() -> None:
    told = json.loads(json.dumps(Figures("wrk", [FAST, SLOW]).as_json()))
    assert told["tool"] == "wrk"
    assert told["promises"]["p99"] == {
        "unit": "ms",
        "measured": 120.25,
        "baseline": None,
        "ratio": None,
        "target": "< 100",
        "kept": False,
    }
