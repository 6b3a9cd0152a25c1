"""A purge deletes what was there when it was asked for, once, and is one line in the log."""

from typing import Any

import psycopg
import pytest

from portcullis.snowflake import from_ms
from tests.sql.stories import Caller, Guild, claim, finish, interaction, judged, new_id, waiting

DAY_MS = 86_400_000


def purge(caller: Caller, guild: Guild, count: int = 100, **wanted: Any) -> int:
    press = wanted.pop("press", None) or interaction(guild["guild_id"])
    effect: int = caller.call(
        "purge_channel", press, guild["admin"], count, wanted.get("user"),
        wanted.get("only"), "by 4: spam",
    )["effect"]  # fmt: skip
    return effect


def collect(caller: Caller, guild: Guild, ids: list[str]) -> dict[str, Any]:
    """The look-up is carried out and finds these."""
    (row,) = claim(caller, guild)
    assert row["kind"] == "collect_messages"
    finish(caller, [row], result={"message_ids": ids, "seen": 500})
    return row


def delete(caller: Caller, row: dict[str, Any]) -> None:
    finish(caller, [row], result={"deleted": len(row["payload"]["message_ids"])})


def now_ms(caller: Caller) -> int:
    found: int = caller.one("select (extract(epoch from now()) * 1000)::bigint")
    return found


def young(caller: Caller, count: int) -> list[str]:
    first = int(from_ms(now_ms(caller) - 60_000))
    return [str(first + number) for number in range(count)]


def logged(caller: Caller, guild: Guild) -> list[tuple[Any, ...]]:
    return caller.rows(
        "select action::text, user_id, channel_id, moderator_id, reason, metadata from mod_actions "
        "where guild_id = %s",
        guild["guild_id"],
    )


def test_only_what_is_older_than_the_command_is_looked_up(caller: Caller, guild: Guild) -> None:
    press, author = interaction(guild["guild_id"]), new_id()
    purge(caller, guild, 7, press=press, user=author, only="links")
    (row,) = claim(caller, guild)
    assert row["payload"] == {
        "channel_id": guild["admin"], "before": press["id"], "count": 7, "user_id": author, "only": "links",
        "reason": "by 4: spam",
    }  # fmt: skip


@pytest.mark.parametrize(("count", "parts"), [(1, [1]), (100, [100]), (101, [100, 1]), (500, [100] * 5)])
def test_what_was_found_is_deleted_in_hundreds_and_logged_once(
    caller: Caller, guild: Guild, count: int, parts: list[int]
) -> None:
    effect = purge(caller, guild, 500)
    collect(caller, guild, young(caller, count))
    rows = claim(caller, guild)
    assert [len(row["payload"]["message_ids"]) for row in rows] == parts
    for row in rows[:-1]:
        delete(caller, row)
    assert logged(caller, guild) == []
    delete(caller, rows[-1])

    ((action, user, channel, moderator, reason, metadata),) = logged(caller, guild)
    assert (action, user, channel) == ("purge", None, guild["admin"])
    assert (moderator, reason, metadata) == ("400000000000000001", "by 4: spam", {"deleted": count})
    told = caller.call("read_purge", guild["guild_id"], effect)
    assert (told["status"], told["found"], told["deleted"], told["waiting"]) == ("done", count, count, 0)


def test_all_parts_that_end_together_are_one_line_in_the_log(caller: Caller, guild: Guild) -> None:
    purge(caller, guild, 500)
    collect(caller, guild, young(caller, 300))
    finish(caller, claim(caller, guild), result={"deleted": 100})
    assert [metadata for *_, metadata in logged(caller, guild)] == [{"deleted": 300}]


def test_messages_too_old_to_go_together_go_in_tens(caller: Caller, guild: Guild) -> None:
    effect = purge(caller, guild, 500)
    old = [str(int(from_ms(now_ms(caller) - 14 * DAY_MS)) + number) for number in range(11)]
    collect(caller, guild, [*young(caller, 2), *old])
    rows = claim(caller, guild)
    assert [len(row["payload"]["message_ids"]) for row in rows] == [2, 10, 1]
    delete(caller, rows[0])
    told = caller.call("read_purge", guild["guild_id"], effect)
    assert (told["deleted"], told["waiting"], told["failed"]) == (2, 11, 0)


def test_a_look_up_that_is_carried_out_twice_deletes_once(caller: Caller, guild: Guild) -> None:
    purge(caller, guild)
    row = collect(caller, guild, young(caller, 3))
    assert finish(caller, [row], result={"message_ids": young(caller, 9), "seen": 9})["stale"] == [row["id"]]
    assert waiting(caller, guild) == ["delete_messages"]


def test_a_deletion_that_failed_is_told_and_what_went_is_logged(caller: Caller, guild: Guild) -> None:
    effect = purge(caller, guild, 500)
    collect(caller, guild, young(caller, 150))
    first, second = claim(caller, guild)
    delete(caller, first)
    finish(caller, [second], "failed", error="Missing Permissions")
    told = caller.call("read_purge", guild["guild_id"], effect)
    assert (told["deleted"], told["failed"], told["problem"]) == (100, 50, "Missing Permissions")
    assert [metadata for *_, metadata in logged(caller, guild)] == [{"deleted": 100}]


def test_a_purge_that_deleted_nothing_is_not_logged(caller: Caller, guild: Guild) -> None:
    purge(caller, guild)
    collect(caller, guild, [])
    purge(caller, guild)
    collect(caller, guild, young(caller, 1))
    finish(caller, claim(caller, guild), "failed", error="Missing Permissions")
    assert logged(caller, guild) == []


def test_a_suspects_message_that_is_purged_counts_as_deleted_unless_it_fails(
    caller: Caller, guild: Guild
) -> None:
    spam = judged(guild_id=guild["guild_id"], action="notify", delete=False)
    caller.call("record_verdicts", {"events": [spam]})
    finish(caller, claim(caller, guild), result={"channel_id": new_id(), "message_id": new_id()})

    def gone() -> bool:
        found: bool = caller.one("select is_deleted from messages where message_id = %s", spam["message_id"])
        return found

    purge(caller, guild)
    collect(caller, guild, [spam["message_id"]])
    assert gone()
    finish(caller, claim(caller, guild), "failed", error="Missing Permissions")
    assert not gone()


def test_a_second_delivery_of_the_command_does_nothing(caller: Caller, guild: Guild) -> None:
    press = interaction(guild["guild_id"])
    purge(caller, guild, press=press)
    with pytest.raises(psycopg.Error) as raised:
        purge(caller, guild, press=press)
    assert raised.value.sqlstate == "PC409"
    assert waiting(caller, guild) == ["collect_messages"]


@pytest.mark.parametrize(("count", "only"), [(0, None), (501, None), (10, "cats")])
def test_what_is_out_of_range_is_refused(caller: Caller, guild: Guild, count: int, only: str | None) -> None:
    with pytest.raises(psycopg.Error) as raised:
        purge(caller, guild, count, only=only)
    assert raised.value.sqlstate == "PC422"


def test_another_servers_purge_is_not_told(caller: Caller, guild: Guild) -> None:
    assert caller.call("read_purge", new_id(), purge(caller, guild)) is None
