"""Reviews of who joins: as rows like those of messages, with names that are forgotten, and answers that only notify."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.sql.reviewed import (
    NAMES,
    asked_with,
    doubtful,
    end,
    expire,
    failure,
    harmless,
    joiner,
    lease,
    reviews,
    spam,
)
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    group,
    interaction,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
    waiting,
)
from tools.devstack.databases import Database

CASES = (
    "select confidence::float, findings, notification_message_id is not null "
    "from verification_events where guild_id = %s"
)
PROFILES = "select profile from llm_reviews where guild_id = %s order by id"
DOUBT = {
    "rules": ["name"], "reasons": ["The name holds an invite."], "detection_type": "suspicious_content",
    "confidence": 0.6, "level": "medium", "action": "restrict",
}  # fmt: skip
"""What the rules may make of a join by themselves."""


def queue(caller: Caller, *events: dict[str, Any], **lists: Any) -> None:
    caller.call("record_verdicts", verdicts(*events, **lists))


def configure(caller: Caller, guild: Guild, **patch: Any) -> None:
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def leave(caller: Caller, guild: Guild, user_id: str) -> None:
    state = member_state(guild["guild_id"], user_id, NOW_MS + 10, gone=True)
    caller.call("observe_events", {"known": {}, "states": [state], "domains": [], "events": []})


def restricted(caller: Caller, user_id: str) -> Any:
    return caller.one("select is_restricted from server_members where user_id = %s", user_id)


def test_a_join_is_queued_once_however_often_its_batch_comes(caller: Caller, guild: Guild) -> None:
    event = joiner(guild)
    for _ in range(2):
        queue(caller, event)

    assert caller.rows(
        "select purpose::text, asked_for::text, message_id, status::text from llm_reviews where guild_id = %s",
        guild["guild_id"],
    ) == [("user_classification", "joiner", None, "pending")]
    assert caller.rows("select 1 from messages where guild_id = %s", guild["guild_id"]) == []


def test_a_lease_shows_the_names_as_content_and_all_else_as_context(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    (row,) = lease(caller, guild)

    assert (row["purpose"], row["content"], row["answer"]) == ("user_classification", NAMES, None)
    assert row["context"] == {
        "account_age_days": 1, "member_days": 0, "messages_so_far": 0, "earlier_cases": None, "warnings": 0,
        "earlier_detections": None, "reputation": None, "channel": None,
        "rules": [], "rules_confidence": 0, "asked_for": "joiner", "has_avatar": False,
    }  # fmt: skip
    assert lease(caller, guild) == []


def test_where_discord_does_not_tell_of_a_picture_the_context_does_not(caller: Caller, guild: Guild) -> None:
    question = {"why": "joiner", "fingerprint": "p", "profile": NAMES}
    queue(caller, joiner(guild, review=question))
    assert "has_avatar" not in lease(caller, guild)[0]["context"]


def test_a_process_of_the_release_before_is_handed_messages_alone(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild), doubtful(guild))
    old = {key: value for key, value in asked_with().items() if key != "purposes"}

    assert [row["purpose"] for row in lease(caller, guild, asked=old)] == ["message_analysis"]
    assert [row["purpose"] for row in lease(caller, guild)] == ["user_classification"]


@pytest.mark.parametrize("answer", [spam, harmless, lambda row: failure(row, "failed")])
def test_the_names_are_forgotten_with_the_end_of_the_review(
    caller: Caller, guild: Guild, answer: Any
) -> None:
    queue(caller, joiner(guild))
    assert caller.rows(PROFILES, guild["guild_id"]) == [(NAMES | {"has_avatar": False},)]
    end(caller, answer(lease(caller, guild)[0]))

    assert caller.rows(PROFILES, guild["guild_id"]) == [(None,)]
    kept = caller.rows("select to_jsonb(c)::text from contexts c where guild_id = %s", guild["guild_id"])
    assert "Nitro" not in str(kept)


def test_the_names_are_kept_for_a_second_try_and_forgotten_after_it(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    end(caller, failure(lease(caller, guild)[0]))
    (again,) = lease(caller, guild)
    assert again["content"] == NAMES
    end(caller, failure(again))

    assert reviews(caller, guild) == [("failed", "none", "http_500")]
    assert caller.rows(PROFILES, guild["guild_id"]) == [(None,)]


def test_the_names_are_forgotten_when_nobody_comes_within_the_hour(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    queue(caller, joiner(guild))
    aged = "update llm_reviews set queued_at = now() - interval '1 hour' where guild_id = %s"
    owner.connection.execute(aged, [guild["guild_id"]])
    lease(caller, guild)

    assert reviews(caller, guild) == [("skipped", "none", "late")]
    assert caller.rows(PROFILES, guild["guild_id"]) == [(None,)]


def test_no_ended_review_can_hold_names(owner: Caller, caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    end(caller, harmless(lease(caller, guild)[0]))
    with pytest.raises(psycopg.errors.CheckViolation, match="profile_while_it_waits"):
        owner.connection.execute(
            "update llm_reviews set profile = '{}' where guild_id = %s", [guild["guild_id"]]
        )


@pytest.mark.parametrize("patch", [{"user_classification": False}, {"llm": False}])
def test_a_server_that_switched_it_off_is_not_asked_for(
    caller: Caller, guild: Guild, patch: dict[str, bool]
) -> None:
    queue(caller, joiner(guild))
    configure(caller, guild, **patch)

    assert lease(caller, guild) == []
    assert reviews(caller, guild) == [("skipped", "none", "off")]
    assert caller.rows(PROFILES, guild["guild_id"]) == [(None,)]


def test_a_server_that_set_nothing_has_no_profiles_reviewed(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    default = asked_with()["defaults"] | {"user_classification": False}
    assert lease(caller, guild, asked=asked_with(defaults=default)) == []


def test_who_has_left_again_is_not_asked_about(caller: Caller, guild: Guild) -> None:
    event = joiner(guild)
    queue(caller, event)
    leave(caller, guild, event["user_id"])

    assert lease(caller, guild) == []
    assert reviews(caller, guild) == [("skipped", "none", "left")]
    assert caller.rows("select 1 from gpt_usage where guild_id = %s", guild["guild_id"]) == []


def test_who_left_while_a_process_asked_makes_no_case(caller: Caller, guild: Guild) -> None:
    event = joiner(guild)
    queue(caller, event)
    (row,) = lease(caller, guild)
    leave(caller, guild, event["user_id"])

    assert end(caller, spam(row))["raised"] == 0
    assert caller.rows(CASES, guild["guild_id"]) == []
    assert reviews(caller, guild) == [("done", "none", None)]


def test_a_raid_of_one_profile_costs_one_call(caller: Caller, guild: Guild) -> None:
    question = {"why": "joiner", "fingerprint": "raid", "profile": NAMES}
    queue(caller, *(joiner(guild, review=question) for _ in range(20)))

    (asked,) = lease(caller, guild)
    assert lease(caller, guild) == []
    end(caller, spam(asked))
    rest = lease(caller, guild)

    assert len(rest) == 19
    assert all(row["answer"]["verdict"] == "spam" for row in rest)
    assert caller.one("select call_count from llm_spending where guild_id = %s", guild["guild_id"]) == 1


def test_an_answer_about_a_profile_is_none_about_a_message_even_if_their_hashes_were_equal(
    caller: Caller, guild: Guild
) -> None:
    about = {"why": "joiner", "fingerprint": "the same", "profile": NAMES}
    queue(caller, joiner(guild, review=about))
    message = doubtful(guild, review={"why": "ambiguous", "fingerprint": "the same"})
    queue(caller, message)
    both = lease(caller, guild)
    assert [row["answer"] for row in both] == [None, None]
    end(caller, spam(both[0]), harmless(both[1]))

    queue(caller, joiner(guild, review=about))
    queue(caller, doubtful(guild, review=message["review"]))
    assert [row["answer"]["verdict"] for row in lease(caller, guild)] == ["spam", "harmless"]


def test_profiles_and_messages_spend_one_budget(caller: Caller, guild: Guild) -> None:
    configure(caller, guild, llm_daily_calls=3)
    queue(caller, joiner(guild), joiner(guild), doubtful(guild), doubtful(guild))

    assert len(lease(caller, guild)) == 3
    assert sorted(status for status, _, _ in reviews(caller, guild)) == ["leased"] * 3 + ["skipped"]


def test_what_a_profile_can_cost_is_set_aside(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    lease(caller, guild, asked=asked_with(base_usd=0.1, byte_usd=0.001))
    spent = caller.one("select cost_usd::float from llm_spending where guild_id = %s", guild["guild_id"])
    assert spent >= 0.1 + 0.001 * len("".join([*NAMES, *NAMES.values()]))


def test_a_call_about_a_profile_is_counted_as_one(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild), doubtful(guild))
    end(caller, *map(harmless, lease(caller, guild)))

    for table in ("gpt_usage", "contexts"):
        purposes = caller.rows(f"select purpose::text from {table} where guild_id = %s", guild["guild_id"])
        assert sorted(purposes) == [("message_analysis",), ("user_classification",)], table


def test_eight_processes_at_once_lease_each_join_once(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    queue(caller, *(joiner(guild) for _ in range(20)))

    def one(_: int) -> list[int]:
        with shared_database.connect("service_role") as connection:
            return [row["id"] for row in lease(Caller(connection), guild, limit=4)]

    with ThreadPoolExecutor(8) as pool:
        leased = [number for rows in pool.map(one, range(8)) for number in rows]
    assert len(leased) == len(set(leased)) > 0


def test_a_result_under_an_older_fence_changes_nothing(caller: Caller, owner: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    (dead,) = lease(caller, guild)
    expire(owner, guild)
    (alive,) = lease(caller, guild)

    assert end(caller, spam(dead))["stale"] == [dead["id"]]
    assert caller.rows(CASES, guild["guild_id"]) == []
    assert alive["content"] == NAMES
    assert end(caller, harmless(alive))["applied"] == [alive["id"]]
    assert end(caller, spam(alive))["stale"] == [alive["id"]]
    assert caller.rows(CASES, guild["guild_id"]) == []


def test_two_answers_at_once_count_once(shared_database: Database, caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    (row,) = lease(caller, guild)

    def one(_: int) -> int:
        with shared_database.connect("service_role") as connection:
            return int(end(Caller(connection), spam(row, action="notify", delete=False))["raised"])

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(one, range(4))) == 1
    assert waiting(caller, guild) == ["notify"]


@pytest.mark.parametrize("action", ["notify", "restrict", "kick"])
def test_a_profile_that_is_taken_for_spam_is_told_and_nothing_else(
    caller: Caller, guild: Guild, action: str
) -> None:
    event = joiner(guild)
    queue(caller, event)
    answer = end(caller, spam(lease(caller, guild)[0], action=action))

    assert (answer["raised"], answer["guild_ids"]) == (1, [guild["guild_id"]])
    assert carry_out(caller, guild) == ["notify"]
    assert restricted(caller, event["user_id"]) is False
    assert caller.rows(CASES, guild["guild_id"]) == [
        (pytest.approx(0.95), {"llm": "The model says so."}, True)
    ]
    assert caller.rows(
        "select action::text, used_gpt, rules, message_id from detection_events where guild_id = %s",
        guild["guild_id"],
    ) == [("notify", True, ["llm"], None)]
    assert reviews(caller, guild) == [("done", "raised", None)]


def test_record_stays_record(caller: Caller, guild: Guild) -> None:
    queue(caller, joiner(guild))
    end(caller, spam(lease(caller, guild)[0], action="record", delete=False))

    assert waiting(caller, guild) == []
    assert caller.rows(CASES, guild["guild_id"]) == []
    actions = caller.rows("select action::text from detection_events where guild_id = %s", guild["guild_id"])
    assert actions == [("record",)]


def test_the_notification_of_a_profile_names_no_message(caller: Caller, guild: Guild) -> None:
    event = joiner(guild)
    queue(caller, event)
    end(caller, spam(lease(caller, guild)[0], action="notify"))

    (effect,) = claim(caller, guild)
    case = effect["case"]
    assert (effect["kind"], case["message_refs"], case["reasons"]) == ("notify", [], ["The model says so."])
    assert [subject["user_id"] for subject in case["subjects"]] == [event["user_id"]]


def test_who_was_welcomed_keeps_role_and_welcome(caller: Caller, guild: Guild) -> None:
    hall, now_ms = new_id(), caller.one("select (extract(epoch from now()) * 1000)::bigint")
    state = {"type": "channel", "guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    caller.call("observe_events", {"states": [state | {"channel_id": hall}]})
    configure(caller, guild, welcome_channel_id=hall)
    queue(caller, joiner(guild, at_ms=now_ms, joined_at_ms=now_ms))
    before = waiting(caller, guild)
    assert before == ["welcome_member"]
    end(caller, spam(lease(caller, guild)[0]))

    assert waiting(caller, guild) == [*before, "notify"]


def test_what_the_rules_did_for_the_name_stays_and_is_confirmed_without_a_second_punishment(
    caller: Caller, guild: Guild
) -> None:
    event = joiner(guild, **DOUBT)
    queue(caller, event)
    end(caller, spam(lease(caller, guild)[0], action="kick"))

    assert waiting(caller, guild).count("restrict_member") == 1
    assert "kick_member" not in waiting(caller, guild)
    assert restricted(caller, event["user_id"]) is True
    assert caller.rows(
        "select action::text, rules from detection_events where guild_id = %s", guild["guild_id"]
    ) == [("restrict", ["name", "llm"])]


def test_a_doubt_about_a_join_that_the_llm_does_not_share_is_taken_back_in_words(
    caller: Caller, guild: Guild
) -> None:
    event = joiner(guild, **DOUBT)
    queue(caller, event)
    carry_out(caller, guild)
    assert restricted(caller, event["user_id"]) is True

    assert end(caller, harmless(lease(caller, guild)[0]))["withdrawn"] == 1

    assert waiting(caller, guild) == ["restore_member", "update_notification"]
    assert restricted(caller, event["user_id"]) is False
    findings = caller.one("select findings from verification_events where guild_id = %s", guild["guild_id"])
    assert findings == {
        "name": "The name holds an invite. The language model takes the profile for harmless."
    }


def test_what_the_rules_were_sure_of_is_not_taken_back(caller: Caller, guild: Guild) -> None:
    event = joiner(guild, **DOUBT | {"confidence": 0.7, "level": "high"})
    queue(caller, event)
    end(caller, harmless(lease(caller, guild)[0]))

    assert restricted(caller, event["user_id"]) is True


def test_a_raid_stays_a_raid_whatever_is_thought_of_one_name(caller: Caller, guild: Guild) -> None:
    raid = DOUBT | {"rules": ["join_raid"], "detection_type": "join_raid", "group_key": "raid:1"}
    first, second = joiner(guild, **raid), joiner(guild, **raid)
    queue(caller, first, second, groups=[group(first, first["user_id"], second["user_id"])])
    one, two = lease(caller, guild)

    answer = end(caller, spam(one), harmless(two))

    assert (answer["raised"], answer["withdrawn"]) == (1, 0)
    types = caller.rows(
        "select detection_type::text from detection_events where guild_id = %s", guild["guild_id"]
    )
    assert types == [("join_raid",), ("join_raid",)]
    assert restricted(caller, second["user_id"]) is True


@pytest.mark.parametrize("decision", ["verify", "reject", "ban"])
def test_what_a_moderator_has_decided_meanwhile_stays(caller: Caller, guild: Guild, decision: str) -> None:
    queue(caller, joiner(guild, **DOUBT))
    (row,) = lease(caller, guild)
    resolve(caller, guild, open_case(caller, guild), decision)
    before = waiting(caller, guild)

    assert end(caller, spam(row))["raised"] == 0
    assert waiting(caller, guild) == before
    assert reviews(caller, guild) == [("done", "none", None)]


def test_who_became_staff_meanwhile_is_left_alone(caller: Caller, owner: Caller, guild: Guild) -> None:
    event = joiner(guild)
    queue(caller, event)
    (row,) = lease(caller, guild)
    owner.connection.execute(
        "update servers set owner_id = %s where guild_id = %s", [event["user_id"], guild["guild_id"]]
    )

    assert end(caller, spam(row))["raised"] == 0
    assert waiting(caller, guild) == []


def test_an_open_case_takes_the_profile_in(caller: Caller, guild: Guild) -> None:
    event = joiner(guild)
    queue(caller, event, judged(guild_id=guild["guild_id"], user_id=event["user_id"]))
    carry_out(caller, guild)
    end(caller, spam(lease(caller, guild)[0]))

    ((_, findings, _),) = caller.rows(CASES, guild["guild_id"])
    assert findings == {"phrases": "It promises gifts.", "llm": "The model says so."}
    assert waiting(caller, guild) == ["update_notification"]
