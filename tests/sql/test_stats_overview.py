"""/stats overview counts what happened here, within the days that were asked for."""

from datetime import timedelta

from tests.sql.statistics import BEFORE, FIRST, on, put, stats
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    innocent,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
)


def written(
    guild_id: str, user_id: str, count: int, hour: object = FIRST, **fields: object
) -> dict[str, object]:
    return {"hour": hour, "guild_id": guild_id, "user_id": user_id, "message_count": count} | fields


def test_only_days_of_the_period_are_counted(caller: Caller, guild: Guild) -> None:
    guild_id = guild["guild_id"]
    for at in (FIRST, BEFORE):
        put(
            caller,
            "analytics",
            {"guild_id": guild_id, "date": at.date(), "message_count": 5, "join_count": 2},
        )
    told = stats(caller, "overview", guild_id)
    assert (told["messages"], told["joins"]) == (5, 2)
    assert (told["by_day"][0]["messages"], told["by_day"][1]["messages"]) == (5, 0)
    assert stats(caller, "overview", guild_id, 8)["messages"] == 10


def test_another_server_s_rows_are_not_counted(caller: Caller, guild: Guild) -> None:
    other, user_id = new_id(), new_id()
    event = judged(guild_id=other, user_id=user_id)
    caller.call("record_verdicts", verdicts(event, innocent(guild_id=other, user_id=user_id)))
    told = stats(caller, "overview", guild["guild_id"])
    assert (told["messages"], told["unique_users"], told["detections"]) == (0, 0, 0)
    assert (told["by_rule"], told["top_users"], told["top_writers"]) == ([], [], [])
    assert stats(caller, "overview", other)["messages"] == 2


def test_who_wrote_is_counted_once_however_many_rows_there_are(caller: Caller, guild: Guild) -> None:
    guild_id, chatty, quiet, early = guild["guild_id"], new_id(), new_id(), new_id()
    put(
        caller, "message_stats",
        written(guild_id, chatty, 3), written(guild_id, chatty, 4), written(guild_id, quiet, 1),
        written(guild_id, early, 9, FIRST - timedelta(hours=1)),
    )  # fmt: skip
    told = stats(caller, "overview", guild_id)
    assert told["unique_users"] == 2
    assert told["top_writers"] == [{"user_id": chatty, "count": 7}, {"user_id": quiet, "count": 1}]


def test_hours_are_those_of_the_day_in_utc(caller: Caller, guild: Guild) -> None:
    guild_id, user_id = guild["guild_id"], new_id()
    put(
        caller, "message_stats",
        written(guild_id, user_id, 2), written(guild_id, user_id, 3, FIRST + timedelta(days=1)),
        written(guild_id, user_id, 4, FIRST + timedelta(hours=23)),
    )  # fmt: skip
    by_hour = stats(caller, "overview", guild_id)["by_hour"]
    assert (len(by_hour), by_hour[0], by_hour[1], by_hour[23]) == (24, 5, 0, 4)


def test_messages_are_told_by_the_kind_of_channel(caller: Caller, guild: Guild) -> None:
    guild_id, text, thread, unknown = guild["guild_id"], new_id(), new_id(), new_id()
    at = {"guild_id": guild_id, "seen_at": FIRST}
    put(
        caller,
        "guild_channels",
        at | {"channel_id": text, "type": 0},
        at | {"channel_id": thread, "type": 11},
    )
    for channel_id, count in ((text, 5), (thread, 3), (unknown, 1), (None, 1)):
        put(caller, "message_stats", written(guild_id, new_id(), count, channel_id=channel_id))
    assert stats(caller, "overview", guild_id)["by_place"] == {"text": 5, "threads": 3, "other": 2}


def test_the_page_knows_when_people_are_known_for_less_than_messages(caller: Caller, guild: Guild) -> None:
    guild_id = guild["guild_id"]
    day = {"guild_id": guild_id, "message_count": 5}
    put(caller, "analytics", day | {"date": FIRST.date()})
    put(caller, "message_stats", written(guild_id, new_id(), 5, FIRST))
    assert stats(caller, "overview", guild_id)["people_since"] is None
    put(caller, "analytics", day | {"date": BEFORE.date()})
    assert stats(caller, "overview", guild_id, 8)["people_since"] == FIRST.date().isoformat()


def test_a_case_its_decision_and_what_was_done_are_told(caller: Caller, guild: Guild) -> None:
    suspect = new_id()
    caller.call("observe_events", {"states": [member_state(guild["guild_id"], suspect, roles=[])]})
    event = judged(guild_id=guild["guild_id"], user_id=suspect)
    caller.call("record_verdicts", verdicts(event))
    carry_out(caller, guild)
    resolve(caller, guild, open_case(caller, guild), "verify")
    carry_out(caller, guild)

    told = stats(caller, "overview", guild["guild_id"])
    assert (told["detections"], told["cases_opened"], told["verified"], told["false_positives"]) == (
        1,
        1,
        1,
        1,
    )
    assert (told["rejected"], told["banned"], told["members"]) == (0, 0, 1)
    assert told["by_rule"] == [{"rule": "phrases", "count": 1}]
    assert told["top_users"] == [{"user_id": suspect, "count": 1}]
    assert told["mod_actions"] == [{"action": "restrict", "count": 1}, {"action": "restore", "count": 1}]
    assert told["verdict_ms"] > 0


def test_commands_and_their_mean_wait_are_told(caller: Caller, guild: Guild) -> None:
    given = {"guild_id": guild["guild_id"], "user_id": new_id(), "command_name": "help"}
    for at, latency_ms in ((FIRST, 100), (FIRST, 201), (FIRST, None), (BEFORE, 9000)):
        put(caller, "command_stats", given | {"executed_at": at, "latency_ms": latency_ms})
    told = stats(caller, "overview", guild["guild_id"])
    assert (told["commands"], told["answer_ms"]) == (3, 151)
    assert told["top_commands"] == [{"command": "help", "count": 3}]


def test_a_late_event_counts_for_its_own_day(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(innocent(guild_id=guild["guild_id"], at_ms=NOW_MS)))
    yesterday = FIRST + timedelta(days=5)
    assert on(stats(caller, "overview", guild["guild_id"])["by_day"], yesterday, "messages") == 1
