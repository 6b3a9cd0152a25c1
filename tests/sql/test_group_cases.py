"""record_verdicts: an attack by many is one case, with everyone whom it names in it."""

from portcullis.discord import notification
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    group,
    innocent,
    interaction,
    joined,
    judged,
    new_id,
    open_case,
    reference,
    resolve,
    verdicts,
    waiting,
)


def restricted(caller: Caller, guild: Guild) -> set[str]:
    rows = caller.rows(
        "select user_id from server_members where guild_id = %s and is_restricted", guild["guild_id"]
    )
    return {user for (user,) in rows}


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
    effects = waiting(caller, guild)
    assert effects.count("open_thread") == effects.count("notify") == 1
    assert effects.count("restrict_member") == effects.count("add_thread_member") == 5


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


def test_staff_who_quote_a_copied_text_are_not_named_with_those_who_spread_it(
    caller: Caller, guild: Guild
) -> None:
    moderator, exempt, role = new_id(), new_id(), new_id()
    exemption = {"exempt_roles": [role]}
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], exemption)
    caller.connection.execute(
        "update servers set owner_id = %s where guild_id = %s", [moderator, guild["guild_id"]]
    )
    common = {"guild_id": guild["guild_id"]}
    quotes = [innocent(**common, user_id=moderator), innocent(**common, user_id=exempt, roles=[role])]
    caller.call("record_verdicts", verdicts(*quotes))

    spam = judged(**common, group_key="copies:x")
    named = group(spam, spam["user_id"], moderator, exempt)
    caller.call("record_verdicts", verdicts(spam, groups=[named], messages=[reference(quotes[0])]))

    subjects = caller.rows("select user_id from case_subjects where guild_id = %s", guild["guild_id"])
    assert subjects == [(spam["user_id"],)]
    deletions = caller.rows(
        "select payload -> 'message_ids' from outbox where guild_id = %s and kind = 'delete_messages'",
        guild["guild_id"],
    )
    assert deletions == [([spam["message_id"]],)]


def test_the_first_of_a_raid_are_restricted_too_though_their_own_verdicts_were_milder(
    caller: Caller, guild: Guild
) -> None:
    invite = {"action": "notify", "confidence": 0.42, "level": "medium", "rules": ["invites"]}
    mild = [judged(guild_id=guild["guild_id"], at_ms=NOW_MS + n, **invite, delete=False) for n in range(3)]
    fourth = judged(guild_id=guild["guild_id"], at_ms=NOW_MS + 9, group_key="copies:x")
    users = [event["user_id"] for event in (*mild, fourth)]

    caller.call("record_verdicts", verdicts(*mild, fourth, groups=[group(fourth, *users)]))

    assert restricted(caller, guild) == set(users)


def test_a_join_raid_in_kick_mode_kicks_each_once(caller: Caller, guild: Guild) -> None:
    users: list[str] = []
    for at_ms in range(NOW_MS, NOW_MS + 6):
        raid = {"action": "kick", "rules": ["join_raid"], "reasons": ["Many join."], "group_key": "joins"}
        join = joined(guild_id=guild["guild_id"], at_ms=at_ms, **raid, detection_type="join_raid")
        users.append(join["user_id"])
        caller.call("record_verdicts", verdicts(join, groups=[group(join, *users)]))

    kicked = caller.rows(
        "select payload ->> 'user_id' from outbox where guild_id = %s and kind = 'kick_member' order by id",
        guild["guild_id"],
    )
    assert [user for (user,) in kicked] == users


def test_a_group_whose_author_has_a_case_of_his_own_says_why_it_is_one(caller: Caller, guild: Guild) -> None:
    author, others = new_id(), [new_id() for _ in range(3)]
    common = {"guild_id": guild["guild_id"], "user_id": author}
    caller.call("record_verdicts", verdicts(judged(**common)))

    why = {"rules": ["coordinated"], "reasons": ["4 members."], "group_key": "copies:x"}
    spam = judged(**common, **why, at_ms=NOW_MS + 5)
    caller.call("record_verdicts", verdicts(spam, groups=[group(spam, author, *others)]))

    found = (
        "select findings, detections from verification_events where guild_id = %s and group_key = 'copies:x'"
    )
    assert caller.rows(found, guild["guild_id"]) == [({"coordinated": "4 members."}, 1)]
    told = "select restriction_reason from server_members where user_id = any(%s)"
    assert caller.rows(told, others) == [("4 members.",)] * 3


