"""Lists in the settings grow and shrink by one, whoever else changes them."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.stories import Caller, Guild, interaction, new_id
from tools.devstack.databases import Database

WORDS = ["rules", "watchlist", "words"]


def change(
    caller: Caller,
    guild_id: str,
    value: str,
    *,
    add: bool = True,
    path: list[str] | None = None,
    most: int = 3,
) -> Any:
    row = caller.connection.execute(
        "select change_server_list(%s::jsonb, %s, %s::text[], %s, %s, %s)",
        [Json(interaction(guild_id)), guild_id, path or WORDS, value, add, most],
    ).fetchone()
    assert row is not None
    return row[0]


def words(caller: Caller, guild: Guild) -> Any:
    return caller.one("select settings #> %s from servers where guild_id = %s", WORDS, guild["guild_id"])


def test_a_value_is_added_behind_the_others_and_taken_off(caller: Caller, guild: Guild) -> None:
    here = guild["guild_id"]
    assert change(caller, here, "one, two")["outcome"] == "changed"
    answer = change(caller, here, "b")
    assert answer["settings"]["rules"] == {"watchlist": {"words": ["one, two", "b"]}}
    assert change(caller, here, "one, two", add=False)["outcome"] == "changed"
    assert words(caller, guild) == ["b"]


def test_the_last_value_taken_off_leaves_the_default(caller: Caller, guild: Guild) -> None:
    change(caller, guild["guild_id"], "a")
    change(caller, guild["guild_id"], "a", add=False)
    assert words(caller, guild) is None


def test_what_is_there_already_or_is_not_there_changes_nothing(caller: Caller, guild: Guild) -> None:
    here = guild["guild_id"]
    version = change(caller, here, "a")["version"]
    for value, add in (("a", True), ("b", False)):
        answer = change(caller, here, value, add=add)
        assert (answer["outcome"], answer["version"]) == ("same", version)


def test_a_full_list_takes_no_more(caller: Caller, guild: Guild) -> None:
    outcomes = [change(caller, guild["guild_id"], value)["outcome"] for value in "abcd"]
    assert outcomes == ["changed", "changed", "changed", "full"]
    assert words(caller, guild) == ["a", "b", "c"]


def test_a_list_of_the_servers_own_is_changed_too_and_other_settings_stay(
    caller: Caller, guild: Guild
) -> None:
    role = new_id()
    change(caller, guild["guild_id"], "a")
    settings = change(caller, guild["guild_id"], role, path=["exempt_roles"])["settings"]
    assert settings["exempt_roles"] == [role]
    assert settings["rules"] == {"watchlist": {"words": ["a"]}}
    assert settings["admin_channel_id"] == guild["admin"]


def test_the_change_is_in_the_history_with_who(caller: Caller, guild: Guild) -> None:
    change(caller, guild["guild_id"], "a")
    who = "select changed_by from server_config_history where guild_id = %s order by id desc limit 1"
    assert caller.one(who, guild["guild_id"]) == interaction("0")["user_id"]


def test_an_unknown_server_has_no_lists(caller: Caller) -> None:
    with pytest.raises(psycopg.Error) as raised:
        change(caller, new_id(), "a")
    assert raised.value.sqlstate == "PC404"


def test_ten_admins_at_once_lose_nothing_and_pass_no_limit(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    caller.connection.commit()

    def add(n: int) -> str:
        with shared_database.connect("service_role") as connection:
            outcome: str = change(Caller(connection), guild["guild_id"], f"w{n}", most=8)["outcome"]
            return outcome

    with ThreadPoolExecutor(10) as pool:
        outcomes = sorted(pool.map(add, range(10)))
    assert outcomes == ["changed"] * 8 + ["full"] * 2
    assert len(set(words(caller, guild))) == 8
