"""record_verdicts: what a verdict leaves behind, once."""

import json
from typing import Any

import pytest

from tests.sql.stories import NOW_MS, Caller, Guild, joined, judged, new_id, reference, verdicts


def effects(caller: Caller, guild: Guild) -> list[tuple[Any, ...]]:
    return caller.rows("select kind, payload from outbox where guild_id = %s order by id", guild["guild_id"])


def kinds(caller: Caller, guild: Guild) -> list[str]:
    return [kind for kind, _ in effects(caller, guild)]


def test_one_spammer_gets_one_case_with_restriction_thread_and_notification(
    caller: Caller, guild: Guild
) -> None:
    event = judged(guild_id=guild["guild_id"], roles=[new_id()])

    answer = caller.call("record_verdicts", {"events": [event]})

    assert answer == {"recorded": 1, "repeated": 0, "effects": 6, "guild_ids": [guild["guild_id"]]}
    assert sorted(kinds(caller, guild)) == [
        "add_thread_member", "delete_messages", "greet_thread", "notify", "open_thread", "restrict_member",
    ]  # fmt: skip
    assert caller.rows(
        "select is_restricted, verification_status::text, restriction_reason "
        "from server_members where user_id = %s",
        event["user_id"],
    ) == [(True, "pending", "It promises gifts.")]
    assert caller.rows(
        "select status::text, confidence_level::text, detections, detection_event_id is not null "
        "from verification_events where guild_id = %s",
        guild["guild_id"],
    ) == [("pending", "high", 1, True)]
    assert caller.rows(
        "select suspicious_server_count, first_flagged_at is not null from users where discord_id = %s",
        event["user_id"],
    ) == [(1, True)]
    assert (
        caller.one("select roles_snapshot from case_subjects where user_id = %s", event["user_id"])
        == event["roles"]
    )


def test_the_same_batch_again_changes_nothing(caller: Caller, guild: Guild) -> None:
    batch = {
        "events": [
            judged(guild_id=guild["guild_id"]),
            judged(guild_id=guild["guild_id"], action="none", content=None),
        ]
    }
    caller.call("record_verdicts", batch)
    tables = ["judged_events", "detection_events", "verification_events", "case_subjects", "messages"]
    tables += ["outbox", "server_members", "users", "analytics"]
    before = {table: caller.rows(f"select t::text from {table} t order by 1") for table in tables}

    answer = caller.call("record_verdicts", batch)

    assert answer == {"recorded": 0, "repeated": 2, "effects": 0, "guild_ids": []}
    assert {table: caller.rows(f"select t::text from {table} t order by 1") for table in tables} == before


def test_an_event_twice_in_one_batch_counts_once(caller: Caller, guild: Guild) -> None:
    event = judged(guild_id=guild["guild_id"])

    answer = caller.call("record_verdicts", {"events": [event, event]})

    assert (answer["recorded"], answer["repeated"]) == (1, 1)
    assert caller.one("select message_count from server_members where user_id = %s", event["user_id"]) == 1


def test_new_rules_between_two_tries_punish_nobody_twice(caller: Caller, guild: Guild) -> None:
    event = judged(guild_id=guild["guild_id"], action="none", rules=[], reasons=[], content=None)
    caller.call("record_verdicts", {"events": [event]})

    caller.call(
        "record_verdicts", {"events": [event | {"action": "restrict", "rules": ["new"], "reasons": ["New."]}]}
    )

    assert kinds(caller, guild) == []


def test_an_edit_of_a_punished_message_is_recorded_but_not_punished_again(
    caller: Caller, guild: Guild
) -> None:
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", {"events": [event]})
    caller.connection.execute(
        "update server_members set is_restricted = false where user_id = %s", [event["user_id"]]
    )

    caller.call(
        "record_verdicts", {"events": [event | {"event_id": event["event_id"] + ":1", "kind": "edit"}]}
    )

    assert kinds(caller, guild).count("restrict_member") == 1
    assert caller.one("select count(*) from detection_events where user_id = %s", event["user_id"]) == 2
    assert caller.one("select message_count from server_members where user_id = %s", event["user_id"]) == 1


