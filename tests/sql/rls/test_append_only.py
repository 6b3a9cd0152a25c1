"""The logs: nobody changes what stands in them, whatever the way."""

import psycopg
import pytest

from tests.sql.rls.conftest import Door
from tests.sql.rls.promises import APPEND_ONLY
from tests.sql.rls.two_servers import HOME

CHANGES = {
    "update": "update {0} set guild_id = guild_id",
    "delete": "delete from {0}",
    "truncate": "truncate {0}",
    "merge": "merge into {0} t using (select 1) x on true when matched then delete",
}
each_change = pytest.mark.parametrize("change", CHANGES)
each_log = pytest.mark.parametrize("log", APPEND_ONLY)


@each_log
@each_change
def test_the_bot_is_refused_a_change(door: Door, log: str, change: str) -> None:
    with door.role("service_role") as bot, pytest.raises(psycopg.errors.InsufficientPrivilege):
        bot.execute(CHANGES[change].format(log))


@each_log
@each_change
def test_the_owner_is_refused_a_change(door: Door, log: str, change: str) -> None:
    with (
        door.role(None) as owner,
        pytest.raises(psycopg.Error) as refusal,
        owner.transaction(force_rollback=True),
    ):
        owner.execute(CHANGES[change].format(log))
    assert refusal.value.sqlstate == "PC403"


@pytest.fixture
def month(door: Door) -> str:
    """A partition of the audit log with lines in it."""
    with door.role(None) as owner:
        row = owner.execute("select tableoid::regclass::text from audit_logs limit 1").fetchone()
    assert row is not None
    return str(row[0])


@each_change
def test_the_bot_is_refused_a_change_to_a_month_of_the_audit_log(door: Door, month: str, change: str) -> None:
    with door.role("service_role") as bot, pytest.raises(psycopg.errors.InsufficientPrivilege):
        bot.execute(CHANGES[change].format(month))


@each_change
def test_the_owner_is_refused_a_change_to_a_month_of_the_audit_log(
    door: Door, month: str, change: str
) -> None:
    with (
        door.role(None) as owner,
        pytest.raises(psycopg.Error) as refusal,
        owner.transaction(force_rollback=True),
    ):
        owner.execute(CHANGES[change].format(month))
    assert refusal.value.sqlstate == "PC403"


def test_the_bot_cannot_write_a_line_of_the_audit_log_by_hand(door: Door) -> None:
    with door.role("service_role") as bot, pytest.raises(psycopg.errors.InsufficientPrivilege):
        bot.execute(
            "insert into audit_logs (table_name, record_id, action, db_role) values ('t', '1', 'INSERT', 'r')"
        )


@each_log
def test_erasing_a_server_and_its_people_leaves_its_logs_whole(door: Door, log: str) -> None:
    query = f"select count(*) from {log} where guild_id = %s"
    with door.role(None) as owner, owner.transaction(force_rollback=True):
        before = owner.execute(query, [HOME.guild_id]).fetchone()
        owner.execute("delete from servers where guild_id = %s", [HOME.guild_id])
        owner.execute("delete from users where discord_id = %s", [HOME.suspect])
        after = owner.execute(query, [HOME.guild_id]).fetchone()
    assert before is not None
    assert after is not None
    assert before[0] > 0
    assert after[0] >= before[0]  # the audit log gains the deletions themselves
