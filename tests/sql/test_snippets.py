"""The queries of supabase/snippets run as they are written, as an analyst, and answer what they ask."""

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.sql.analyst_story import SECRETS, Story, tell
from tests.sql.stories import Caller
from tools.devstack.databases import Database
from tools.devstack.migrate import split

ROOT = Path(__file__).parents[2]
SNIPPETS = {path.stem: path.read_text() for path in sorted((ROOT / "supabase" / "snippets").glob("*.sql"))}
HOUR = dt.timedelta(hours=1)

Answer = list[dict[str, Any]]


def answers(connection: psycopg.Connection[tuple[Any, ...]], name: str) -> Answer:
    """What a snippet shows in the SQL editor: the rows of the one statement that has any, by column."""
    cursor = connection.execute(SNIPPETS[name].encode())
    shown: list[Answer] = []
    while True:
        if cursor.description is not None:
            columns = [column.name for column in cursor.description]
            shown.append([dict(zip(columns, row, strict=True)) for row in cursor])
        if not cursor.nextset():
            break
    (answer,) = shown
    return answer


def picked(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    """Some columns of an answer."""
    return [tuple(row[column] for column in columns) for row in answer]


@pytest.fixture(scope="module")
def story(shared_database: Database) -> Story:
    """Told once for all tests here; snippets change nothing."""
    with shared_database.connect("service_role") as connection:
        return tell(Caller(connection))


@pytest.fixture(scope="module")
def told(shared_database: Database, story: Story) -> dict[str, Answer]:
    """The answers of all snippets about the story."""
    with shared_database.connect() as connection:
        return {name: answers(connection, name) for name in SNIPPETS}


def test_there_are_at_least_twelve() -> None:
    assert len(SNIPPETS) >= 12


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_asks_its_question_and_asks_it_as_the_analyst(name: str) -> None:
    statements = [statement.text for statement in split(SNIPPETS[name])]
    question, meaning = SNIPPETS[name].splitlines()[:2]

    assert (statements[0], statements[2:]) == ("set role analyst", ["reset role"])
    assert statements[1].startswith("select")
    assert re.fullmatch(r"-- [A-Z].*\?", question)
    assert re.sub(r"\W+", "-", question.lower()).strip("-").startswith(name)
    assert meaning.startswith("-- ")


def test_all_run_on_an_empty_database_and_say_nothing(database: Database) -> None:
    with database.connect() as connection:
        assert {name: answers(connection, name) for name in SNIPPETS} == {name: [] for name in SNIPPETS}
        assert connection.execute("select current_user").fetchone() == ("postgres",)


def test_no_answer_tells_a_secret(told: dict[str, Answer]) -> None:
    assert all(told.values()), "each has an answer to look at"
    assert [secret for secret in SECRETS.values() if secret in str(told)] == []


def test_flagged_this_week_counts_the_last_seven_days(told: dict[str, Answer]) -> None:
    answer = told["how-much-was-flagged-this-week"]
    totals = {name: sum(row[name] for row in answer) for name in ("judged", "detections", "cases_opened")}
    assert totals == {"judged": 8, "detections": 5, "cases_opened": 3}


def test_the_rule_that_is_wrong_most_often_comes_first(told: dict[str, Answer]) -> None:
    answer = told["which-rule-is-wrong-most-often"]
    assert picked(answer, "rule", "hits", "confirmed", "false_positives", "precision") == [
        ("phrases", 4, 1, 2, Decimal("0.333"))
    ]


def test_suspects_waited_two_hours_and_some_still_wait(told: dict[str, Answer], story: Story) -> None:
    rows = {row["guild_id"]: row for row in told["how-long-do-suspects-wait"]}
    home, abroad = rows[story.home["guild_id"]], rows[story.abroad]

    assert (home["decided"], round(home["p50"] / HOUR, 1), round(home["p95"] / HOUR, 1)) == (3, 2.0, 2.9)
    assert [(row["still_open"], row["oldest_open"].date()) for row in (home, abroad)] == [
        (1, story.day(9 * 24)),
        (1, story.day(8 * 24)),
    ]
    assert abroad["p50"] is None


def test_moderators_are_listed_by_how_much_they_decide(told: dict[str, Answer], story: Story) -> None:
    answer = told["which-moderators-decide-most"]
    assert picked(answer, "moderator_id", "decisions", "overturned", "percent", "servers") == [
        (story.first, 3, 1, Decimal("33.3"), 1),
        (story.second, 1, 0, Decimal("0.0"), 1),
    ]


def test_the_llm_cost_a_dollar(told: dict[str, Answer], story: Story) -> None:
    answer = told["what-does-the-llm-cost"]
    assert picked(answer, "guild_id", "calls", "failed", "tokens", "cost_usd", "usd_per_day") == [
        (story.home["guild_id"], 4, 1, 240, 1, Decimal("0.0333"))
    ]


def test_a_suspect_in_two_servers_is_found(told: dict[str, Answer], story: Story) -> None:
    answer = told["who-is-a-suspect-in-several-servers"]
    assert picked(answer, "user_id", "servers", "cases", "open_cases") == [(story.suspect, 2, 2, 2)]


def test_the_busiest_hours_add_up_to_all_messages(told: dict[str, Answer], story: Story) -> None:
    answer = told["which-hours-are-busiest"]
    now = dt.datetime.fromtimestamp(story.now_ms / 1000, dt.UTC)
    expected = [(now - hours * HOUR).hour for hours in range(4)]

    assert picked(answer, "messages", "percent") == [(2, 25)] * 4
    assert picked(answer, "hour") == [(hour,) for hour in sorted(expected)]


def test_the_raid_is_found_where_it_was(told: dict[str, Answer], story: Story) -> None:
    answer = told["where-did-raids-happen"]
    assert picked(answer, "guild_id", "lasted", "raiders", "raiders_left", "status") == [
        (story.abroad, dt.timedelta(seconds=2), 4, 0, "pending")
    ]


def test_only_the_server_where_nobody_decides_has_had_no_decision(
    told: dict[str, Answer], story: Story
) -> None:
    answer = told["which-servers-have-had-no-decision-for-a-week"]
    assert picked(answer, "guild_id", "open_cases", "last_decision") == [(story.abroad, 1, None)]


def test_three_quarters_of_the_newcomers_stayed_for_a_day(told: dict[str, Answer], story: Story) -> None:
    (row,) = [row for row in told["do-new-members-stay"] if row["week"] == story.cohort]
    shares = [row[f"after_{days}"] for days in ("1_day", "7_days", "30_days")]
    assert (row["new_members"], shares) == (4, [75, 50, 25])


def test_the_outbox_waits_with_the_effects_of_the_open_case_alone(told: dict[str, Answer]) -> None:
    answer = told["what-is-still-waiting-in-the-outbox"]
    thread = {"open_thread", "add_thread_member", "greet_thread"}
    assert {row["kind"] for row in answer} == {"restrict_member", "delete_messages", "notify"} | thread
    assert {(row["status"], row["effects"], row["most_attempts"]) for row in answer} == {("pending", 1, 0)}


def test_growth_compares_with_the_month_before(told: dict[str, Answer], story: Story) -> None:
    answer = told["which-servers-grow"]
    columns = ("guild_id", "messages", "messages_before", "growth", "joins", "detections")
    assert picked(answer, *columns) == [
        (story.home["guild_id"], 9, 0, None, 0, 6),
        (story.abroad, 0, 0, None, 4, 2),
    ]


def test_the_case_that_waits_longest_comes_first(told: dict[str, Answer], story: Story) -> None:
    answer = told["which-cases-are-open-longest"]
    assert picked(answer, "guild_id", "status", "detections", "subjects", "gone") == [
        (story.home["guild_id"], "pending", 1, 1, 0),
        (story.abroad, "pending", 2, 4, 0),
    ]
    assert [round(row["waits"] / HOUR / 24) for row in answer] == [9, 8]


def test_what_is_flagged_is_followed_step_by_step(told: dict[str, Answer], story: Story) -> None:
    answer = told["what-becomes-of-what-is-flagged"]
    columns = ("guild_id", "judged", "flagged", "notified", "restricted", "decided", "false_positives")
    assert picked(answer, *columns) == [
        (story.home["guild_id"], 9, 6, 4, 4, 3, 2),
        (story.abroad, 4, 2, 2, 2, 0, 0),
    ]


def test_the_surest_false_alarm_comes_first(told: dict[str, Answer], story: Story) -> None:
    answer = told["which-false-alarms-were-we-surest-of"]
    assert picked(answer, "guild_id", "confidence", "rules", "decided_by") == [
        (story.home["guild_id"], Decimal("0.73"), ["phrases"], story.second),
        (story.home["guild_id"], Decimal("0.71"), ["phrases"], story.first),
    ]


def test_this_week_moderators_took_two_hours(told: dict[str, Answer], story: Story) -> None:
    (row,) = told["do-moderators-get-faster"]
    assert (row["guild_id"], row["decided"], round(row["p50"] / HOUR, 1)) == (story.home["guild_id"], 3, 2.0)
