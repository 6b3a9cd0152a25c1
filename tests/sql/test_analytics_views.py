"""The views of schema analytics count what happened, each in its own way."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from psycopg.rows import dict_row

from tests.sql.analyst_story import Story, tell
from tests.sql.stories import Caller
from tools.devstack.databases import Database

VIEWS = (
    "case_resolution_time", "daily_overview", "detection_funnel", "false_positives", "join_raids", "llm_cost",
    "member_retention", "moderator_activity", "rule_effectiveness",
)  # fmt: skip


class Analyst(Caller):
    """Somebody who looks at views."""

    def see(self, view: str, where: str = "true", *values: Any) -> list[dict[str, Any]]:
        """The rows of a view, by column, in order of its first two columns."""
        with self.connection.cursor(row_factory=dict_row) as cursor:
            query = f"select * from analytics.{view} where {where} order by 1, 2"
            return cursor.execute(query.encode(), values).fetchall()

    def total(self, view: str, guild_id: str, *columns: str) -> tuple[int, ...]:
        """Sums over all days of a server."""
        sums = ", ".join(f"coalesce(sum({column}), 0)::integer" for column in columns)
        return self.rows(f"select {sums} from analytics.{view} where guild_id = %s", guild_id)[0]


@pytest.fixture(scope="module")
def story(shared_database: Database) -> Story:
    """Told once for all tests here; none of them changes anything."""
    with shared_database.connect("service_role") as connection:
        return tell(Caller(connection))


@pytest.fixture
def analyst(shared_database: Database, story: Story) -> Iterator[Analyst]:
    """An analyst, when the story has happened."""
    with shared_database.connect("analyst") as connection:
        yield Analyst(connection)


def test_the_days_of_a_server_add_up(analyst: Analyst, story: Story) -> None:
    home = story.home["guild_id"]
    counted = analyst.total("daily_overview", home, "messages", "joins", "detections", "cases_opened")
    decided = analyst.total("daily_overview", home, "verified", "rejected", "banned", "false_positives")

    assert counted == (100 + 9, 0, 6, 4)
    assert decided == (2, 0, 1, 2)
    assert analyst.total("daily_overview", home, "llm_calls") == (4,)
    assert analyst.total("daily_overview", story.abroad, "joins", "detections", "cases_opened") == (4, 2, 1)


def test_a_day_has_one_row_for_each_server(analyst: Analyst, story: Story) -> None:
    (row,) = analyst.see("daily_overview", "date = %s", story.day(hours_ago=8 * 24))
    assert (row["guild_id"], row["joins"]) == (story.abroad, 4)


def test_the_funnel_follows_events_from_judging_to_the_decision(analyst: Analyst, story: Story) -> None:
    steps = ("judged", "flagged", "simulated", "notified", "restricted", "in_case", "decided", "confirmed")
    home = analyst.total("detection_funnel", story.home["guild_id"], *steps, "false_positives")

    assert home == (109, 6, 1, 4, 4, 4, 3, 1, 2)
    assert analyst.total("detection_funnel", story.abroad, *steps) == (4, 2, 0, 2, 2, 2, 0, 0)


def test_the_funnel_puts_an_event_on_its_own_day(analyst: Analyst, story: Story) -> None:
    (row,) = analyst.see("detection_funnel", "date = %s", story.day(hours_ago=9 * 24))
    assert (row["flagged"], row["in_case"], row["decided"]) == (1, 1, 0)


def test_a_rule_is_judged_by_what_moderators_decided(analyst: Analyst, story: Story) -> None:
    home = story.home["guild_id"]
    totals = analyst.rows(
        "select rule, sum(hits), sum(confirmed), sum(false_positives) from analytics.rule_effectiveness "
        "where guild_id = %s group by 1 order by 1",
        home,
    )
    precise = analyst.see("rule_effectiveness", "guild_id = %s and precision is not null", home)

    assert totals == [("links", 2, 0, 0), ("phrases", 4, 1, 2)]
    assert [(row["rule"], row["precision"]) for row in precise] == [("phrases", Decimal("0.333"))]


def test_a_false_positive_shows_rules_type_and_confidence_of_its_case(analyst: Analyst, story: Story) -> None:
    rows = analyst.see("false_positives", "guild_id = %s", story.home["guild_id"])

    found = {(row["decided_by"], round(row["confidence"], 2), row["confidence_level"]) for row in rows}
    assert found == {(story.first, 0.71, "high"), (story.second, 0.73, "high")}
    for row in rows:
        assert (row["rules"], row["detection_types"]) == (["phrases"], "{suspicious_content}")
        assert (row["detections"], row["user_id"] in (story.first, story.second)) == (1, False)


def test_calls_of_the_llm_are_summed_with_their_cost_and_latency(analyst: Analyst, story: Story) -> None:
    (row,) = analyst.see("llm_cost")

    assert row == {
        "date": story.day(), "guild_id": story.home["guild_id"], "model": "small", "purpose": "message_analysis",
        "calls": 4, "failures": 1, "prompt_tokens": 200, "completion_tokens": 40, "cost_usd": Decimal(1),
        "latency_p50_ms": 200, "latency_p95_ms": 5000,
    }  # fmt: skip


def test_a_reopened_decision_is_overturned_and_belongs_to_who_made_it(analyst: Analyst, story: Story) -> None:
    first, second = (
        analyst.see("moderator_activity", "moderator_id = %s", moderator)[0]
        for moderator in (story.first, story.second)
    )
    counts = ("decisions", "verified", "rejected", "banned", "overturned", "reopened")

    assert [first[name] for name in counts] == [3, 1, 1, 1, 1, 0]
    assert [second[name] for name in counts] == [1, 1, 0, 0, 0, 1]
    assert (first["date"], first["guild_id"]) == (story.day(), story.home["guild_id"])


def test_the_wait_of_decided_cases_is_measured_from_their_first_event(analyst: Analyst, story: Story) -> None:
    (row,) = analyst.see("case_resolution_time")
    hours = {name: round(row[name] / dt.timedelta(hours=1), 1) for name in ("p50", "p90", "p95", "longest")}

    assert (row["guild_id"], row["decided"]) == (story.home["guild_id"], 3)
    assert hours == {"p50": 2.0, "p90": 2.8, "p95": 2.9, "longest": 3.0}
    assert row["week"].weekday() == 0
    assert row["week"] <= story.day() < row["week"] + dt.timedelta(days=7)


def test_a_raid_is_one_row_with_its_size_and_length(analyst: Analyst, story: Story) -> None:
    (row,) = analyst.see("join_raids")

    assert (row["guild_id"], row["status"], row["decided_at"]) == (story.abroad, "pending", None)
    assert (row["raiders"], row["raiders_left"], row["joins_flagged"]) == (4, 0, 2)
    assert row["last_join_at"] - row["first_join_at"] == dt.timedelta(seconds=2)


def test_of_four_who_joined_three_two_and_one_stayed(analyst: Analyst, story: Story) -> None:
    (row,) = analyst.see("member_retention", "week = %s", story.cohort)

    assert row["guild_id"] == story.home["guild_id"]
    assert [row[name] for name in ("new_members", "stayed_1_day", "stayed_7_days", "stayed_30_days")] == [
        4, 3, 2, 1,
    ]  # fmt: skip


def test_who_joined_before_the_bot_came_is_not_counted(analyst: Analyst, story: Story) -> None:
    assert analyst.see("member_retention", "week < %s", story.cohort) == []


def test_a_week_is_not_told_before_all_of_its_newcomers_had_the_time(analyst: Analyst, story: Story) -> None:
    rows = analyst.see(
        "member_retention", "week > %s and guild_id = %s", story.cohort, story.home["guild_id"]
    )
    assert [(row["new_members"], row["stayed_1_day"], row["stayed_30_days"]) for row in rows] == [
        (1, None, None)
    ]


def test_retention_changes_when_it_is_refreshed(database: Database) -> None:
    query = "select sum(new_members) from analytics.member_retention"
    with database.connect("service_role") as connection, database.connect("analyst") as looking:
        told = tell(Caller(connection))
        before = Caller(looking).one(query)
        connection.execute("update server_members set join_date = null where guild_id = %s", [told.abroad])
        unchanged = Caller(looking).one(query)
        connection.execute("select refresh_analytics()")
        assert (before, unchanged, Caller(looking).one(query)) == (9, 9, 5)


def test_it_is_refreshed_too_where_a_restored_dump_left_it_empty(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("refresh materialized view private.member_retention with no data")
        connection.execute("select refresh_analytics()")
        assert Caller(connection).one("select count(*) from analytics.member_retention") == 0


def test_there_are_the_views_that_are_tested_here_and_no_others(owner: Caller) -> None:
    found = owner.rows(
        "select relname from pg_class where relnamespace = 'analytics'::regnamespace order by 1"
    )
    assert tuple(name for (name,) in found) == VIEWS


def test_every_view_asks_with_the_rights_of_who_looks(owner: Caller) -> None:
    definers = owner.rows(
        "select relname from pg_class where relnamespace = 'analytics'::regnamespace "
        "and (relkind <> 'v' or not coalesce('security_invoker=true' = any (reloptions), false))"
    )
    assert definers == []


def test_every_view_and_every_column_says_what_it_is(owner: Caller) -> None:
    silent = owner.rows(
        "select c.relname, a.attname from pg_class c "
        "join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped "
        "where c.relnamespace = 'analytics'::regnamespace and (obj_description(c.oid, 'pg_class') is null "
        "or col_description(c.oid, a.attnum) is null)"
    )
    assert silent == []
