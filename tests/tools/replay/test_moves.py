"""What is sent."""

from collections.abc import Callable

from portcullis import snowflake
from tools.fakes.client import Guild
from tools.replay.cast import Ids, cast
from tools.replay.moves import Move, guild_op, moves
from tools.replay.rows import Row
from tools.replay.times import place

NOW_MS = 1_795_000_000_000

MakeRows = Callable[..., list[Row]]


def moves_of(rows: list[Row]) -> list[Move]:
    placed, ids = place(rows, NOW_MS), Ids()
    everybody = cast(placed, ids)
    guilds = {
        name: Guild(
            id=f"10000000000000000{place}",
            name=name,
            owner_id="1",
            roles={},
            channels={channel: f"channel {channel}" for channel in troupe.channels},
            members=[],
        )
        for place, (name, troupe) in enumerate(everybody.troupes.items())
    }
    return moves(placed, everybody, guilds, ids)


def test_a_message_carries_its_time_in_its_id(make_rows: MakeRows) -> None:
    (move,) = moves_of(make_rows({"at": 0, "user": "a", "channel": "c"}))
    (op,) = move.ops
    assert op["op"] == "message"
    assert op["channel_id"] == "channel c"
    assert snowflake.to_ms(op["message_id"]) == op["at_ms"] == NOW_MS
    assert move.event_id == f"m:{op['message_id']}"


def test_an_edit_is_an_event_of_its_own(make_rows: MakeRows) -> None:
    rows = make_rows({"at": 0, "message": "m"}, {"at": 5, "event": "edit", "message": "m", "text": "new"})
    message, edit = moves_of(rows)
    assert edit.ops[0]["message_id"] == message.ops[0]["message_id"]
    assert edit.ops[0]["content"] == "new"
    assert edit.event_id == f"{message.event_id}:{NOW_MS}"


def test_an_edit_that_comes_too_early_waits_for_its_message(make_rows: MakeRows) -> None:
    rows = make_rows(
        {"at": 5, "event": "edit", "message": "m"}, {"at": 0, "user": "b"}, {"at": 0, "message": "m"}
    )
    assert [move.placed.row.line for move in moves_of(rows)] == [2, 3, 1]


def test_who_is_there_leaves_before_joining_again(make_rows: MakeRows) -> None:
    join = {"at": 0, "user": "a", "event": "join"}
    first, again = moves_of(make_rows(join, {**join, "at": 60}))
    assert [op["op"] for op in first.ops] == ["join"]
    assert [op["op"] for op in again.ops] == ["leave", "join"]
    assert again.event_id == f"j:{again.guild_id}:{again.user_id}:{NOW_MS}"


def test_a_rename_has_no_id_before_it_arrives(make_rows: MakeRows) -> None:
    (move,) = moves_of(make_rows({"user": "a", "event": "rename", "name": "Ada"}))
    assert move.event_id is None
    assert move.ops[0] | {"op": "rename", "nick": "Ada"} == move.ops[0]


def test_everyone_is_text_for_those_without_the_right(make_rows: MakeRows) -> None:
    rows = make_rows({"everyone": True}, {"everyone": True, "text": "hey @here"}, {"text": "hey"})
    ops = [move.ops[0] for move in moves_of(rows)]
    assert [op["content"] for op in ops] == ["@everyone hello", "hey @here", "hey"]
    assert not any("everyone" in op for op in ops)


def test_mentions_are_names_a_number_or_what_the_text_says(make_rows: MakeRows) -> None:
    known, too_large = "200000000000000001", "9999999999999999999"
    rows = make_rows(
        {"user": "a", "mentions": ["b", "b", "a"]},
        {"user": "b", "mentions": 2},
        {"user": "b", "text": f"<@{known}> <@!{known}> <@{too_large}> <@12>"},
        {"user": "b", "text": f"<@{known}>", "mentions": 0},
    )
    named, counted, read, none = moves_of(rows)
    assert named.ops[0]["mentions"] == [counted.user_id, named.user_id]
    assert len(set(counted.ops[0]["mentions"])) == 2
    assert read.ops[0]["mentions"] == [known]
    assert none.ops[0]["mentions"] == []


def test_files_are_described_as_discord_does(make_rows: MakeRows) -> None:
    rows = make_rows({"attachments": [{"name": "a.pdf", "size": 5, "type": "application/pdf"}]})
    (file,) = moves_of(rows)[0].ops[0]["attachments"]
    assert file == {"filename": "a.pdf", "size": 5, "content_type": "application/pdf"}


def test_a_guild_is_made_with_everybodys_age(make_rows: MakeRows) -> None:
    placed = place(
        make_rows({"at": 0, "user": "a", "account_days": 3, "member_days": 1, "mentions": 1}), NOW_MS
    )
    everybody = cast(placed, Ids())
    body = guild_op("main", everybody.troupes["main"], everybody, NOW_MS)
    author, stranger = body["members"]
    assert (author["id"], author["account_days"], author["member_days"]) == (everybody.accounts["a"].id, 3, 1)
    assert stranger["id"] == everybody.troupes["main"].strangers[0]


def test_an_edit_may_come_after_the_bot_has_deleted_its_message(make_rows: MakeRows) -> None:
    message = {"at": 0, "user": "a", "message": "m"}
    edit = {"at": 1, "user": "a", "message": "m", "event": "edit"}
    (op,) = moves_of(make_rows(message, edit))[1].ops
    assert op["late"] is True


def test_a_mention_of_nobody_is_text(make_rows: MakeRows) -> None:
    (move,) = moves_of(make_rows({"text": "<@000000000000000000>"}))
    assert move.ops[0]["mentions"] == []
