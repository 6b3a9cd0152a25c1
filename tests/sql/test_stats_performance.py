"""/stats performance: from event to verdict, from there to what was done, and what waits."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.sql.statistics import BEFORE, FIRST, put, stats
from tests.sql.stories import Caller, Guild, judged, new_id, verdicts


def effect(
    caller: Caller, guild_id: str, ended: datetime | None = FIRST, took_ms: int = 1000, **fields: Any
) -> None:
    usual = {
        "guild_id": guild_id, "lane": f"case:{new_id()}", "kind": "notify", "status": "done",
        "created_at": (ended or FIRST) - timedelta(milliseconds=took_ms), "finished_at": ended,
    }  # fmt: skip
    put(caller, "outbox", usual | fields)


@pytest.fixture
def guild_id(caller: Caller, guild: Guild) -> str:
    """A server with effects that took 1, 2 and 9 seconds, one that failed, and one before the week began."""
    guild_id = guild["guild_id"]
    effect(caller, guild_id, took_ms=1000)
    effect(caller, guild_id, took_ms=2000)
    effect(caller, guild_id, took_ms=9000, kind="restrict_member")
    effect(caller, guild_id, took_ms=99_000, status="failed")
    effect(caller, guild_id, ended=BEFORE, took_ms=50_000)
    return guild_id


def test_effects_are_timed_from_being_queued_to_being_done(caller: Caller, guild_id: str) -> None:
    told = stats(caller, "performance", guild_id)
    assert told["effects"] == {"count": 3, "failed": 1, "p50_ms": 2000, "p95_ms": 8300, "max_ms": 9000}
    assert told["by_effect"] == [
        {"effect": "notify", "count": 2, "failed": 1, "p50_ms": 1500, "p95_ms": 1950},
        {"effect": "restrict_member", "count": 1, "failed": 0, "p50_ms": 9000, "p95_ms": 9000},
    ]
    assert (told["by_day"][0]["effect_ms"], told["by_day"][1]["effect_ms"]) == (8300, None)
    assert stats(caller, "performance", guild_id, 8)["effects"]["max_ms"] == 50_000


def test_one_kind_of_effect_is_told_alone(caller: Caller, guild_id: str) -> None:
    told = stats(caller, "performance", guild_id, effect="restrict_member")
    assert (told["effects"]["count"], told["effects"]["max_ms"]) == (1, 9000)
    assert [row["effect"] for row in told["by_effect"]] == ["restrict_member"]


def test_a_verdict_is_timed_from_the_event_s_own_time(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    took = caller.one(
        "select round(extract(epoch from recorded_at - detected_at) * 1000) from detection_events where guild_id = %s",
        guild["guild_id"],
    )
    told = stats(caller, "performance", guild["guild_id"])
    assert told["verdicts"] == {"count": 1, "p50_ms": took, "p95_ms": took, "max_ms": took}
    assert [row["verdict_ms"] for row in told["by_day"]] == [None] * 5 + [took, None]


def test_what_waits_is_counted_from_its_oldest(caller: Caller, guild_id: str) -> None:
    for took_ms in (5000, 1000):
        effect(caller, guild_id, ended=None, took_ms=took_ms, status="pending")
    effect(caller, guild_id, status="cancelled")
    told = stats(caller, "performance", guild_id)
    assert told["waiting"] == {"count": 2, "oldest_ms": int(FIRST.timestamp() * 1000) - 5000}
    assert stats(caller, "performance", guild_id, effect="kick_member")["waiting"]["count"] == 0


def test_commands_and_the_server_s_own_measurements_are_told(caller: Caller, guild_id: str) -> None:
    given = {"guild_id": guild_id, "user_id": new_id(), "command_name": "help", "executed_at": FIRST}
    put(caller, "command_stats", given | {"latency_ms": 80}, given | {"latency_ms": None})
    measured = {"name": "batch", "unit": "ms", "measured_at": FIRST}
    put(caller, "performance_metrics", *(measured | {"guild_id": guild_id, "value": n} for n in (10.0, 20.0)))
    put(caller, "performance_metrics", measured | {"value": 99.0})  # the installation's
    told = stats(caller, "performance", guild_id)
    assert told["commands"] == {"count": 1, "p50_ms": 80, "p95_ms": 80}
    assert told["metrics"] == [{"name": "batch", "unit": "ms", "count": 2, "p50": 15.0, "p95": 19.5}]


def test_another_server_s_rows_are_not_counted(caller: Caller, guild_id: str) -> None:
    other = new_id()
    effect(caller, other, took_ms=700_000)
    effect(caller, other, ended=None, status="pending")
    caller.call("record_verdicts", verdicts(judged(guild_id=other)))
    told = stats(caller, "performance", guild_id)
    assert (told["effects"]["count"], told["waiting"]["count"], told["verdicts"]["count"]) == (3, 0, 0)
