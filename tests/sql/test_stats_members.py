"""/stats members: joins are events, leaves and newcomers are people, and weeks tell who stayed."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from tests.sql.statistics import BEFORE, FIRST, TODAY, put, stats
from tests.sql.stories import Caller, Guild, new_id


def join(caller: Caller, guild_id: str, **fields: Any) -> None:
    user_id = new_id()
    put(caller, "users", {"discord_id": user_id})
    put(caller, "server_members", {"guild_id": guild_id, "user_id": user_id} | fields)


def test_who_left_is_counted_for_the_day_and_who_is_here_for_now(caller: Caller, guild: Guild) -> None:
    guild_id, long_ago = guild["guild_id"], FIRST - timedelta(days=90)
    join(caller, guild_id, join_date=long_ago)
    join(caller, guild_id, join_date=long_ago, is_restricted=True)
    join(caller, guild_id, join_date=long_ago, left_at=FIRST, is_restricted=True)
    join(caller, guild_id, join_date=long_ago, left_at=BEFORE)
    join(caller, guild_id)  # Discord has not told when
    told = stats(caller, "members", guild_id)
    assert (told["members"], told["restricted"], told["leaves"], told["newcomers"]) == (3, 1, 1, 0)
    assert (told["by_day"][0]["leaves"], told["by_day"][1]["leaves"]) == (1, 0)
    assert stats(caller, "members", guild_id, 8)["leaves"] == 2


def test_newcomers_are_those_who_joined_in_the_period(caller: Caller, guild: Guild) -> None:
    guild_id, later = guild["guild_id"], FIRST + timedelta(hours=1)
    join(caller, guild_id, join_date=FIRST, last_message_at=later)
    join(caller, guild_id, join_date=FIRST, last_message_at=BEFORE)  # came back, and has not written since
    join(caller, guild_id, join_date=FIRST, left_at=later)
    join(caller, guild_id, join_date=BEFORE, last_message_at=later)
    told = stats(caller, "members", guild_id)
    assert (told["newcomers"], told["newcomers_here"], told["newcomers_wrote"]) == (3, 2, 1)


def test_joins_are_those_that_were_judged(caller: Caller, guild: Guild) -> None:
    for at in (FIRST, BEFORE):
        put(caller, "analytics", {"guild_id": guild["guild_id"], "date": at.date(), "join_count": 3})
    told = stats(caller, "members", guild["guild_id"])
    assert (told["joins"], told["by_day"][0]["joins"]) == (3, 3)


@pytest.fixture
def monday() -> datetime:
    """Of a week of which everybody has had 30 days' time."""
    return datetime.combine(TODAY - timedelta(days=TODAY.weekday() + 42), time(), UTC)


def test_weeks_of_the_period_tell_who_stayed(caller: Caller, guild: Guild, monday: datetime) -> None:
    guild_id = guild["guild_id"]
    put(caller, "analytics", {"guild_id": guild_id, "date": (monday - timedelta(days=30)).date()})
    join(caller, guild_id, join_date=monday)
    join(caller, guild_id, join_date=monday, left_at=monday + timedelta(days=8))
    caller.call("refresh_analytics")
    days = (TODAY - monday.date()).days + 1
    (week,) = stats(caller, "members", guild_id, days)["weeks"]
    assert week == {
        "week": monday.date().isoformat(), "new_members": 2, "banned": 0,
        "stayed_1_day": 2, "stayed_7_days": 2, "stayed_30_days": 1,
    }  # fmt: skip
    assert stats(caller, "members", guild_id, days - 1)["weeks"] == []


def test_another_server_s_rows_are_not_counted(caller: Caller, guild: Guild, monday: datetime) -> None:
    other = new_id()
    put(caller, "servers", {"guild_id": other})
    put(caller, "analytics", {"guild_id": other, "date": monday.date(), "join_count": 1})
    join(caller, other, join_date=monday, left_at=FIRST)
    caller.call("refresh_analytics")
    told = stats(caller, "members", guild["guild_id"], 365)
    assert (told["members"], told["joins"], told["leaves"], told["weeks"]) == (0, 0, 0, [])
    assert stats(caller, "members", other, 365)["leaves"] == 1
