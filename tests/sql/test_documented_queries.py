"""The queries of docs/ANALYSING.md and docs/OPERATING.md run and answer what they ask; the page leaves nothing out."""

import re
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from tests.sql.analyst_story import SECRETS, Story, tell
from tests.sql.stories import Caller
from tools.devstack.databases import Database
from tools.devstack.migrate import split

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
MIGRATION = ROOT / "supabase" / "migrations" / "20261122001300_analyst.sql"
ANALYSING = (DOCS / "ANALYSING.md").read_text()


def queries(page: str) -> dict[str, str]:
    """Heading and query of every section with one."""
    text = (DOCS / page).read_text()
    found = {
        part.splitlines()[0]: block
        for part in re.split(r"^##+ ", text, flags=re.MULTILINE)
        for block in re.findall(r"```sql\n(.*?)```", part, re.DOTALL)
    }
    assert len(found) == text.count("```sql"), f"{page}: one query a section"
    return found


QUERIES = queries("ANALYSING.md")
MAKE_LOGIN = QUERIES.pop("Getting in")
FIND_OLD_ROLES = QUERIES.pop("What you see, and what you do not")


@pytest.fixture(scope="module")
def story(shared_database: Database) -> Story:
    """Told once for all tests here."""
    with shared_database.connect("service_role") as connection:
        return tell(Caller(connection))


def answer(database: Database, heading: str) -> list[dict[str, Any]]:
    """What a documented query tells an analyst, by column."""
    with database.connect("analyst") as connection, connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(QUERIES[heading].encode()).fetchall()


def test_there_are_queries_to_begin_with() -> None:
    assert len(QUERIES) == 3


def test_every_query_runs_on_an_empty_database(database: Database) -> None:
    assert {heading: answer(database, heading) for heading in QUERIES} == {heading: [] for heading in QUERIES}


def test_harmless_events_count_as_judged_and_not_as_flagged(shared_database: Database, story: Story) -> None:
    rows = answer(shared_database, "How much of what comes in is flagged, by kind?")

    assert {row["kind"] for row in rows} == {"message"}, "joins were eight days ago"
    assert (sum(row["judged"] for row in rows), sum(row["flagged"] for row in rows)) == (8, 5)
    assert {row["day"] for row in rows} <= {story.day(hours) for hours in range(4)}


def test_rules_that_fire_together_are_named_together(database: Database) -> None:
    with database.connect("service_role") as connection:
        tell(Caller(connection))
        connection.execute("update detection_events set rules = '{caps,links}' where rules = '{links}'")

    assert answer(database, "Which rules fire together?") == [
        {"rules": ["caps", "links"], "detections": 2, "servers": 1}
    ]


@pytest.mark.usefixtures("story")
def test_confidence_is_compared_with_decisions(shared_database: Database) -> None:
    (row,) = answer(shared_database, "Is the bot as sure as it is right?")
    assert (round(row["confidence_from"], 1), row["decided"], float(row["share_confirmed"])) == (0.7, 3, 0.33)


@pytest.mark.usefixtures("story")
def test_a_reporting_tools_login_sees_the_views_and_changes_nothing(owner: Caller) -> None:
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute(MAKE_LOGIN.encode())
        owner.connection.execute("grant reporting to current_user")
        owner.connection.execute("set local role reporting")

        assert owner.one("select sum(detections) from analytics.daily_overview") == 8
        assert owner.one("select count(*) from analytics.member_retention") > 0
        for refused in ("select content from messages", "delete from messages", "create table mine ()"):
            with (
                pytest.raises(psycopg.errors.InsufficientPrivilege),
                owner.connection.transaction(),
            ):
                owner.connection.execute(refused.encode())


def test_a_role_that_sees_everything_is_found_and_the_analyst_is_none(owner: Caller) -> None:
    with owner.connection.transaction(force_rollback=True):
        assert owner.rows(FIND_OLD_ROLES) == []
        owner.connection.execute("create role old_reader login bypassrls")
        assert owner.rows(FIND_OLD_ROLES) == [("old_reader",)]


def test_the_role_of_the_earlier_page_keeps_its_login_and_loses_what_it_saw(owner: Caller) -> None:
    statements = [statement.text for statement in split(MIGRATION.read_text())]
    until_the_schema = statements[: statements.index("create schema analytics")]
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute("alter role analyst login bypassrls")
        owner.connection.execute("grant select on all tables in schema public to analyst")
        for statement in until_the_schema:
            owner.connection.execute(statement.encode())

        assert owner.rows("select rolcanlogin, rolbypassrls from pg_roles where rolname = 'analyst'") == [
            (True, False)
        ]
        assert not owner.one("select has_column_privilege('analyst', 'messages', 'content', 'select')")


@pytest.mark.usefixtures("story")
def test_message_text_is_kept_until_the_operator_empties_it(owner: Caller) -> None:
    def texts() -> set[str | None]:
        return {text for (text,) in owner.rows("select content from messages where is_flagged")}

    (emptying,) = queries("OPERATING.md").values()
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute(emptying.encode())
        assert texts() == {SECRETS["message"], None}, "one is older than seven days"
        owner.connection.execute("update messages set sent_at = sent_at - interval '8 days'")
        owner.connection.execute(emptying.encode())
        assert texts() == {None}


def test_the_page_lists_every_view(owner: Caller) -> None:
    views = owner.rows(
        "select relname from pg_class where relnamespace = 'analytics'::regnamespace order by 1"
    )
    (table,) = re.findall(r"^## The views$(.*?)^## ", ANALYSING, re.MULTILINE | re.DOTALL)
    assert sorted(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == [name for (name,) in views]


def test_the_page_lists_every_snippet_by_its_question() -> None:
    asked = {
        path.stem: path.read_text().splitlines()[0].removeprefix("-- ")
        for path in (ROOT / "supabase" / "snippets").glob("*.sql")
    }
    listed = re.findall(
        r"^\| (.+\?) \| \[(.+?)\]\(\.\./supabase/snippets/\2\.sql\) \|$", ANALYSING, re.MULTILINE
    )
    assert {name: question for question, name in listed} == asked
