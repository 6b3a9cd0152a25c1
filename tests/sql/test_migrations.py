"""Migrations meet data: the previous release, filled as the bot fills it, becomes what an empty database becomes."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest

from tests.sql import previous_release
from tests.sql.previous_release import MIGRATIONS, Rows
from tests.sql.stories import Caller, Guild, carry_out, open_case, resolve
from tools.devstack import bootstrap, migrate
from tools.devstack.databases import Database, ThrowAwayCluster
from tools.devstack.postgres import SUPERUSER, programs

MAY_GAIN_ROWS = {"analytics": "cases are counted on the days on which they were opened and decided"}


@dataclass(frozen=True, slots=True)
class Upgrade:
    """A database of the previous release that has had all migrations since; its rows before and after those."""

    url: str
    admin_url: str
    guild: Guild
    before: Rows
    after: Rows


@pytest.fixture(scope="module")
def upgrade(cluster: ThrowAwayCluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Upgrade]:
    """The upgrade, done once for all tests here."""
    released = tmp_path_factory.mktemp("released")
    previous_release.copy_migrations(released)
    name = "upgraded"
    url = cluster.postgres.url(name)
    bootstrap.create_database(cluster.postgres, name)
    bootstrap.prepare_database(cluster.postgres, name)
    migrate.migrate(url, released)
    with psycopg.connect(url, autocommit=True) as connection:
        guild = previous_release.fill(connection)
        columns = previous_release.columns_of(connection)
        before = previous_release.rows_of(connection, columns)
        migrate.migrate(url, MIGRATIONS)
        after = previous_release.rows_of(connection, columns)
    yield Upgrade(url, cluster.postgres.url(name, SUPERUSER), guild, before, after)
    bootstrap.drop_database(cluster.postgres, name)


@pytest.fixture
def look(upgrade: Upgrade) -> Iterator[Caller]:
    """Who owns the upgraded schema, and sees all of it."""
    with psycopg.connect(upgrade.url) as connection:
        yield Caller(connection)


def schema_of(admin_url: str) -> list[str]:
    """The whole schema as pg_dump writes it, without the token that is new in each dump."""
    argv = [str(programs() / "pg_dump"), "--schema-only", f"--dbname={admin_url}"]
    dump = subprocess.run(argv, capture_output=True, text=True, check=True).stdout
    return re.sub(r"^\\(un)?restrict \w+$", "", dump, flags=re.MULTILINE).splitlines()


def test_the_previous_release_had_a_row_in_every_table(upgrade: Upgrade) -> None:
    assert [table for table, rows in upgrade.before.items() if not rows] == []


def test_the_data_of_the_previous_release_spans_three_months(upgrade: Upgrade) -> None:
    days = re.findall(r'"detected_at": "(\d{4}-\d\d)', " ".join(upgrade.before["detection_events"]))
    assert len(set(days)) == 3


def test_the_schema_is_the_same_from_empty_and_from_the_previous_release(
    upgrade: Upgrade, shared_database: Database
) -> None:
    upgraded = schema_of(upgrade.admin_url)
    assert "CREATE TABLE public.detection_events (" in upgraded
    assert upgraded == schema_of(shared_database.admin_url)


def test_no_row_is_lost_or_changed(upgrade: Upgrade) -> None:
    lost = {table: Counter(rows) - Counter(upgrade.after[table]) for table, rows in upgrade.before.items()}
    assert {table: rows for table, rows in lost.items() if rows} == {}


def test_no_table_gains_a_row_without_a_reason(upgrade: Upgrade) -> None:
    gained = {table for table, rows in upgrade.after.items() if len(rows) > len(upgrade.before[table])}
    assert gained <= set(MAY_GAIN_ROWS)


def test_the_hits_of_the_previous_release_are_counted(look: Caller) -> None:
    found = look.rows(
        "select rule, count(*) from detection_events join servers using (guild_id), unnest(rules) rule "
        "group by 1 order by 1"
    )
    counted = look.rows("select rule, sum(hit_count)::bigint from rule_stats group by 1 order by 1")
    assert (counted, [rule for rule, _ in found]) == (found, ["join_raid", "phrases"])


def test_the_decisions_of_the_previous_release_are_counted_and_a_reopened_case_is_undecided(
    look: Caller,
) -> None:
    counted = look.rows(
        "select sum(verification_count), sum(verified_count), sum(ban_count), sum(rejected_count) from analytics"
    )
    assert counted == [(10, 3, 3, 2)]


def test_owner_and_staff_of_the_previous_release_may_look_at_their_server(
    upgrade: Upgrade, look: Caller
) -> None:
    rights = look.rows(
        "select user_id::text, is_admin, is_moderator from server_admins where guild_id = %s",
        upgrade.guild["guild_id"],
    )
    assert sorted(rights) == sorted(
        [(upgrade.guild["owner"], True, True), (upgrade.guild["mod"], False, True)]
    )


def test_a_case_of_the_previous_release_can_be_decided(upgrade: Upgrade) -> None:
    with psycopg.connect(upgrade.url, autocommit=True) as connection:
        connection.execute("set role service_role")
        bot = Caller(connection)
        answer = resolve(bot, upgrade.guild, open_case(bot, upgrade.guild), "verify")
        done = carry_out(bot, upgrade.guild)
    assert answer["outcome"] == "applied"
    assert "restore_member" in done
