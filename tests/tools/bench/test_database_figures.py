"""What a comparison of two databases says."""

import json

import pytest

from tools.bench.database_figures import Growth, Size, Timing


def growth(*timings: Timing) -> Growth:
    return Growth(
        target=1.5,
        small=Size(8, 50_000, 2**26, 3.0),
        large=Size(800, 5_000_000, 2**33, 300.0),
        timings=timings,
    )


SAME = Timing("history", [1.0, 2.0, 90.0], [2.0, 2.0, 3.0])
SLOWER = Timing("overview", [1.0], [1.6])


def test_the_ratio_is_of_medians_so_that_one_slow_call_moves_nothing() -> None:
    assert SAME.ratio == 1.0


@pytest.mark.parametrize(("large_ms", "missed"), [(1.5, False), (1.51, True)])
def test_exactly_the_target_is_still_kept(large_ms: float, missed: bool) -> None:
    assert bool(growth(Timing("a", [1.0], [large_ms])).too_slow) is missed


def test_the_last_line_names_what_missed_the_target() -> None:
    assert growth(SAME, SLOWER).last_line() == (
        "database: the highest ratio is 1.60 (overview), the target 1.5 is missed by: overview"
    )
    assert growth(SAME).last_line() == "database: the highest ratio is 1.00 (history), the target 1.5 is kept"


def test_the_table_has_both_medians_the_ratio_and_the_judgement() -> None:
    columns = [list(column.cells) for column in growth(SAME, SLOWER).table().columns]
    assert columns == [
        ["history", "overview"], ["2.00", "1.00"], ["2.00", "1.60"], ["1.00", "1.60"], ["kept", "missed"],
    ]  # fmt: skip


def test_json_has_the_sizes_and_every_call() -> None:
    told = json.loads(json.dumps(growth(SAME, SLOWER).as_json()))
    assert told["databases"]["large"] == {
        "servers": 800,
        "detections": 5_000_000,
        "bytes": 2**33,
        "seconds": 300.0,
    }
    assert told["calls"]["overview"] == {"small_ms": 1.0, "large_ms": 1.6, "ratio": 1.6}


def test_a_size_is_told_in_words() -> None:
    said = str(growth().large)
    assert said == "5,000,000 detection events of 800 servers, 8.00 GiB, filled in 300 s"
