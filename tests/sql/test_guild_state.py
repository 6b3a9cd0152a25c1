"""What the gateway reports of servers, roles, channels and members: the newest report wins."""

from typing import Any

from tests.sql.stories import NOW_MS, Caller, Guild, joined, judged, member_state, new_id, observed, verdicts

KICK_MEMBERS = 2
MENTION_EVERYONE = 131072


def guild_state(guild: str, at_ms: int = NOW_MS, **fields: Any) -> dict[str, Any]:
    return {"type": "guild", "guild_id": guild, "at_ms": at_ms, "gone": False, "name": "Home"} | fields


def role_state(guild: str, role: str, at_ms: int = NOW_MS, **fields: Any) -> dict[str, Any]:
    return {"type": "role", "guild_id": guild, "role_id": role, "at_ms": at_ms, "gone": False} | fields


def channel_state(guild: str, channel: str, at_ms: int = NOW_MS, **fields: Any) -> dict[str, Any]:
    return {
        "type": "channel",
        "guild_id": guild,
        "channel_id": channel,
        "at_ms": at_ms,
        "gone": False,
    } | fields


def told(caller: Caller, event: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = caller.call("observe_events", {"events": [event]})
    member: dict[str, Any] = answer["members"][f"{event['guild_id']}:{event['user_id']}"]
    return member


def test_an_older_report_that_comes_later_changes_nothing(caller: Caller) -> None:
    guild, role = new_id(), new_id()
    caller.call("observe_events", {"states": [role_state(guild, role, NOW_MS, name="new")]})

    caller.call("observe_events", {"states": [role_state(guild, role, NOW_MS - 1, name="old")]})

    assert caller.one("select name from guild_roles where role_id = %s", role) == "new"


def test_of_two_reports_in_one_batch_the_newer_wins(caller: Caller) -> None:
    guild, role = new_id(), new_id()
    states = [role_state(guild, role, NOW_MS + 1, name="new"), role_state(guild, role, NOW_MS, name="old")]

    caller.call("observe_events", {"states": states})

    assert caller.one("select name from guild_roles where role_id = %s", role) == "new"


def test_a_snapshot_takes_away_what_it_does_not_name_except_threads(caller: Caller) -> None:
    guild, kept, gone, channel, thread = (new_id() for _ in range(5))
    states = [role_state(guild, kept), role_state(guild, gone), channel_state(guild, channel)]
    thread_state = channel_state(guild, thread, channel_type=11)
    caller.call("observe_events", {"states": [*states, thread_state]})

    later = NOW_MS + 1000
    caller.call("observe_events", {"states": [guild_state(guild, later), role_state(guild, kept, later)]})

    alive = "select {0} from guild_{1} where guild_id = %s and deleted_at is null"
    assert caller.rows(alive.format("role_id", "roles"), guild) == [(kept,)]
    assert caller.rows(alive.format("channel_id", "channels"), guild) == [(thread,)]


def test_a_role_with_a_moderation_permission_makes_staff(caller: Caller) -> None:
    guild, role = new_id(), new_id()
    caller.call("observe_events", {"states": [role_state(guild, role, permissions=KICK_MEMBERS)]})

    assert told(caller, observed(guild_id=guild, roles=[role]))["staff"] is True
    assert told(caller, observed(guild_id=guild, roles=[]))["staff"] is False


def test_the_owner_is_staff(caller: Caller) -> None:
    guild, owner = new_id(), new_id()
    caller.call("observe_events", {"states": [guild_state(guild, owner_id=owner)]})

    assert told(caller, observed(guild_id=guild, user_id=owner))["staff"] is True


def test_a_deleted_role_gives_no_permission(caller: Caller) -> None:
    guild, role = new_id(), new_id()
    caller.call("observe_events", {"states": [role_state(guild, role, permissions=KICK_MEMBERS)]})
    caller.call("observe_events", {"states": [role_state(guild, role, NOW_MS + 1, gone=True)]})

    assert told(caller, observed(guild_id=guild, roles=[role]))["staff"] is False


def test_everyones_role_counts_for_everyone(caller: Caller) -> None:
    guild = new_id()
    caller.call("observe_events", {"states": [role_state(guild, guild, permissions=MENTION_EVERYONE)]})

    assert told(caller, observed(guild_id=guild))["everyone"] is True


def test_where_discord_does_not_say_the_roles_on_record_count(caller: Caller) -> None:
    guild, user, role = new_id(), new_id(), new_id()
    caller.call("observe_events", {"states": [member_state(guild, user, roles=[role])]})

    assert told(caller, observed(guild_id=guild, user_id=user, roles=None))["roles"] == [role]


def test_a_thread_is_told_with_its_parent(caller: Caller) -> None:
    guild, thread, parent = new_id(), new_id(), new_id()
    state = channel_state(guild, thread, channel_type=12, parent_id=parent)

    answer = caller.call(
        "observe_events", {"states": [state], "events": [observed(guild_id=guild, channel_id=thread)]}
    )

    assert answer["parents"] == {thread: parent}


def test_a_server_that_removed_the_bot_is_deactivated_and_comes_back(caller: Caller) -> None:
    guild = new_id()
    caller.call("observe_events", {"states": [guild_state(guild)]})
    caller.call("observe_events", {"states": [guild_state(guild, NOW_MS + 1, gone=True, name=None)]})
    active = "select is_active, left_at is null, name from servers where guild_id = %s"
    assert caller.rows(active, guild) == [(False, False, "Home")]

    caller.call("observe_events", {"states": [guild_state(guild, NOW_MS + 2)]})

    assert caller.rows(active, guild) == [(True, True, "Home")]


def test_a_member_who_left_is_shown_as_such_in_the_case(caller: Caller, guild: dict[str, str]) -> None:
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", {"events": [event]})

    state = member_state(guild["guild_id"], event["user_id"], NOW_MS + 1, gone=True)
    caller.call("observe_events", {"states": [state]})

    assert caller.one("select left_server from case_subjects where user_id = %s", event["user_id"]) is True


def test_who_left_and_came_back_is_there_though_both_reports_are_delivered_twice(
    caller: Caller, guild: Guild
) -> None:
    spam = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", verdicts(spam))
    who = (spam["guild_id"], spam["user_id"])
    states = [member_state(*who, NOW_MS + 1000, gone=True), member_state(*who, NOW_MS + 2000)]
    back = joined(guild_id=who[0], user_id=who[1], at_ms=NOW_MS + 1900)

    for _ in range(2):
        caller.call("observe_events", {"states": states})
        caller.call("record_verdicts", verdicts(back))

    assert caller.one("select left_server from case_subjects where guild_id = %s", who[0]) is False
