"""A filled database: nothing in it contradicts anything else."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest

from portcullis.errors import UserError
from tests.tools.seed.contradictions import CONTRADICTIONS
from tools.devstack.databases import Database
from tools.devstack.ports import free_ports
from tools.seed.load import fill
from tools.seed.plan import MOST_SERVERS, Plan
from tools.seed.tables import COLUMNS

# Around the present: partitions exist for these months alone, and functions ask for the last days.
PLAN = Plan(servers=4, days=40, until=datetime.now(UTC), events_per_day=12.0)


@pytest.fixture(scope="module")
def seeded(shared_database: Database) -> Database:
    fill(shared_database.url, PLAN)
    return shared_database


@pytest.mark.parametrize("query", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_there_is_no(query: str, seeded: Database) -> None:
    with seeded.connect() as connection:
        assert connection.execute(query.encode()).fetchall() == []


def test_every_table_that_it_knows_gets_rows(seeded: Database) -> None:
    with seeded.connect() as connection:
        empty = [
            table
            for table in COLUMNS
            if not connection.execute(f"select from public.{table} limit 1".encode()).fetchall()
        ]
    assert empty == []


def test_a_database_with_servers_is_refused_and_left_as_it_is(seeded: Database) -> None:
    with pytest.raises(UserError, match="has 4 servers: --append"):
        fill(seeded.url, replace(PLAN, seed=2))


def test_the_same_servers_are_not_added_twice_and_triggers_still_work(seeded: Database) -> None:
    with pytest.raises(UserError, match="another --seed"):
        fill(seeded.url, PLAN, append=True)
    with seeded.connect() as connection:
        assert connection.execute("select count(*) from servers").fetchone() == (4,)
        assert connection.execute(CONTRADICTIONS["a trigger that was left off"].encode()).fetchall() == []


def test_others_can_be_added_by_processes_of_their_own(database: Database) -> None:
    told: list[tuple[int, int]] = []
    small = replace(PLAN, servers=9, days=2, events_per_day=3.0)
    first = fill(database.url, small, workers=2, progress=lambda *done: told.append(done))
    fill(database.url, replace(small, servers=1, seed=2), append=True)
    assert [servers for servers, _ in told] == [8, 9]
    assert told[-1][1] == first
    with database.connect() as connection:
        assert connection.execute("select count(*) from servers").fetchone() == (10,)


def test_a_failure_leaves_nothing(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("alter table public.job_runs add constraint never check (false)")
    with pytest.raises(psycopg.errors.CheckViolation):
        fill(database.url, replace(PLAN, servers=1, days=2))
    with database.connect() as connection:
        assert connection.execute("select count(*) from servers").fetchone() == (0,)
        assert connection.execute(CONTRADICTIONS["a trigger that was left off"].encode()).fetchall() == []


@pytest.mark.parametrize(
    "size", [{"servers": 0}, {"servers": MOST_SERVERS + 1}, {"days": 0}, {"events_per_day": 0.0}]
)
def test_sizes_that_make_no_sense_are_refused(size: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="at least one day"):
        fill("postgresql://nowhere.invalid/", replace(PLAN, **size))


def test_a_database_that_does_not_answer_is_named_as_such() -> None:
    with pytest.raises(UserError, match="cannot be reached"):
        fill(f"postgresql://postgres@127.0.0.1:{free_ports(1)[0]}/postgres", PLAN)
