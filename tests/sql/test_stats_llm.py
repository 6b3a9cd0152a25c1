"""/stats llm: calls, failures, tokens, cost and latency, for all purposes or one."""

from typing import Any

import pytest

from tests.sql.statistics import BEFORE, FIRST, put, stats
from tests.sql.stories import Caller, Guild, new_id


def call(caller: Caller, guild_id: str, **fields: Any) -> None:
    usual = {
        "guild_id": guild_id, "purpose": "message_analysis", "model": "small", "prompt_tokens": 100,
        "completion_tokens": 20, "cost_usd": 0.001, "latency_ms": 400, "used_at": FIRST,
    }  # fmt: skip
    put(caller, "gpt_usage", usual | fields)


@pytest.fixture
def guild_id(caller: Caller, guild: Guild) -> str:
    """A server with three calls in the week, one of which timed out, and one before it."""
    guild_id = guild["guild_id"]
    call(caller, guild_id)
    call(caller, guild_id, purpose="user_classification", model="large", cost_usd=0.01, latency_ms=900)
    call(
        caller,
        guild_id,
        success=False,
        error_code="timeout",
        completion_tokens=0,
        cost_usd=0,
        latency_ms=None,
    )
    call(caller, guild_id, used_at=BEFORE, cost_usd=5)
    return guild_id


def test_all_calls_are_counted(caller: Caller, guild_id: str) -> None:
    told = stats(caller, "llm", guild_id)
    assert [told[key] for key in ("calls", "failures", "prompt_tokens", "completion_tokens")] == [
        3,
        1,
        300,
        40,
    ]
    assert (told["cost_usd"], told["p50_ms"], told["p95_ms"]) == (0.011, 400, 900)
    assert told["by_day"][0] == {
        "day": FIRST.date().isoformat(),
        "calls": 3,
        "failures": 1,
        "cost_usd": 0.011,
    }
    assert told["by_model"] == [
        {"model": "small", "calls": 2, "failures": 1, "tokens": 220, "cost_usd": 0.001},
        {"model": "large", "calls": 1, "failures": 0, "tokens": 120, "cost_usd": 0.01},
    ]
    assert told["errors"] == [{"error": "timeout", "count": 1}]
    assert stats(caller, "llm", guild_id, 8)["cost_usd"] == 5.011


def test_one_purpose_is_told_alone(caller: Caller, guild_id: str) -> None:
    told = stats(caller, "llm", guild_id, purpose="user_classification")
    assert (told["calls"], told["failures"], told["cost_usd"], told["errors"]) == (1, 0, 0.01, [])


def test_another_server_s_calls_are_not_counted(caller: Caller, guild_id: str) -> None:
    other = new_id()
    put(caller, "servers", {"guild_id": other})
    call(caller, other, cost_usd=7)
    assert stats(caller, "llm", guild_id)["calls"] == 3
    assert stats(caller, "llm", other)["cost_usd"] == 7
