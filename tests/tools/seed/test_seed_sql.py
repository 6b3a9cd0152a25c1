"""The small data set of a fresh local database."""

from pathlib import Path

import psycopg
import pytest

from tools.devstack.databases import Database
from tools.devstack.migrate import run_file

SEED = Path(__file__).parents[3] / "supabase" / "seed.sql"
CHANGED = (
    "select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_xact_user_tables where schemaname = 'public'"
)


@pytest.fixture(scope="module")
def seeded(shared_database: Database) -> Database:
    with psycopg.connect(shared_database.url) as connection:
        run_file(connection, SEED)
    return shared_database


def test_it_is_three_servers_with_a_decided_and_an_open_case(seeded: Database) -> None:
    with seeded.connect() as connection:
        assert connection.execute("select count(*) from servers").fetchone() == (3,)
        cases = connection.execute("select status::text from verification_events order by 1").fetchall()
        assert cases == [("pending",), ("verified",)]


def test_executed_again_it_changes_nothing(seeded: Database) -> None:
    with psycopg.connect(seeded.url) as connection:
        run_file(connection, SEED)
        assert connection.execute(CHANGED).fetchone() == (0,)


def test_no_service_finds_anything_to_do_in_it(seeded: Database) -> None:
    with seeded.connect() as connection:
        for nothing in (
            "select from outbox",
            "select from judged_events",
            "select from server_members where is_restricted",
        ):
            assert connection.execute(nothing.encode()).fetchall() == []


def test_its_numbers_agree_with_its_rows(seeded: Database) -> None:
    with seeded.connect() as connection:
        told = connection.execute(
            "select guild_id, sum(message_count), sum(detection_count), sum(verification_count), sum(verified_count),"
            " sum(false_positive_count) from analytics group by 1 order by 1"
        ).fetchall()
        messages = connection.execute(
            "select sum(message_count) from server_members group by guild_id order by guild_id"
        ).fetchall()
        hits = connection.execute(
            "select rule, hit_count, false_positive_count from rule_stats order by 1"
        ).fetchall()
    assert [row[2:] for row in told] == [(1, 1, 1, 1), (1, 1, 0, 0), (0, 0, 0, 0)]
    assert [row[1:2] for row in told] == messages
    assert sorted(hits) in (
        [("invites", 1, 1), ("links", 1, 0)],
        # Around midnight the decision falls on another day than the hit.
        [("invites", 0, 1), ("invites", 1, 0), ("links", 1, 0)],
    )