def test_who_was_verified_is_not_punished_again_for_the_same_message(caller: Caller, guild: Guild) -> None:
    quote = innocent(guild_id=guild["guild_id"])
    common = {"guild_id": guild["guild_id"], "group_key": "copies:x"}
    spam = judged(**common)
    named = group(spam, quote["user_id"], spam["user_id"])
    caller.call("record_verdicts", verdicts(quote, spam, groups=[named], messages=[reference(quote)]))
    assert quote["user_id"] in restricted(caller, guild)
    carry_out(caller, guild)
    resolve(caller, guild, open_case(caller, guild), "verify")
    carry_out(caller, guild)

    more = judged(**common, at_ms=NOW_MS + 30_000)
    named = group(more, quote["user_id"], spam["user_id"], more["user_id"])
    caller.call("record_verdicts", verdicts(more, groups=[named], messages=[reference(quote)]))

    assert restricted(caller, guild) == {more["user_id"]}
    subjects = "select user_id from case_subjects where guild_id = %s and is_open"
    assert caller.rows(subjects, guild["guild_id"]) == [(more["user_id"],)]


def test_a_member_who_was_named_but_never_recorded_can_be_shown(caller: Caller, guild: Guild) -> None:
    spam = judged(guild_id=guild["guild_id"], group_key="copies:x")
    stranger = new_id()
    caller.call("record_verdicts", verdicts(spam, groups=[group(spam, spam["user_id"], stranger)]))

    case = claim(caller, guild)[0]["case"]

    assert stranger in str(notification.render(case)["embeds"])


def test_what_one_of_a_group_did_besides_concerns_that_one_alone_and_all_are_one_case(
    caller: Caller, guild: Guild
) -> None:
    users = sorted(new_id() for _ in range(10))
    rush = {"guild_id": guild["guild_id"], "group_key": "joins", "detection_type": "join_raid"}
    young = joined(**rush, action="restrict", group_action="notify", confidence=0.6, level="medium")
    old = joined(**rush, action="notify", group_action="notify", confidence=0.42, level="medium")
    named = [*users, young["user_id"], old["user_id"]]
    caller.call("record_verdicts", verdicts(young, old, groups=[group(young, *named)]))

    assert restricted(caller, guild) == {young["user_id"]}
    subjects = caller.rows("select user_id from case_subjects where guild_id = %s", guild["guild_id"])
    assert {user for (user,) in subjects} == set(named)
    effects = waiting(caller, guild)
    assert effects.count("notify") == effects.count("open_thread") == effects.count("restrict_member") == 1


def test_whom_a_group_finding_only_records_is_told_of_to_nobody(caller: Caller, guild: Guild) -> None:
    paste = {"guild_id": guild["guild_id"], "group_key": "copies:p", "detection_type": "coordinated"}
    scammer = judged(**paste, action="restrict", group_action="record")
    caller.call("record_verdicts", verdicts(scammer, groups=[group(scammer, scammer["user_id"], new_id())]))

    subjects = caller.rows("select user_id from case_subjects where guild_id = %s", guild["guild_id"])
    assert subjects == [(scammer["user_id"],)]


def test_the_group_meets_with_the_most_that_any_of_it_brings_upon_it(caller: Caller, guild: Guild) -> None:
    rush = {"guild_id": guild["guild_id"], "group_key": "joins", "detection_type": "join_raid"}
    mixed = joined(**rush, action="notify", group_action="notify", confidence=0.42, level="medium")
    raid = joined(**rush, action="restrict", group_action="restrict", confidence=0.6, level="medium")
    bystander = new_id()
    named = [mixed["user_id"], raid["user_id"], bystander]
    caller.call("record_verdicts", verdicts(mixed, groups=[group(mixed, *named)]))
    assert restricted(caller, guild) == set()

    caller.call("record_verdicts", verdicts(raid, groups=[group(raid, *named)]))
    assert restricted(caller, guild) == set(named)
