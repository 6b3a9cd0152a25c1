"""Limits are exact however many ask at once; what was done is counted on the way."""

import re
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from portcullis import snowflake
from tests.sql.stories import Caller, Guild, interaction, new_id
from tools.devstack.databases import Database


def limited(guild: Guild, user_id: str, **fields: Any) -> dict[str, Any]:
    """A command that may be given three times a minute."""
    return (
        interaction(guild["guild_id"], user_id)
        | {"command": "config show", "uses": 3, "seconds": 60}
        | fields
    )


def give(caller: Caller, guild: Guild, press: dict[str, Any]) -> Any:
    return caller.call("read_server", press, guild["guild_id"])


def test_the_limit_is_kept_and_one_more_is_told_when_to_come_back(caller: Caller, guild: Guild) -> None:
    user_id = new_id()
    for _ in range(3):
        assert give(caller, guild, limited(guild, user_id))["active"]
    with pytest.raises(psycopg.Error) as refusal:
        give(caller, guild, limited(guild, user_id))
    assert refusal.value.sqlstate == "PC429"
    said = refusal.value.diag.message_primary or ""
    assert re.fullmatch(r"You have done this 3 times within 60 seconds, .* again in ([1-5]?\d|60) s\.", said)


def test_another_member_another_command_and_another_server_count_for_themselves(
    caller: Caller, guild: Guild
) -> None:
    user_id = new_id()
    for _ in range(3):
        give(caller, guild, limited(guild, user_id))
    elsewhere = {"guild_id": new_id()}
    caller.connection.execute("insert into servers (guild_id) values (%s)", [elsewhere["guild_id"]])

    give(caller, guild, limited(guild, new_id()))
    give(caller, guild, limited(guild, user_id, command="stats overview"))
    give(caller, elsewhere, limited(elsewhere, user_id))
    assert sorted(caller.rows("select bucket, uses from rate_limits where user_id = %s", user_id)) == [
        ("config show", 1),
        ("config show", 3),
        ("stats overview", 1),
    ]


@pytest.mark.parametrize(("seconds_ago", "passes"), [(3590, False), (3600, True)])
def test_a_window_ends_after_its_seconds(
    caller: Caller, guild: Guild, seconds_ago: int, passes: bool
) -> None:
    user_id = new_id()
    for _ in range(3):
        give(caller, guild, limited(guild, user_id, seconds=3600))
    caller.connection.execute(
        "update rate_limits set window_start = window_start - make_interval(secs => %s) where user_id = %s",
        [seconds_ago, user_id],
    )
    if passes:
        give(caller, guild, limited(guild, user_id, seconds=3600))
        assert caller.one("select uses from rate_limits where user_id = %s", user_id) == 1
    else:
        with pytest.raises(psycopg.Error):
            give(caller, guild, limited(guild, user_id, seconds=3600))


def test_thirty_at_once_get_exactly_three_through(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    user_id = new_id()

    def attempt(_: int) -> str | None:
        with shared_database.connect("service_role") as connection:
            try:
                give(Caller(connection), guild, limited(guild, user_id))
            except psycopg.Error as error:
                return error.sqlstate
            return None

    with ThreadPoolExecutor(10) as pool:
        assert Counter(pool.map(attempt, range(30))) == {None: 3, "PC429": 27}
    assert caller.one("select count(*) from command_stats where user_id = %s", user_id) == 3


def test_a_refused_command_claims_nothing_so_that_it_can_be_tried_again(caller: Caller, guild: Guild) -> None:
    press = limited(guild, new_id(), uses=0)
    with pytest.raises(psycopg.Error):
        give(caller, guild, press)
    assert give(caller, guild, press | {"uses": 1})["active"]


def test_a_command_is_counted_once_with_its_way_from_discord(caller: Caller, guild: Guild) -> None:
    user_id, sent_ms = new_id(), int(time.time() * 1000) - 700
    press = limited(guild, user_id, id=str(int(snowflake.from_ms(sent_ms)) + 7))
    give(caller, guild, press)
    with pytest.raises(psycopg.Error):
        give(caller, guild, press)

    ((name, latency_ms),) = caller.rows(
        "select command_name, latency_ms from command_stats where user_id = %s", user_id
    )
    assert name == "config show"
    assert 690 <= latency_ms < 60_000


def test_an_id_from_long_ago_has_no_latency(caller: Caller, guild: Guild) -> None:
    user_id = new_id()
    give(caller, guild, limited(guild, user_id, id=new_id()))
    assert caller.rows("select latency_ms from command_stats where user_id = %s", user_id) == [(None,)]


def test_what_names_no_command_is_neither_counted_nor_limited(caller: Caller, guild: Guild) -> None:
    user_id = new_id()
    for _ in range(4):
        give(caller, guild, interaction(guild["guild_id"], user_id))
    assert caller.rows("select 1 from command_stats where user_id = %s", user_id) == []