def test_alerts_within_the_hour_update_one_notification_and_later_ones_start_a_new_one(
    caller: Caller, guild: Guild
) -> None:
    user = new_id()
    for minutes in (0, 59, 60):
        event = judged(guild_id=guild["guild_id"], user_id=user, at_ms=NOW_MS + minutes * 60_000)
        caller.call("record_verdicts", {"events": [event]})
        caller.connection.execute(
            "update outbox set status = 'done' where guild_id = %s", [guild["guild_id"]]
        )
    assert [k for k in kinds(caller, guild) if "not" in k] == [
        "notify",
        "update_notification",
        "update_notification",
    ]

    late = judged(guild_id=guild["guild_id"], user_id=user, at_ms=NOW_MS + 61 * 60_000)
    caller.call("record_verdicts", {"events": [late]})

    assert kinds(caller, guild).count("notify") == 2
    assert kinds(caller, guild).count("open_thread") == 1
    assert caller.one("select count(*) from verification_events where guild_id = %s", guild["guild_id"]) == 1


def test_copies_of_a_message_are_deleted_in_every_channel_each_once(caller: Caller, guild: Guild) -> None:
    user, channels = new_id(), [new_id(), new_id()]
    common = {"guild_id": guild["guild_id"], "user_id": user}
    refs = [reference(judged(**common, channel_id=channel)) for channel in channels]
    for _ in range(2):
        caller.call("record_verdicts", verdicts(judged(**common), messages=refs))

    deletions = [payload for kind, payload in effects(caller, guild) if kind == "delete_messages"]

    deleted = [message for payload in deletions for message in payload["message_ids"]]
    assert len(deleted) == len(set(deleted)) == 4
    assert {ref["message_id"] for ref in refs} < set(deleted)


def test_simulation_records_and_does_nothing(caller: Caller, guild: Guild) -> None:
    caller.call(
        "record_verdicts", {"events": [judged(guild_id=guild["guild_id"], simulated=True, delete=False)]}
    )

    assert kinds(caller, guild) == []
    assert caller.rows(
        "select simulated, case_id from detection_events where guild_id = %s", guild["guild_id"]
    ) == [(True, None)]


def test_notify_opens_a_case_but_restricts_nobody(caller: Caller, guild: Guild) -> None:
    event = judged(guild_id=guild["guild_id"], action="notify", delete=False)

    caller.call("record_verdicts", {"events": [event]})

    assert kinds(caller, guild) == ["notify"]
    assert (
        caller.one("select is_restricted from server_members where user_id = %s", event["user_id"]) is False
    )


def test_a_restricted_member_who_rejoins_is_restricted_again_once(caller: Caller, guild: Guild) -> None:
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", {"events": [event]})
    join = {"event_id": "j:1", "kind": "join", "action": "none", "message_id": None, "channel_id": None}
    join = event | join | {"content": None, "at_ms": NOW_MS + 60_000}

    caller.call("record_verdicts", {"events": [join]})
    caller.call("record_verdicts", {"events": [join]})

    assert kinds(caller, guild).count("restrict_member") == 2


def test_a_join_that_is_delivered_late_from_before_the_restriction_is_no_rejoin(
    caller: Caller, guild: Guild
) -> None:
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", verdicts(event))

    join = joined(guild_id=guild["guild_id"], user_id=event["user_id"], at_ms=NOW_MS - 1900)
    caller.call("record_verdicts", verdicts(join))

    assert kinds(caller, guild).count("restrict_member") == 1


@pytest.mark.parametrize("value", ["1h", "", None, [1], 30.5, -1, 99_999_999_999])
def test_a_merge_time_that_somebody_stored_by_hand_stops_no_verdict(
    caller: Caller, owner: Caller, guild: Guild, value: object
) -> None:
    settings = json.dumps({"merge_minutes": value})
    owner.connection.execute(
        "update servers set settings = %s where guild_id = %s", [settings, guild["guild_id"]]
    )

    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))

    assert kinds(caller, guild).count("notify") == 1


def test_a_server_without_a_restricted_role_claims_nobody_restricted(
    caller: Caller,
) -> None:
    event = judged()

    caller.call("record_verdicts", {"events": [event]})

    assert (
        caller.one("select is_restricted from server_members where user_id = %s", event["user_id"]) is False
    )
    assert (
        caller.one(
            "select count(*) from outbox where guild_id = %s and kind = 'restrict_member'", event["guild_id"]
        )
        == 0
    )
