"""What /health learns of a server."""

import psycopg
import pytest

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    claim,
    finish,
    innocent,
    interaction,
    judged,
    new_id,
    verdicts,
)

ALL_SET = {"restricted_role_id": "set", "admin_channel_id": "set", "verification_channel_id": "set"}


def health(caller: Caller, guild: Guild) -> dict[str, object]:
    found: dict[str, object] = caller.call("read_health", interaction(guild["guild_id"]), guild["guild_id"])
    return found


def test_a_server_that_was_set_up_and_rests_has_nothing_to_tell(caller: Caller, guild: Guild) -> None:
    assert health(caller, guild) == {
        "active": True,
        "settings": ALL_SET,
        "state_seen_ms": None,
        "judged_ms": None,
        "waiting": {"count": 0, "since_ms": None},
        "failed": {"count": 0, "since_ms": None},
    }


def test_settings_are_missing_until_they_are_made(caller: Caller) -> None:
    guild_id = new_id()
    caller.call("configure_server", interaction(guild_id), guild_id, {})

    assert health(caller, {"guild_id": guild_id})["settings"] == dict.fromkeys(ALL_SET, "missing")


def test_a_role_or_channel_that_was_deleted_is_gone(caller: Caller, guild: Guild) -> None:
    common = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": True}
    role = common | {"type": "role", "role_id": guild["role"]}
    channel = common | {"type": "channel", "channel_id": guild["verification"]}
    caller.call("observe_events", {"states": [role, channel]})

    expected = ALL_SET | {"restricted_role_id": "gone", "verification_channel_id": "gone"}
    assert health(caller, guild)["settings"] == expected


def test_the_worker_s_last_report_is_told_and_that_the_bot_left(caller: Caller, guild: Guild) -> None:
    state = {"type": "guild", "guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": True}
    caller.call("observe_events", {"states": [state]})

    found = health(caller, guild)
    assert (found["state_seen_ms"], found["active"]) == (NOW_MS, False)


def test_the_newest_judged_message_counts_by_when_it_was_judged(caller: Caller, guild: Guild) -> None:
    earlier, later = new_id(), new_id()
    for user_id in (earlier, later):
        caller.call("record_verdicts", verdicts(innocent(guild_id=guild["guild_id"], user_id=user_id)))
    caller.connection.execute(
        "update message_stats set recorded_at = recorded_at - interval '1 minute' where user_id = %s",
        [earlier],
    )

    judged_ms = caller.one("select private.to_ms(recorded_at) from message_stats where user_id = %s", later)
    assert health(caller, guild)["judged_ms"] == judged_ms


def test_what_waits_and_what_is_leased_waits_since_it_was_written_down(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    effects, oldest_ms = caller.rows(
        "select count(*), private.to_ms(min(created_at)) from outbox where guild_id = %s", guild["guild_id"]
    )[0]
    assert effects > 1
    claim(caller, guild, limit=1)

    assert health(caller, guild)["waiting"] == {"count": effects, "since_ms": oldest_ms}


def test_what_failed_within_a_week_is_counted_and_what_failed_before_is_not(
    caller: Caller, guild: Guild
) -> None:
    for _ in range(2):
        caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    first, *others = claim(caller, guild)
    finish(caller, [first], "failed")
    finish(caller, others, "done")
    failed = health(caller, guild)["failed"]
    assert isinstance(failed, dict)
    assert failed["count"] == 1
    assert failed["since_ms"] == caller.one(
        "select private.to_ms(finished_at) from outbox where id = %s", first["id"]
    )

    caller.connection.execute(
        "update outbox set finished_at = now() - interval '8 days' where id = %s", [first["id"]]
    )
    assert health(caller, guild)["failed"] == {"count": 0, "since_ms": None}


def test_another_server_s_effects_and_messages_are_not_told(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged()))

    found = health(caller, guild)
    assert (found["waiting"], found["judged_ms"]) == ({"count": 0, "since_ms": None}, None)


def test_an_unknown_server_is_null(caller: Caller) -> None:
    guild_id = new_id()
    assert caller.call("read_health", interaction(guild_id), guild_id) is None


def test_a_replay_is_refused(caller: Caller, guild: Guild) -> None:
    press = interaction(guild["guild_id"])
    caller.call("read_health", press, guild["guild_id"])
    with pytest.raises(psycopg.Error) as refusal:
        caller.call("read_health", press, guild["guild_id"])
    assert refusal.value.sqlstate == "PC409"
