"""record_verdicts: what a verdict leaves behind, once."""

from typing import Any

from tests.sql.stories import NOW_MS, Caller, group, interaction, judged, new_id, verdicts

Guild = dict[str, str]


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
    refs = [
        common
        | {"channel_id": c, "message_id": new_id(), "at_ms": NOW_MS, "content_hash": "h", "delete": True}
        for c in channels
    ]
    for _ in range(2):
        caller.call("record_verdicts", verdicts(judged(**common), messages=refs))

    deletions = [payload for kind, payload in effects(caller, guild) if kind == "delete_messages"]

    deleted = [message for payload in deletions for message in payload["message_ids"]]
    assert len(deleted) == len(set(deleted)) == 4
    assert {ref["message_id"] for ref in refs} < set(deleted)


def test_a_group_attack_is_one_case_one_thread_and_one_notification_for_all(
    caller: Caller, guild: Guild
) -> None:
    users = sorted(new_id() for _ in range(4))
    attack = {"guild_id": guild["guild_id"], "group_key": "copies:abc", "detection_type": "coordinated"}
    first = judged(**attack, user_id=users[3])
    caller.call("record_verdicts", verdicts(first, groups=[group(first, *users)]))

    latecomer = new_id()
    later = judged(**attack, user_id=latecomer)
    caller.call("record_verdicts", verdicts(later, groups=[group(later, *users, latecomer)]))

    assert caller.one("select count(*) from verification_events where guild_id = %s", guild["guild_id"]) == 1
    subjects = caller.rows(
        "select user_id from case_subjects where guild_id = %s order by 1", guild["guild_id"]
    )
    assert [user for (user,) in subjects] == sorted([*users, latecomer])
    assert kinds(caller, guild).count("open_thread") == kinds(caller, guild).count("notify") == 1
    assert (
        kinds(caller, guild).count("restrict_member") == kinds(caller, guild).count("add_thread_member") == 5
    )


def test_two_attacks_and_a_lone_spammer_in_one_batch_are_three_cases(caller: Caller, guild: Guild) -> None:
    common = {"guild_id": guild["guild_id"]}
    events = [judged(**common, group_key=key) for key in ("copies:a", "copies:b")]
    groups = [group(event, event["user_id"], new_id()) for event in events]

    caller.call("record_verdicts", verdicts(*events, judged(**common), groups=groups))

    sizes = caller.rows(
        "select count(*) from case_subjects where guild_id = %s group by case_id order by 1",
        guild["guild_id"],
    )
    assert sizes == [(1,), (2,), (2,)]


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


def test_staff_who_quote_a_copied_text_are_not_named_with_those_who_spread_it(
    caller: Caller, guild: Guild
) -> None:
    moderator, exempt, role = new_id(), new_id(), new_id()
    exemption = {"exempt_roles": [role]}
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], exemption)
    caller.connection.execute(
        "update servers set owner_id = %s where guild_id = %s", [moderator, guild["guild_id"]]
    )
    innocent: dict[str, Any] = {
        "guild_id": guild["guild_id"],
        "action": "none",
        "rules": [],
        "reasons": [],
        "content": None,
    }
    quotes = [judged(**innocent, user_id=moderator), judged(**innocent, user_id=exempt, roles=[role])]
    caller.call("record_verdicts", verdicts(*quotes))

    spam = judged(guild_id=guild["guild_id"], group_key="copies:x")
    ref = {
        "channel_id": new_id(),
        "message_id": quotes[0]["message_id"],
        "user_id": moderator,
        "at_ms": NOW_MS,
    }
    ref |= {"guild_id": guild["guild_id"], "content_hash": "h", "delete": True}
    named = group(spam, spam["user_id"], moderator, exempt)
    caller.call("record_verdicts", verdicts(spam, groups=[named], messages=[ref]))

    subjects = caller.rows("select user_id from case_subjects where guild_id = %s", guild["guild_id"])
    assert subjects == [(spam["user_id"],)]
    deleted = [p["message_ids"] for kind, p in effects(caller, guild) if kind == "delete_messages"]
    assert deleted == [[spam["message_id"]]]
