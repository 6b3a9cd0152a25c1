"""A lockdown remembers what was before, is in force once, and its state is what became of it on Discord."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.stories import NOW_MS, Caller, Guild, claim, finish, interaction, new_id, waiting
from tools.devstack.databases import Database

MODERATOR = "400000000000000001"
READ = {"had_overwrite": True, "allow": "2048", "deny": "1024"}
TEXT, VOICE, ANNOUNCEMENT, FORUM, PUBLIC_THREAD = 0, 2, 5, 15, 11
MANAGE_CHANNELS, MANAGE_MESSAGES = 16, 8192


@pytest.fixture
def town(caller: Caller, guild: Guild) -> Guild:
    """The server with a text channel ``square``, a forum, a voice channel, a thread, its own channels; and roles."""
    town = guild | {name: new_id() for name in ("square", "forum", "voice", "thread", "manager", "helper")}
    kinds = {"square": TEXT, "forum": FORUM, "voice": VOICE, "thread": PUBLIC_THREAD}
    kinds |= {"admin": TEXT, "verification": TEXT}
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    states = [here | {"type": "guild", "owner_id": new_id()}]
    states += [
        here | {"type": "channel", "channel_id": town[name], "channel_type": kind}
        for name, kind in kinds.items()
    ]
    states += [
        here | {"type": "role", "role_id": town[name], "permissions": bits}
        for name, bits in (("manager", MANAGE_CHANNELS), ("helper", MANAGE_MESSAGES))
    ]
    caller.call("observe_events", {"states": states})
    return town


def command(caller: Caller, town: Guild, verb: str, channel: str | None, *roles: str) -> dict[str, Any]:
    row = caller.connection.execute(
        f"select {verb}_lockdown(%s::jsonb, %s, %s, %s::text[])",
        [Json(interaction(town["guild_id"])), channel, "by 4: raid", list(roles)],
    ).fetchone()
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer


def start(caller: Caller, town: Guild, name: str | None = "square", *roles: str) -> dict[str, Any]:
    return command(caller, town, "start", town[name] if name else None, *roles)


def end(caller: Caller, town: Guild, name: str | None = "square", *roles: str) -> dict[str, Any]:
    return command(caller, town, "end", town[name] if name else None, *roles)


def carry_out(caller: Caller, town: Guild) -> list[str]:
    """Discord does all that waits."""
    kinds = []
    while rows := claim(caller, town):
        for row in rows:
            finish(caller, [row], result=READ if row["kind"] == "read_overwrite" else {})
            kinds.append(row["kind"])
    return kinds


def states(caller: Caller, town: Guild) -> list[str]:
    rows = caller.rows("select state::text from lockdowns where guild_id = %s order by id", town["guild_id"])
    return [state for (state,) in rows]


def logged(caller: Caller, town: Guild) -> list[tuple[Any, ...]]:
    return caller.rows(
        "select action::text, channel_id, moderator_id, reason from mod_actions where guild_id = %s order by id",
        town["guild_id"],
    )


def test_a_channel_is_read_then_locked_and_logged(caller: Caller, town: Guild) -> None:
    start(caller, town)
    assert (waiting(caller, town), states(caller, town)) == (["read_overwrite"], ["starting"])
    assert carry_out(caller, town) == ["read_overwrite", "lock_channel"]
    assert states(caller, town) == ["locked"]
    assert logged(caller, town) == [("lockdown", town["square"], MODERATOR, "by 4: raid")]


def test_its_end_is_told_what_was_allowed_before(caller: Caller, town: Guild) -> None:
    start(caller, town)
    carry_out(caller, town)
    end(caller, town)
    (row,) = claim(caller, town)
    told = {key: row["payload"][key] for key in READ}
    assert (row["kind"], told) == ("unlock_channel", READ)
    finish(caller, [row])
    assert states(caller, town) == ["ended"]
    assert [action for action, *_ in logged(caller, town)] == ["lockdown", "unlock"]


def test_a_locked_channel_is_not_locked_again(caller: Caller, town: Guild) -> None:
    assert len(start(caller, town)["lockdowns"]) == 1
    for _ in range(2):
        assert start(caller, town) == {"lockdowns": [], "already": 1}
        carry_out(caller, town)
    assert states(caller, town) == ["locked"]


def test_a_lock_of_everything_takes_channels_that_people_write_in_but_not_the_bots_own(
    caller: Caller, town: Guild
) -> None:
    start(caller, town, None, town["manager"])
    locked = {row["payload"]["channel_id"] for row in claim(caller, town)}
    assert locked == {town["square"], town["forum"]}


def test_an_end_of_everything_unlocks_what_is_locked(caller: Caller, town: Guild) -> None:
    start(caller, town, "forum")
    start(caller, town, None, town["manager"])
    carry_out(caller, town)
    assert len(end(caller, town, None, town["manager"])["lockdowns"]) == 2
    carry_out(caller, town)
    assert states(caller, town) == ["ended", "ended"]


def test_everything_takes_a_right_in_the_whole_server(caller: Caller, town: Guild) -> None:
    for verb in ("start", "end"):
        for roles in ([], [town["helper"]]):
            with pytest.raises(psycopg.Error, match="in the whole server") as raised:
                command(caller, town, verb, None, *roles)
            assert raised.value.sqlstate == "PC410"
    assert waiting(caller, town) == []


@pytest.mark.parametrize("name", ["voice", "thread", "admin", "verification"])
def test_what_cannot_be_locked_is_refused_in_words(caller: Caller, town: Guild, name: str) -> None:
    with pytest.raises(psycopg.Error, match="I lock text, announcement, forum") as raised:
        start(caller, town, name)
    assert raised.value.sqlstate == "PC410"


def test_a_channel_of_another_server_is_not_locked(caller: Caller, town: Guild, guild: Guild) -> None:
    stranger = {"guild_id": new_id(), "square": town["square"]}
    with pytest.raises(psycopg.Error, match="I lock text"):
        start(caller, stranger)


@pytest.mark.parametrize("kind", ["read_overwrite", "lock_channel"])
def test_a_lock_that_failed_says_why_and_may_be_tried_anew(caller: Caller, town: Guild, kind: str) -> None:
    lockdowns = start(caller, town)["lockdowns"]
    while row := claim(caller, town)[0]:
        if row["kind"] == kind:
            break
        finish(caller, [row], result=READ)
    finish(caller, [row], "failed", error="the channel was deleted")
    told = caller.connection.execute(
        "select read_lockdowns(%s, %s::bigint[])", [town["guild_id"], lockdowns]
    ).fetchone()
    assert told is not None
    assert told[0]["failed"] == 1
    assert told[0]["problems"] == [{"channel_id": town["square"], "error": "the channel was deleted"}]
    assert (states(caller, town), logged(caller, town)) == (["failed"], [])
    start(caller, town)
    assert states(caller, town) == ["failed", "starting"]


def test_what_could_not_be_unlocked_is_locked_still(caller: Caller, town: Guild) -> None:
    start(caller, town)
    carry_out(caller, town)
    end(caller, town)
    finish(caller, claim(caller, town), "failed", error="Missing Permissions")
    assert states(caller, town) == ["locked"]
    end(caller, town)
    carry_out(caller, town)
    assert states(caller, town) == ["ended"]


def test_an_end_before_anything_was_done_leaves_nothing_to_do(caller: Caller, town: Guild) -> None:
    start(caller, town)
    end(caller, town)
    assert (waiting(caller, town), states(caller, town)) == ([], ["ended"])


def test_an_end_while_the_channel_is_read_keeps_it_from_being_locked(caller: Caller, town: Guild) -> None:
    start(caller, town)
    rows = claim(caller, town)
    end(caller, town)
    finish(caller, rows, result=READ)
    assert (waiting(caller, town), states(caller, town)) == ([], ["ended"])


def test_an_end_while_the_lock_is_on_its_way_runs_after_it(caller: Caller, town: Guild) -> None:
    start(caller, town)
    finish(caller, claim(caller, town), result=READ)
    rows = claim(caller, town)
    end(caller, town)
    finish(caller, rows)
    assert (waiting(caller, town), states(caller, town)) == (["unlock_channel"], ["ending"])
    carry_out(caller, town)
    assert states(caller, town) == ["ended"]


def test_who_locks_what_is_being_unlocked_has_the_last_word(caller: Caller, town: Guild) -> None:
    start(caller, town)
    carry_out(caller, town)
    end(caller, town)
    start(caller, town)
    assert carry_out(caller, town) == ["lock_channel"]
    assert states(caller, town) == ["locked"]
    end(caller, town)
    (row,) = claim(caller, town)
    assert row["payload"]["allow"] == READ["allow"]


def test_many_at_once_lock_a_channel_once(caller: Caller, town: Guild, shared_database: Database) -> None:
    def lock(_: int) -> int:
        with shared_database.connect("service_role") as connection:
            return len(start(Caller(connection), town)["lockdowns"])

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(lock, range(8))) == [0] * 7 + [1]
    assert waiting(caller, town) == ["read_overwrite"]


def test_the_database_refuses_a_second_lockdown_of_a_channel(caller: Caller, town: Guild) -> None:
    start(caller, town)
    with pytest.raises(psycopg.errors.UniqueViolation):
        caller.connection.execute(
            "insert into lockdowns (guild_id, channel_id) values (%s, %s)", [town["guild_id"], town["square"]]
        )


@pytest.mark.parametrize("seconds", [0, 21_600])
def test_slowmode_is_one_effect_and_logged(caller: Caller, town: Guild, seconds: int) -> None:
    caller.call("set_slowmode", interaction(town["guild_id"]), town["square"], seconds, "by 4")
    (row,) = claim(caller, town)
    assert (row["kind"], row["payload"]["seconds"]) == ("set_slowmode", seconds)
    finish(caller, [row])
    assert caller.rows(
        "select action::text, metadata from mod_actions where guild_id = %s", town["guild_id"]
    ) == [("slowmode", {"seconds": seconds})]


@pytest.mark.parametrize("seconds", [-1, 21_601])
def test_slowmode_out_of_range_is_refused(caller: Caller, town: Guild, seconds: int) -> None:
    with pytest.raises(psycopg.Error) as raised:
        caller.call("set_slowmode", interaction(town["guild_id"]), town["square"], seconds, "by 4")
    assert raised.value.sqlstate == "PC422"


def test_a_second_lock_that_fails_leaves_the_way_back_of_the_first(caller: Caller, town: Guild) -> None:
    start(caller, town)
    carry_out(caller, town)
    end(caller, town)
    start(caller, town)
    for row in claim(caller, town):
        finish(caller, [row], "failed", error="Missing Permissions")
    assert states(caller, town) == ["locked"]
    assert len(end(caller, town)["lockdowns"]) == 1
