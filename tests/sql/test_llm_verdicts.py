"""What answers of the LLM change: verdicts raised, suspicions taken back, decisions of moderators left alone."""

from typing import Any

import pytest

from tests.sql.reviewed import doubtful, end, first_message, harmless, lease, reviews, spam
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    judged,
    new_id,
    open_case,
    reference,
    resolve,
    verdicts,
    waiting,
)

CASES = "select count(*) from verification_events where guild_id = %s"
DETECTIONS = (
    "select detection_type::text, used_gpt, action::text, rules, confidence::float > 0.9 from detection_events "
    "where guild_id = %s order by detected_at"
)


def restricted(caller: Caller, user_id: str) -> Any:
    return caller.one("select is_restricted from server_members where user_id = %s", user_id)


def in_doubt(guild: Guild, **fields: Any) -> dict[str, Any]:
    """A verdict of 0.6, at which the server restricts."""
    return doubtful(guild, **({"confidence": 0.6, "action": "restrict", "delete": True} | fields))


def review(caller: Caller, guild: Guild, event: dict[str, Any], answer: Any) -> dict[str, Any]:
    """The whole way of one review."""
    caller.call("record_verdicts", verdicts(event))
    return end(caller, answer(lease(caller, guild)[0]))


def test_spam_that_no_rule_minded_is_restricted_deleted_and_told(caller: Caller, guild: Guild) -> None:
    event = first_message(guild, "a new scam")
    answer = review(caller, guild, event, spam)

    assert (answer["raised"], answer["guild_ids"]) == (1, [guild["guild_id"]])
    assert sorted(waiting(caller, guild)) == [
        "add_thread_member", "delete_messages", "greet_thread", "notify", "open_thread", "restrict_member",
    ]  # fmt: skip
    assert restricted(caller, event["user_id"]) is True
    assert caller.rows(DETECTIONS, guild["guild_id"]) == [("gpt_analysis", True, "restrict", ["llm"], True)]
    assert (
        caller.one("select content from messages where message_id = %s", event["message_id"]) == "a new scam"
    )
    assert caller.one("select detection_count from analytics where guild_id = %s", guild["guild_id"]) == 1
    assert reviews(caller, guild) == [("done", "raised", None)]


def test_a_doubt_that_is_confirmed_stays_one_detection_in_one_case(caller: Caller, guild: Guild) -> None:
    event = doubtful(guild)
    caller.call("record_verdicts", verdicts(event))
    carry_out(caller, guild)
    end(caller, spam(lease(caller, guild)[0]))

    assert caller.rows(DETECTIONS, guild["guild_id"]) == [
        ("gpt_analysis", True, "restrict", ["phrases", "llm"], True)
    ]
    assert caller.rows(
        "select detections, confidence_level::text, findings from verification_events where guild_id = %s",
        guild["guild_id"],
    ) == [(1, "high", {"phrases": "It promises gifts.", "llm": "The model says so."})]
    assert "restrict_member" in waiting(caller, guild)
    assert "update_notification" in waiting(caller, guild)
    hits = "select rule, hit_count from rule_stats where guild_id = %s order by rule"
    assert caller.rows(hits, guild["guild_id"]) == [("llm", 1), ("phrases", 1)]


def test_a_doubt_that_was_only_recorded_gets_its_case(caller: Caller, guild: Guild) -> None:
    event = doubtful(guild, confidence=0.35, level="low", action="record")
    review(caller, guild, event, spam)

    assert caller.one(CASES, guild["guild_id"]) == 1
    assert caller.rows(
        "select detections, findings, detection_event_id is not null from verification_events where guild_id = %s",
        guild["guild_id"],
    ) == [(1, {"phrases": "It promises gifts.", "llm": "The model says so."}, True)]
    assert restricted(caller, event["user_id"]) is True


def test_who_is_punished_for_the_message_already_is_not_punished_again(caller: Caller, guild: Guild) -> None:
    review(caller, guild, in_doubt(guild), spam)
    assert waiting(caller, guild).count("restrict_member") == 1
    assert waiting(caller, guild).count("delete_messages") == 1


def test_simulation_records_and_does_nothing(caller: Caller, guild: Guild) -> None:
    event = first_message(guild)
    review(caller, guild, event, lambda row: spam(row, simulated=True, delete=False))

    assert waiting(caller, guild) == []
    assert caller.one(CASES, guild["guild_id"]) == 0
    assert len(caller.rows(DETECTIONS, guild["guild_id"])) == 1


@pytest.mark.parametrize("decision", ["verify", "reject", "ban"])
def test_what_a_moderator_has_decided_meanwhile_stays(caller: Caller, guild: Guild, decision: str) -> None:
    event = doubtful(guild)
    caller.call("record_verdicts", verdicts(event))
    (row,) = lease(caller, guild)
    case = open_case(caller, guild)
    resolve(caller, guild, case, decision)
    before = waiting(caller, guild)

    assert end(caller, spam(row))["raised"] == 0

    assert waiting(caller, guild) == before
    assert caller.one(CASES, guild["guild_id"]) == 1
    assert reviews(caller, guild) == [("done", "none", None)]


