"""Every table and every caller: the own server yes, another server no, writes refused."""

import psycopg
import pytest

from tests.sql.rls.conftest import Connection, Door
from tests.sql.rls.promises import CLOSED, NAMES_OF_NUMBERS, PROMISES, READABLE, USERS_COLUMNS, WORDS, Promise
from tests.sql.rls.two_servers import HOME, NO_STAFF, OTHER, STAFF

REFUSED = psycopg.errors.InsufficientPrivilege
WRITES = {
    "insert": "insert into {table} default values",
    "update": "update {table} set {column} = {column}",
    "delete": "delete from {table}",
    "truncate": "truncate {table} cascade",
}


def by_name(promise: object) -> str | None:
    return promise.table if isinstance(promise, Promise) else None


each_table = pytest.mark.parametrize("promise", PROMISES, ids=by_name)
each_readable = pytest.mark.parametrize("promise", READABLE, ids=by_name)
each_person = pytest.mark.parametrize("person", [*STAFF, *NO_STAFF])
each_write = pytest.mark.parametrize("write", WRITES)


def marks(connection: Connection, promise: Promise) -> set[str]:
    """The marks of the servers whose rows the caller sees."""
    rows = connection.execute(f"select {promise.whose} from {promise.table}").fetchall()
    return {mark[: len(HOME.mark)] for (mark,) in rows}


def statement(template: str, promise: Promise) -> str:
    """A statement on that table; which column it changes does not matter, for it is to be refused."""
    without_server = {
        "phishing_domains": "domain",
        "handled_interactions": "interaction_id",
        "job_runs": "job",
        "llm_circuits": "model",
    }
    return template.format(table=promise.table, column=promise.whose or without_server[promise.table])


def columns_read_by(owner: Connection, role: str, table: str) -> set[str]:
    rows = owner.execute(
        "select attname from pg_attribute where attrelid = to_regclass(%s) and attnum > 0 and not attisdropped "
        "and has_column_privilege(%s, attrelid, attnum, 'select')",
        [f"public.{table}", role],
    ).fetchall()
    return {name for (name,) in rows}


def test_every_table_promises_something(door: Door) -> None:
    with door.role(None) as owner:
        tables = owner.execute(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') "
            "and not relispartition"
        ).fetchall()
    assert {name for (name,) in tables} == {promise.table for promise in PROMISES}


@each_table
def test_both_servers_have_rows_so_that_a_leak_would_show(door: Door, promise: Promise) -> None:
    with door.role(None) as owner:
        if promise.whose is None:
            assert owner.execute(f"select from {promise.table} limit 1").fetchall() == [()]
        else:
            assert marks(owner, promise) >= {HOME.mark, OTHER.mark}


@each_person
@each_readable
def test_people_read_what_is_promised_of_their_own_server_and_nothing_of_another(
    door: Door, promise: Promise, person: str
) -> None:
    with door.person(person) as connection:
        assert marks(connection, promise) == ({HOME.mark} if person in promise.readers else set())


@pytest.mark.parametrize("promise", CLOSED, ids=by_name)
def test_an_administrator_is_refused_a_table_that_no_dashboard_shows(door: Door, promise: Promise) -> None:
    with door.person("administrator") as connection, pytest.raises(REFUSED):
        connection.execute(f"select from {promise.table}")


@each_readable
def test_somebody_without_a_discord_account_reads_nothing(door: Door, promise: Promise) -> None:
    with door.role("authenticated") as connection:
        assert marks(connection, promise) == set()


@each_write
@each_table
def test_an_administrator_writes_nothing_even_at_home(door: Door, promise: Promise, write: str) -> None:
    with door.person("administrator") as connection, pytest.raises(REFUSED):
        connection.execute(statement(WRITES[write], promise))


@each_table
@pytest.mark.parametrize("action", ["select from {table}", *WRITES.values()])
def test_anon_is_refused(door: Door, promise: Promise, action: str) -> None:
    with door.role("anon") as connection, pytest.raises(REFUSED):
        connection.execute(statement(action, promise))


@each_table
def test_an_analyst_reads_numbers_of_all_servers_and_no_words(door: Door, promise: Promise) -> None:
    with door.role(None) as owner:
        all_columns = columns_read_by(owner, "postgres", promise.table)
        read = columns_read_by(owner, "analyst", promise.table)
    words = {column for column in WORDS if (promise.table, column) not in NAMES_OF_NUMBERS}
    assert read & words == set()
    match promise.analyst:
        case "all":
            assert read == all_columns
        case "numbers":
            assert set() < read < all_columns
        case _:
            assert read == set()
    if read and promise.whose:
        with door.role("analyst") as analyst:
            assert marks(analyst, promise) >= {HOME.mark, OTHER.mark}


@each_write
@each_table
def test_an_analyst_writes_nothing(door: Door, promise: Promise, write: str) -> None:
    with door.role("analyst") as connection, pytest.raises(REFUSED):
        connection.execute(statement(WRITES[write], promise))


@each_table
def test_the_bot_does_what_is_promised_on_all_servers_and_no_more(door: Door, promise: Promise) -> None:
    kinds = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"]
    with door.role("service_role") as bot:
        granted = bot.execute(
            "select k from unnest(%s::text[]) k where has_table_privilege(to_regclass(%s), k)",
            [kinds, f"public.{promise.table}"],
        ).fetchall()
        assert {kind for (kind,) in granted} == promise.bot
        if promise.whose:
            assert marks(bot, promise) >= {HOME.mark, OTHER.mark}


def test_reputation_is_closed_to_people_though_they_see_who_somebody_is(door: Door) -> None:
    with door.role(None) as owner:
        assert columns_read_by(owner, "authenticated", "users") == USERS_COLUMNS
    with door.person("administrator") as connection:
        for hidden in ("global_reputation_score", "suspicious_server_count", "first_flagged_at", "metadata"):
            with pytest.raises(REFUSED):
                connection.execute(f"select {hidden} from users")


def test_a_hidden_column_cannot_be_guessed_by_filtering_or_sorting(door: Door) -> None:
    with door.person("administrator") as connection:
        for guess in ("where global_reputation_score < 0", "order by global_reputation_score"):
            with pytest.raises(REFUSED):
                connection.execute(f"select discord_id from users {guess}")


def test_message_text_is_for_moderators_and_not_for_managers(door: Door) -> None:
    with door.person("moderator") as moderator:
        texts = moderator.execute("select distinct content from messages").fetchall()
    assert texts == [(HOME.secret,)]
    with door.person("manager") as manager:
        assert manager.execute("select content from messages").fetchall() == []
