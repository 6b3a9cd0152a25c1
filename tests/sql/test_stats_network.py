"""/stats network: what a server thinks of others and hears of people; what others think of it stays theirs."""

from datetime import timedelta
from typing import Any

import pytest

from tests.sql.statistics import BEFORE, FIRST, put, stats
from tests.sql.stories import Caller, Guild, new_id


@pytest.fixture
def friend(caller: Caller) -> str:
    """Another server."""
    return server(caller)


def server(caller: Caller, **fields: Any) -> str:
    guild_id = new_id()
    put(caller, "servers", {"guild_id": guild_id} | fields)
    return guild_id


def relate(caller: Caller, source: str, target: str, kind: str = "trust", **fields: Any) -> None:
    level = 50 if kind == "trust" else 0
    put(
        caller,
        "server_relationships",
        {
            "source_guild_id": source,
            "target_guild_id": target,
            "relationship_type": kind,
            "trust_level": level,
        }
        | fields,
    )


def flag(caller: Caller, guild_id: str, user_id: str | None = None, **fields: Any) -> str:
    user_id = user_id or new_id()
    caller.connection.execute("insert into users (discord_id) values (%s) on conflict do nothing", [user_id])
    usual = {"detection_type": "suspicious_content", "confidence": 0.9, "created_at": FIRST}
    put(caller, "shared_flags", {"guild_id": guild_id, "user_id": user_id} | usual | fields)
    return user_id


def test_relationships_are_counted_by_what_we_think(caller: Caller, guild: Guild, friend: str) -> None:
    ours = guild["guild_id"]
    relate(caller, ours, friend)
    relate(caller, ours, server(caller), "distrust")
    relate(caller, ours, server(caller), "neutral")
    relate(caller, ours, server(caller), deleted_at=FIRST)
    told = stats(caller, "network", ours)
    assert [told[key] for key in ("trust", "distrust", "neutral", "trusted_by")] == [1, 1, 1, 0]


def test_who_trusts_us_is_a_number_and_who_distrusts_us_is_not_told(
    caller: Caller, guild: Guild, friend: str
) -> None:
    ours = guild["guild_id"]
    relate(caller, friend, ours)
    relate(caller, server(caller), ours, deleted_at=FIRST)
    relate(caller, server(caller, is_active=False), ours)
    hostile = server(caller)
    relate(caller, hostile, ours, "distrust")
    told = stats(caller, "network", ours)
    assert (told["trusted_by"], told["trust"], told["distrust"]) == (1, 0, 0)
    assert not {friend, hostile} & set(str(told).replace("'", " ").split())


def test_what_we_share_is_counted_by_day_and_by_what_holds(caller: Caller, guild: Guild) -> None:
    ours = guild["guild_id"]
    flag(caller, ours)
    flag(caller, ours, detection_type="join_raid", created_at=BEFORE)
    flag(caller, ours, created_at=BEFORE, deleted_at=FIRST)
    flag(caller, ours, created_at=BEFORE - timedelta(days=9), deleted_at=BEFORE)
    told = stats(caller, "network", ours)
    assert told["shared"] == {
        "in_force": 2, "new": 1, "withdrawn": 1,
        "by_type": [{"type": "suspicious_content", "count": 1}, {"type": "join_raid", "count": 1}],
    }  # fmt: skip
    assert told["by_day"][0]["shared"] == 1


def test_only_those_whom_we_trust_are_heard(caller: Caller, guild: Guild, friend: str) -> None:
    ours, member, suspect = guild["guild_id"], new_id(), new_id()
    relate(caller, ours, friend)
    for other, how in ((server(caller), "distrust"), (server(caller), "neutral")):
        relate(caller, ours, other, how)
        flag(caller, other)
    flag(caller, friend, member)
    flag(caller, friend, suspect, created_at=BEFORE)
    flag(caller, friend, deleted_at=FIRST)
    gone = flag(caller, friend)
    here = {"guild_id": ours}
    put(caller, "server_members", here | {"user_id": member})
    put(caller, "server_members", here | {"user_id": suspect, "verification_status": "pending"})
    put(caller, "server_members", here | {"user_id": gone, "left_at": FIRST})
    told = stats(caller, "network", ours)
    assert told["heard"] == {
        "in_force": 3, "new": 2, "members": 2, "suspects": 1,
        "by_server": [{"guild_id": friend, "count": 3, "members": 2}],
    }  # fmt: skip
    assert told["by_day"][0]["heard"] == 2


def test_a_server_that_the_bot_left_is_not_heard(caller: Caller, guild: Guild) -> None:
    silent = server(caller, is_active=False)
    relate(caller, guild["guild_id"], silent)
    flag(caller, silent)
    assert stats(caller, "network", guild["guild_id"])["heard"]["in_force"] == 0
