"""The queries of docs/ANALYSING.md and docs/OPERATING.md run, and answer what their headings ask."""

import re
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.sql.stories import (
    Caller,
    Guild,
    innocent,
    interaction,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
)

DOCS = Path(__file__).parents[2] / "docs"


def queries(page: str) -> dict[str, str]:
    """Heading and query of every section with one."""
    text = (DOCS / page).read_text()
    found = {
        part.splitlines()[0]: block
        for part in re.split(r"^## ", text, flags=re.MULTILINE)
        for block in re.findall(r"```sql\n(.*?)```", part, re.DOTALL)
    }
    assert len(found) == text.count("```sql"), f"{page}: one query a section"
    return found


QUERIES = queries("ANALYSING.md")
MAKE_ANALYST = QUERIES.pop("A role that may only read")


def answers(owner: Caller, heading: str) -> list[dict[str, Any]]:
    """What a documented query returns, by column."""
    cursor = owner.connection.execute(QUERIES[heading].encode())
    assert cursor.description is not None
    names = [column.name for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


@pytest.fixture
def now_ms(caller: Caller) -> int:
    """The database's time: the queries look back from it."""
    return int(caller.one("select extract(epoch from now()) * 1000"))


@pytest.fixture
def false_alarm(caller: Caller, owner: Caller, guild: Guild, now_ms: int) -> dict[str, Any]:
    """A harmless message and a flagged one, whose author a moderator then verified."""
    event = judged(guild_id=guild["guild_id"], at_ms=now_ms)
    caller.call("record_verdicts", verdicts(event, innocent(guild_id=guild["guild_id"], at_ms=now_ms)))
    caller.connection.commit()
    resolve(caller, guild, open_case(caller, guild), "verify")
    caller.connection.commit()
    return event


def test_there_are_five_queries_to_begin_with() -> None:
    assert len(QUERIES) == 5


@pytest.mark.parametrize("heading", QUERIES)
def test_every_query_runs_on_an_empty_month(owner: Caller, heading: str) -> None:
    owner.connection.execute(QUERIES[heading].encode())


@pytest.mark.usefixtures("false_alarm")
def test_a_verified_case_counts_against_its_rule(owner: Caller) -> None:
    (row,) = [row for row in answers(owner, "How often is each rule right?") if row["rule"] == "phrases"]

    assert row["cases_wrong"] >= 1
    assert row["cases_right"] == 0


@pytest.mark.usefixtures("false_alarm")
def test_harmless_events_count_as_judged_and_not_as_flagged(owner: Caller) -> None:
    rows = answers(owner, "How much of what comes in is flagged?")

    assert [row["kind"] for row in rows] == ["message"]
    assert rows[0]["judged"] == 2 * rows[0]["flagged"]
    assert rows[0]["percent"] == 50


@pytest.mark.usefixtures("false_alarm")
def test_the_analysts_role_sees_everything_and_changes_nothing(owner: Caller) -> None:
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute(MAKE_ANALYST.encode())
        owner.connection.execute("grant analyst to current_user")
        owner.connection.execute("set local role analyst")
        assert {heading for heading in QUERIES if answers(owner, heading)} >= {
            "How often is each rule right?",
            "What did false alarms say?",
        }
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            owner.connection.execute("delete from messages")


@pytest.mark.usefixtures("false_alarm")
def test_a_decided_case_is_not_open(owner: Caller, guild: Guild) -> None:
    rows = answers(owner, "How long do suspects wait for a decision?")

    (row,) = [row for row in rows if row["guild_id"] == guild["guild_id"]]
    assert (row["still_open"], row["decided"]) == (0, 1)


def test_somebody_with_cases_in_two_servers_is_named(caller: Caller, owner: Caller, now_ms: int) -> None:
    user_id = new_id()
    for guild_id in (new_id(), new_id()):
        caller.call("configure_server", interaction(guild_id), guild_id, {"restricted_role_id": new_id()})
        caller.call("record_verdicts", verdicts(judged(guild_id=guild_id, user_id=user_id, at_ms=now_ms)))
    caller.connection.commit()

    rows = answers(owner, "Who is a suspect in several servers?")
    assert [(row["user_id"], row["servers"], row["cases"]) for row in rows] == [(user_id, 2, 2)]


def test_the_text_of_a_false_alarm_is_shown_until_the_operator_empties_it(
    owner: Caller, false_alarm: dict[str, Any]
) -> None:
    def texts() -> list[str | None]:
        rows = answers(owner, "What did false alarms say?")
        return [row["content"] for row in rows if row["reasons"] == false_alarm["reasons"]]

    assert "free things" in texts()
    (emptying,) = queries("OPERATING.md").values()
    owner.connection.execute(emptying.encode())
    assert "free things" in texts(), "it is younger than seven days"
    owner.connection.execute("update messages set sent_at = sent_at - interval '8 days'")
    owner.connection.execute(emptying.encode())
    assert set(texts()) == {None}
    owner.connection.rollback()
