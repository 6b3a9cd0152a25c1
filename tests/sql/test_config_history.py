"""What /config history tells: who changed which setting, when, and from what to what."""

from typing import Any

import psycopg
import pytest

from tests.sql.stories import Caller, interaction, new_id

ADA, BEN = "400000000000000011", "400000000000000012"


def change(caller: Caller, guild: str, patch: dict[str, Any], by: str = ADA) -> None:
    caller.call("configure_server", interaction(guild, by), guild, patch)


def history(caller: Caller, guild: str, key: str | None = None, limit: int = 10) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = caller.call("config_history", interaction(guild), guild, key, limit)
    return changes


@pytest.fixture
def guild_id(caller: Caller) -> str:
    """A server with three changes by two admins."""
    guild = new_id()
    change(caller, guild, {"act_from": 0.7, "rules": {"burst": {"weight": 0.9}}})
    change(
        caller, guild, {"act_from": 0.8, "rules": {"burst": {"threshold": 3}, "links": {"weight": 0.1}}}, BEN
    )
    change(caller, guild, {"act_from": None})
    return guild


def test_every_setting_that_changed_is_told_with_its_old_and_its_new_value(
    caller: Caller, guild_id: str
) -> None:
    newest, second, first = history(caller, guild_id)
    assert newest["changes"] == [{"key": "act_from", "old": 0.8, "new": None}]
    assert second["changed_by"] == BEN
    assert second["changes"] == [
        {"key": "act_from", "old": 0.7, "new": 0.8},
        {"key": "burst.threshold", "old": None, "new": 3},
        {"key": "links.weight", "old": None, "new": 0.1},
    ]
    assert (first["changed_by"], len(first["changes"])) == (ADA, 2)
    assert newest["changed_ms"] >= second["changed_ms"] >= first["changed_ms"] > 0


def test_a_key_leaves_only_the_changes_of_that_setting(caller: Caller, guild_id: str) -> None:
    (only,) = history(caller, guild_id, "burst.threshold")
    assert only["changes"] == [{"key": "burst.threshold", "old": None, "new": 3}]
    assert len(history(caller, guild_id, "act_from")) == 3
    assert history(caller, guild_id, "notify_from") == []


def test_a_rule_leaves_all_of_its_settings(caller: Caller, guild_id: str) -> None:
    keys = [each["key"] for entry in history(caller, guild_id, "burst") for each in entry["changes"]]
    assert keys == ["burst.threshold", "burst.weight"]


@pytest.mark.parametrize("limit", [1, 2])
def test_a_limit_counts_the_changes_that_are_shown(caller: Caller, guild_id: str, limit: int) -> None:
    assert len(history(caller, guild_id, limit=limit)) == limit
    assert len(history(caller, guild_id, "burst", limit)) == limit


@pytest.mark.parametrize("limit", [0, 26])
def test_a_limit_out_of_range_is_refused(caller: Caller, guild_id: str, limit: int) -> None:
    with pytest.raises(psycopg.Error) as raised:
        history(caller, guild_id, limit=limit)
    assert raised.value.sqlstate == "PC422"


def test_the_first_and_the_last_of_range_are_taken(caller: Caller, guild_id: str) -> None:
    assert [len(history(caller, guild_id, limit=limit)) for limit in (1, 25)] == [1, 3]


def test_another_servers_changes_are_not_told(caller: Caller, guild_id: str) -> None:
    assert history(caller, new_id()) == [], guild_id


def test_settings_that_are_no_objects_break_nothing(caller: Caller, owner: Caller, guild_id: str) -> None:
    broken = """update servers set settings = '{"rules": [1], "act_from": 0.1}' where guild_id = %s"""
    owner.connection.execute(broken.encode(), [guild_id])
    owner.connection.commit()
    assert {"key": "act_from", "old": None, "new": 0.1} in history(caller, guild_id)[0]["changes"]
