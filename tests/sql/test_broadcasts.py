"""What is sent to a server's dashboards: listed columns, to the server's own private topic."""

from typing import Any

import pytest

from tests.sql.stories import Caller, Guild, group, innocent, judged, open_case, resolve, verdicts


def sent(owner: Caller, guild: Guild, event: str) -> list[dict[str, Any]]:
    """The payloads of one event to the server's topic, oldest first."""
    rows = owner.rows(
        "select payload - 'id' from realtime.messages where topic = %s and event = %s and private "
        "order by inserted_at, ctid",
        f"guild:{guild['guild_id']}",
        event,
    )
    return [payload for (payload,) in rows]


def test_a_batch_of_detections_is_one_message_without_text_or_reasons(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    events = [judged(guild_id=guild["guild_id"], content="secret words") for _ in range(3)]
    caller.call("record_verdicts", verdicts(*events))

    (message,) = sent(owner, guild, "detections")
    assert {row["user_id"] for row in message["detections"]} == {event["user_id"] for event in events}
    assert "reasons" not in message["detections"][0]
    assert "secret words" not in str(message)


@pytest.mark.parametrize(("detections", "messages"), [(50, 1), (51, 2)])
def test_a_message_holds_fifty_detections(
    caller: Caller, owner: Caller, guild: Guild, detections: int, messages: int
) -> None:
    events = [judged(guild_id=guild["guild_id"], group_key="text:h") for _ in range(detections)]
    named = group(events[0], *(event["user_id"] for event in events))
    caller.call("record_verdicts", verdicts(*events, groups=[named]))

    parts = sent(owner, guild, "detections")
    assert len(parts) == messages
    assert sum(len(part["detections"]) for part in parts) == detections


def test_a_case_is_told_when_it_opens_gathers_detections_and_is_decided(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    case_id = open_case(caller, guild)
    resolve(caller, guild, case_id, "ban")

    told = [(case["operation"], case["status"], case["detections"]) for case in sent(owner, guild, "case")]
    assert told == [("INSERT", "pending", 0), ("UPDATE", "pending", 1), ("UPDATE", "banned", 1)]
    (decision,) = sent(owner, guild, "admin_action")
    assert (decision["case_id"], decision["action"], decision["new_status"]) == (case_id, "ban", "banned")


def test_the_numbers_of_the_day_are_sent_at_most_every_five_seconds(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    def write() -> None:
        caller.call("record_verdicts", verdicts(innocent(guild_id=guild["guild_id"])))

    def wind_back(seconds: float) -> None:
        owner.connection.execute(
            "update private.broadcast_clock set sent_at = sent_at - make_interval(secs => %s) where guild_id = %s",
            [seconds, guild["guild_id"]],
        )

    write()
    write()
    assert [numbers["message_count"] for numbers in sent(owner, guild, "analytics")] == [1]
    wind_back(5)
    write()
    assert [numbers["message_count"] for numbers in sent(owner, guild, "analytics")] == [1, 3]


def test_the_numbers_are_those_at_the_end_of_the_transaction(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))

    (numbers,) = sent(owner, guild, "analytics")
    assert (numbers["message_count"], numbers["detection_count"], numbers["verification_count"]) == (1, 1, 1)


def test_everything_about_a_server_goes_to_its_own_topic(caller: Caller, owner: Caller, guild: Guild) -> None:
    newest = "select coalesce(max(ctid), '(0,0)') from realtime.messages"
    before = owner.one(newest)
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    resolve(caller, guild, open_case(caller, guild), "verify")

    rows = owner.rows("select distinct topic, private from realtime.messages where ctid > %s::tid", before)
    assert rows == [(f"guild:{guild['guild_id']}", True)]


def test_deleting_a_server_sends_nothing(caller: Caller, owner: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    before = owner.one("select count(*) from realtime.messages")

    owner.connection.execute("delete from servers where guild_id = %s", [guild["guild_id"]])

    assert owner.one("select count(*) from realtime.messages") == before


def test_a_broadcast_that_fails_stops_no_verdict(caller: Caller, owner: Caller, guild: Guild) -> None:
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute(
            "alter table realtime.messages add constraint broken check (false) not valid"
        )
        owner.connection.execute("set local role service_role")
        answer = owner.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
        assert answer["recorded"] == 1
    assert caller.rows("select 1 from verification_events where guild_id = %s", guild["guild_id"]) == []
