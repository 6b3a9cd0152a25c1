"""/stats commands: counts, outcomes and percentiles, of all or of one command or member."""

from datetime import datetime

import pytest

from tests.sql.statistics import BEFORE, FIRST, put, stats
from tests.sql.stories import Caller, Guild, new_id

ADA, BEN = new_id(), new_id()


def give(
    caller: Caller, guild_id: str, name: str, user_id: str = ADA, latency_ms: int | None = 100,
    outcome: str = "ok", at: datetime = FIRST,
) -> None:  # fmt: skip
    put(
        caller,
        "command_stats",
        {
            "guild_id": guild_id, "user_id": user_id, "command_name": name, "latency_ms": latency_ms,
            "outcome": outcome, "executed_at": at,
        },
    )  # fmt: skip


@pytest.fixture
def guild_id(caller: Caller, guild: Guild) -> str:
    """A server in which Ada and Ben gave five commands, and one before the week began."""
    guild_id = guild["guild_id"]
    give(caller, guild_id, "config show", latency_ms=100)
    give(caller, guild_id, "config show", BEN, latency_ms=300)
    give(caller, guild_id, "config set", latency_ms=200, outcome="refused")
    give(caller, guild_id, "configure", latency_ms=None, outcome="failed")
    give(caller, guild_id, "config show", at=BEFORE)
    return guild_id


def test_all_are_counted_with_outcomes_and_percentiles(caller: Caller, guild_id: str) -> None:
    told = stats(caller, "commands", guild_id)
    assert [told[key] for key in ("commands", "refused", "failed", "users")] == [4, 1, 1, 2]
    assert (told["p50_ms"], told["p95_ms"]) == (200, 300)
    assert told["by_command"][0] == {
        "command": "config show", "count": 2, "refused": 0, "failed": 0, "p50_ms": 100, "p95_ms": 300,
    }  # fmt: skip
    assert told["top_users"] == [{"user_id": ADA, "count": 3}, {"user_id": BEN, "count": 1}]
    assert told["by_day"][0]["count"] == 4
    assert stats(caller, "commands", guild_id, 8)["commands"] == 5


@pytest.mark.parametrize(
    ("command", "count"), [("config", 3), ("config show", 2), ("configure", 1), ("conf", 0), ("config%", 0)]
)
def test_a_command_stands_for_its_subcommands_and_for_nothing_that_begins_alike(
    caller: Caller, guild_id: str, command: str, count: int
) -> None:
    assert stats(caller, "commands", guild_id, command=command)["commands"] == count


def test_one_member_s_are_told_alone(caller: Caller, guild_id: str) -> None:
    told = stats(caller, "commands", guild_id, user_id=BEN)
    assert (told["commands"], told["users"], told["p50_ms"]) == (1, 1, 300)
    assert stats(caller, "commands", guild_id, user_id=BEN, command="config set")["commands"] == 0


def test_only_the_ten_most_given_are_listed(caller: Caller, guild: Guild) -> None:
    for number in range(11):
        give(caller, guild["guild_id"], f"command {number:02d}")
    listed = [row["command"] for row in stats(caller, "commands", guild["guild_id"])["by_command"]]
    assert listed == [f"command {number:02d}" for number in range(10)]


def test_another_server_s_and_private_ones_are_not_counted(caller: Caller, guild_id: str) -> None:
    give(caller, new_id(), "config show")
    put(caller, "command_stats", {"user_id": ADA, "command_name": "config show", "executed_at": FIRST})
    assert stats(caller, "commands", guild_id)["commands"] == 4
