"""The figures of the realtime benchmark, and one small run of it."""

from pathlib import Path

from tools.bench.realtime import Latencies, measure

FOUND = Latencies([n / 1000 for n in range(1, 101)])


def test_the_figures_are_milliseconds() -> None:
    assert FOUND.as_json() == {
        "events": 100,
        "p50_ms": 50.0,
        "p95_ms": 95.0,
        "max_ms": 100.0,
        "goal_ms": 200.0,
    }


def test_the_last_line_says_whether_the_goal_is_met() -> None:
    assert FOUND.last_line().endswith("over 100 events; the goal of 200 ms is met")
    assert Latencies([0.1, 0.3]).last_line().endswith("is missed")


async def test_it_measures_each_event_through_the_real_processes(data_folder: Path) -> None:
    told: list[tuple[int, int]] = []
    found = await measure(3, data_folder, lambda done, total: told.append((done, total)))
    assert len(found.values_s) == 3
    assert min(found.values_s) > 0
    assert told[-1] == (3, 3)