def test_who_became_staff_meanwhile_is_left_alone(caller: Caller, owner: Caller, guild: Guild) -> None:
    event = first_message(guild)
    caller.call("record_verdicts", verdicts(event))
    (row,) = lease(caller, guild)
    owner.connection.execute(
        "update servers set owner_id = %s where guild_id = %s", [event["user_id"], guild["guild_id"]]
    )

    assert end(caller, spam(row))["raised"] == 0
    assert waiting(caller, guild) == []


def test_a_doubt_that_the_llm_does_not_share_is_taken_back(caller: Caller, guild: Guild) -> None:
    event = in_doubt(guild, roles=[new_id()])
    caller.call("record_verdicts", verdicts(event))
    carry_out(caller, guild)
    assert restricted(caller, event["user_id"]) is True

    answer = end(caller, harmless(lease(caller, guild)[0]))

    assert answer["withdrawn"] == 1
    assert waiting(caller, guild) == ["restore_member", "update_notification"]
    assert caller.one(
        "select payload from outbox where guild_id = %s and kind = 'restore_member'", guild["guild_id"]
    ) == {"user_id": event["user_id"], "role_id": guild["role"], "roles": event["roles"]}
    assert restricted(caller, event["user_id"]) is False
    assert caller.rows(
        "select status::text, round(confidence::numeric, 2)::float, confidence_level::text, findings "
        "from verification_events where guild_id = %s",
        guild["guild_id"],
    ) == [
        (
            "pending", 0.1, "low",
            {"phrases": "It promises gifts. The language model takes the message for harmless."},
        )
    ]  # fmt: skip
    assert reviews(caller, guild) == [("done", "withdrawn", None)]


def test_what_has_not_landed_yet_when_it_is_taken_back_never_lands(caller: Caller, guild: Guild) -> None:
    event = in_doubt(guild)
    review(caller, guild, event, harmless)

    assert carry_out(caller, guild) == ["notify", "restore_member"]
    assert caller.one("select is_deleted from messages where message_id = %s", event["message_id"]) is False


def test_at_a_confidence_of_0_7_the_restriction_stays_and_the_notification_says_what_the_llm_thinks(
    caller: Caller, guild: Guild
) -> None:
    event = in_doubt(guild, confidence=0.7, level="high")
    review(caller, guild, event, harmless)

    assert restricted(caller, event["user_id"]) is True
    assert "restore_member" not in waiting(caller, guild)
    findings = caller.one("select findings from verification_events where guild_id = %s", guild["guild_id"])
    assert "harmless" in findings["phrases"]


def other_message(caller: Caller, guild: Guild, event: dict[str, Any]) -> None:
    caller.call(
        "record_verdicts",
        verdicts(judged(guild_id=guild["guild_id"], user_id=event["user_id"], at_ms=NOW_MS + 5)),
    )


def reopened(caller: Caller, guild: Guild, event: dict[str, Any]) -> None:
    case = open_case(caller, guild)
    for action in ("verify", "reopen"):
        resolve(caller, guild, case, action)


def reported(caller: Caller, guild: Guild, event: dict[str, Any]) -> None:
    caller.connection.execute(
        """update verification_events set findings = findings || '{"report": "Two members reported them."}'
        where guild_id = %s""",
        [guild["guild_id"]],
    )


@pytest.mark.parametrize("more", [other_message, reopened, reported])
def test_nothing_is_taken_back_that_rests_on_more_than_this_message(
    caller: Caller, guild: Guild, more: Any
) -> None:
    event = in_doubt(guild)
    caller.call("record_verdicts", verdicts(event))
    (row,) = lease(caller, guild)
    more(caller, guild, event)

    assert end(caller, harmless(row))["withdrawn"] == 0
    assert restricted(caller, event["user_id"]) is True


def test_a_burst_is_not_taken_back_for_one_of_its_messages(caller: Caller, guild: Guild) -> None:
    event = in_doubt(guild, rules=["burst"], reasons=["Eight messages within ten seconds."])
    earlier = judged(guild_id=guild["guild_id"], user_id=event["user_id"], at_ms=NOW_MS - 1000)
    caller.call("record_verdicts", verdicts(event, messages=[reference(earlier)]))

    assert end(caller, harmless(lease(caller, guild)[0]))["withdrawn"] == 0
    assert restricted(caller, event["user_id"]) is True


def test_a_coordinated_attack_stays_one_where_a_message_of_it_is_confirmed(
    caller: Caller, guild: Guild
) -> None:
    event = in_doubt(guild, group_key="coordinated:x", detection_type="coordinated")
    review(caller, guild, event, spam)
    assert caller.rows(DETECTIONS, guild["guild_id"])[0][0] == "coordinated"


def test_a_group_attack_is_not_taken_back_message_by_message(caller: Caller, guild: Guild) -> None:
    event = in_doubt(guild, group_key="coordinated:x", detection_type="coordinated")
    assert review(caller, guild, event, harmless)["withdrawn"] == 0


def test_who_was_restricted_by_a_moderator_before_stays_so(caller: Caller, guild: Guild) -> None:
    user = new_id()
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], user_id=user)))
    resolve(caller, guild, open_case(caller, guild), "reject")
    event = in_doubt(guild, user_id=user, at_ms=NOW_MS + 5)
    review(caller, guild, event, harmless)

    assert restricted(caller, user) is True
