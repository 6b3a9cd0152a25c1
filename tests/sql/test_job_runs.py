"""Runs of jobs: one of a job at a time, taken over when it died."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from psycopg.types.json import Json

from tests.sql.stories import Caller
from tools.devstack.databases import Database


@pytest.fixture
def job() -> str:
    return f"job-{uuid4()}"


def begin(caller: Caller, job: str, takeover_s: int = 50) -> dict[str, Any] | None:
    begun: dict[str, Any] | None = caller.call("begin_job", job, takeover_s)
    return begun


def touch(caller: Caller, run: dict[str, Any], progress: dict[str, Any], rows: int) -> bool:
    held: bool = caller.one(
        "select touch_job(%s, %s, %s::jsonb, %s)", run["run"], run["attempt"], Json(progress), rows
    )
    return held


def end(caller: Caller, run: dict[str, Any], error: str | None = None, rows: int = 0) -> bool:
    held: bool = caller.one(
        "select end_job(%s, %s, %s::jsonb, %s, %s)",
        run["run"],
        run["attempt"],
        Json({"done": 1}),
        rows,
        error,
    )
    return held


def said_nothing_for(owner: Caller, job: str, seconds: int) -> None:
    owner.connection.execute(
        "update job_runs set touched_at = now() - make_interval(secs => %s) where job = %s", [seconds, job]
    )


def started(caller: Caller, job: str, takeover_s: int = 50) -> dict[str, Any]:
    run = begin(caller, job, takeover_s)
    assert run is not None
    return run


def test_who_comes_second_is_sent_away_until_the_first_has_ended(caller: Caller, job: str) -> None:
    run = started(caller, job)
    assert run["progress"] == {}
    assert begin(caller, job) is None
    assert started(caller, f"{job}-other")
    assert end(caller, run, rows=7)
    assert started(caller, job)["run"] != run["run"]
    assert caller.rows(
        "select status::text, rows_done, progress, error from job_runs where id = %s", run["run"]
    ) == [("done", 7, {"done": 1}, None)]


def test_of_many_at_once_one_begins(shared_database: Database, job: str) -> None:
    def attempt(_: int) -> bool:
        with shared_database.connect("service_role") as connection:
            return begin(Caller(connection), job) is not None

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(attempt, range(4))) == [False, False, False, True]


def test_a_failed_run_says_why_and_the_next_begins(caller: Caller, job: str) -> None:
    run = started(caller, job)
    assert end(caller, run, "database: away [network]")
    assert caller.rows("select status::text, error from job_runs where id = %s", run["run"]) == [
        ("failed", "database: away [network]")
    ]
    assert started(caller, job)["run"] != run["run"]


def test_a_run_that_says_nothing_for_long_is_taken_over_with_its_progress(
    caller: Caller, owner: Caller, job: str
) -> None:
    first = started(caller, job)
    assert touch(caller, first, {"at": 3}, 30)
    said_nothing_for(owner, job, 49)
    assert begin(caller, job) is None
    said_nothing_for(owner, job, 51)
    second = started(caller, job)
    assert second == {"run": first["run"], "attempt": 2, "progress": {"at": 3}}
    assert begin(caller, job) is None, "it was touched by the takeover"


def test_of_two_takers_one_takes_over(
    shared_database: Database, caller: Caller, owner: Caller, job: str
) -> None:
    started(caller, job)
    said_nothing_for(owner, job, 60)

    def take(_: int) -> bool:
        with shared_database.connect("service_role") as connection:
            return begin(Caller(connection), job) is not None

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(take, range(4))) == [False, False, False, True]


def test_who_was_thought_dead_is_no_longer_believed(caller: Caller, owner: Caller, job: str) -> None:
    first = started(caller, job)
    said_nothing_for(owner, job, 60)
    second = started(caller, job)
    assert [touch(caller, first, {}, 99), end(caller, first)] == [False, False]
    assert [touch(caller, second, {"at": 4}, 40), end(caller, second), end(caller, second)] == [
        True,
        True,
        False,
    ]


def test_runs_of_more_than_90_days_ago_are_forgotten(caller: Caller, owner: Caller, job: str) -> None:
    for days in (89, 91):
        run = started(caller, job)
        end(caller, run)
        owner.connection.execute(
            "update job_runs set started_at = now() - make_interval(days => %s) where id = %s",
            [days, run["run"]],
        )
    started(caller, job)
    ages = owner.rows(
        "select date_part('day', now() - started_at)::int from job_runs where job = %s order by 1", job
    )
    assert ages == [(0,), (89,)]
