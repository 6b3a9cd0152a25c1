"""Figures: sums over rounds, percentiles, the ratio, and the line at the end."""

import json

import pytest

from tools.bench.figures import Throughput, Way, percentile


def way(name: str, events: int, seconds: float) -> Way:
    made = Way(name=name)
    made.add(events, seconds, [0.1, 0.3], {"postgres": 1.0})
    return made


FOUND = Throughput(
    lanes=4,
    ours=way("ours", 1000, 1.0),
    seeds=way("seeds' way", 100, 2.0),
    seeds_direct=way("direct", 100, 1.0),
    flagged=10,
    restricted=2,
)


@pytest.mark.parametrize(("share", "value"), [(0.0, 1), (0.5, 50), (0.99, 99), (1.0, 100)])
def test_a_percentile_is_the_smallest_value_that_so_many_do_not_exceed(share: float, value: int) -> None:
    assert percentile(list(range(100, 0, -1)), share) == value


def test_the_percentile_of_nothing_is_nothing() -> None:
    assert percentile([], 0.5) == 0.0


def test_rounds_add_up_and_each_keeps_its_rate() -> None:
    both = way("ours", 100, 1.0)
    both.add(300, 1.0, [0.2], {"postgres": 0.5, "worker": 0.25})
    assert both.rate == 200.0
    assert both.rates == [100.0, 300.0]
    assert both.cpu_s == {"postgres": 1.5, "worker": 0.25}


def test_the_ratio_is_against_the_same_address() -> None:
    assert FOUND.ratio == 20.0
    assert FOUND.last_line() == "throughput: 1000 events/s, seeds' way 50 events/s, ratio 20.0"


def test_json_has_every_way_and_the_ratio() -> None:
    told = json.loads(json.dumps(FOUND.as_json()))
    assert told["ratio"] == 20.0
    assert told["ours"]["latency_ms"] == {"p50": 100.0, "p99": 300.0}
    assert (told["seeds"]["events"], told["seeds_direct"]["events_per_s"]) == (100, 100.0)


def test_the_table_has_a_column_for_each_way_and_shows_processor_time() -> None:
    table = FOUND.table()
    assert [column.header for column in table.columns] == [
        "CPU is per 1,000 events",
        "ours",
        "seeds' way",
        "direct",
    ]
    assert "CPU of postgres" in table.columns[0].cells
