"""Reviews by the LLM as rows: queued with the verdict, leased within budgets, ended once."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.sql.reviewed import (
    ASKED,
    asked_with,
    doubtful,
    end,
    expire,
    failure,
    first_message,
    harmless,
    lease,
    reviews,
    spam,
)
from tests.sql.stories import NOW_MS, Caller, Guild, interaction, judged, new_id, open_case, resolve, verdicts
from tools.devstack.databases import Database

SPENT = "select call_count, cost_usd::float from llm_spending where guild_id = %s"
CALLS = "select success, error_code, context_id is not null from gpt_usage where guild_id = %s order by id"


def queue(caller: Caller, *events: dict[str, Any]) -> None:
    caller.call("record_verdicts", verdicts(*events))


def configure(caller: Caller, guild: Guild, **patch: Any) -> None:
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def text_of(caller: Caller, event: dict[str, Any]) -> Any:
    found = caller.rows("select content from messages where message_id = %s", event["message_id"])
    return found[0][0] if found else None


def test_a_doubtful_verdict_is_queued_once_however_often_its_batch_comes(
    caller: Caller, guild: Guild
) -> None:
    batch = verdicts(doubtful(guild), judged(guild_id=guild["guild_id"]))
    for _ in range(2):
        caller.call("record_verdicts", batch)

    assert reviews(caller, guild) == [("pending", "none", None)]


def test_the_first_three_messages_of_a_new_member_are_queued_and_the_fourth_is_not(
    caller: Caller, guild: Guild
) -> None:
    user = new_id()
    one, two, three, four = (
        first_message(guild, f"text {n}", user_id=user, at_ms=NOW_MS + n) for n in range(4)
    )
    queue(caller, two, one)
    queue(caller, four, three)

    asked = caller.rows("select event_id from llm_reviews where guild_id = %s", guild["guild_id"])
    assert {event for (event,) in asked} == {one["event_id"], two["event_id"], three["event_id"]}
    kept = caller.rows("select message_id from messages where guild_id = %s", guild["guild_id"])
    assert {message for (message,) in kept} == {one["message_id"], two["message_id"], three["message_id"]}


def test_without_a_question_nothing_is_queued(caller: Caller, guild: Guild) -> None:
    event = doubtful(guild)
    del event["review"]
    queue(caller, event)

    assert reviews(caller, guild) == []


def test_an_edit_supersedes_what_waits_for_the_message_as_it_was(caller: Caller, guild: Guild) -> None:
    first = first_message(guild, "hello")
    queue(caller, first)
    edit = first_message(
        guild, "hello, edited", kind="edit", event_id=f"{first['event_id']}:1", at_ms=NOW_MS + 1,
        user_id=first["user_id"], message_id=first["message_id"],
    )  # fmt: skip
    queue(caller, edit)

    assert reviews(caller, guild) == [("skipped", "none", "superseded"), ("pending", "none", None)]
    assert [row["content"] for row in lease(caller, guild)] == ["hello, edited"]


def test_an_answer_about_a_message_that_was_edited_meanwhile_changes_nothing_and_is_paid_for(
    caller: Caller, guild: Guild
) -> None:
    first = first_message(guild, "hello")
    queue(caller, first)
    (row,) = lease(caller, guild)
    changed = {"kind": "edit", "event_id": "e:1", "at_ms": NOW_MS + 1, "review": None, "content": "well"}
    queue(caller, first | changed)

    end(caller, spam(row))

    assert reviews(caller, guild) == [("skipped", "none", "superseded")]
    assert caller.rows(CALLS, guild["guild_id"]) == [(True, None, True)]
    assert caller.rows("select 1 from verification_events where guild_id = %s", guild["guild_id"]) == []


def test_an_edit_that_nobody_asks_about_spares_nobody_the_question(caller: Caller, guild: Guild) -> None:
    first = first_message(guild, "a scam")
    queue(caller, first)
    queue(caller, first | {"kind": "edit", "event_id": "e:2", "at_ms": NOW_MS + 1, "review": None})

    assert [row["content"] for row in lease(caller, guild)] == ["a scam"]


def test_a_lease_shows_text_and_context_and_nobody_else_gets_the_row(caller: Caller, guild: Guild) -> None:
    event = doubtful(guild, content="is this spam?")
    queue(caller, event)

    (row,) = lease(caller, guild)

    assert (row["content"], row["answer"]) == ("is this spam?", None)
    assert row["context"] == {
        "account_age_days": 1, "member_days": 0, "messages_so_far": 1, "earlier_cases": None, "warnings": 0,
        "earlier_detections": None, "reputation": None, "channel": None,
        "rules": ["phrases"], "rules_confidence": 0.45, "asked_for": "ambiguous",
    }  # fmt: skip
    assert row["settings"]["restricted_role_id"] == guild["role"]
    assert lease(caller, guild) == []


def test_the_context_tells_what_moderators_decided_before_and_in_what_kind_of_channel_it_was_said(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    user, channel = new_id(), new_id()
    caught = judged(guild_id=guild["guild_id"], user_id=user, at_ms=NOW_MS)
    caller.call("record_verdicts", verdicts(caught))
    resolve(caller, guild, open_case(caller, guild), "reject")
    owner.connection.execute(
        "insert into guild_channels (guild_id, channel_id, type, seen_at) values (%s, %s, 5, now())",
        [guild["guild_id"], channel],
    )
    later_ms = NOW_MS + 2 * 86_400_000
    queue(caller, doubtful(guild, user_id=user, channel_id=channel, at_ms=later_ms))

    (row,) = lease(caller, guild)

    assert row["context"]["earlier_detections"] == {
        "confirmed": 1,
        "cleared": 0,
        "undecided": 0,
        "overturned": 0,
    }
    assert row["context"]["channel"] == "announcement"
    assert row["context"]["earlier_cases"] == {"rejected": 1}


def test_a_result_under_an_older_fence_changes_nothing_but_its_call_is_noted_once(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    queue(caller, doubtful(guild))
    (dead,) = lease(caller, guild)
    expire(owner, guild)
    (alive,) = lease(caller, guild)
    assert alive["fence"] == dead["fence"] + 1

    for _ in range(2):
        answer = end(caller, spam(dead))
        assert (answer["applied"], answer["stale"], answer["raised"]) == ([], [dead["id"]], 0)
    assert reviews(caller, guild) == [("leased", "none", None)]

    assert end(caller, harmless(alive))["applied"] == [alive["id"]]
    assert end(caller, spam(alive))["stale"] == [alive["id"]]
    assert caller.rows(CALLS, guild["guild_id"]) == [(True, None, False), (True, None, True)]


def test_a_failure_is_tried_once_more_and_then_the_verdict_stands(caller: Caller, guild: Guild) -> None:
    queue(caller, doubtful(guild))

    end(caller, failure(lease(caller, guild)[0], "retry", retry_after_s=0))
    assert reviews(caller, guild) == [("pending", "none", "http_500")]
    end(caller, failure(lease(caller, guild)[0], "retry", error="schema"))

    assert reviews(caller, guild) == [("failed", "none", "schema")]
    assert caller.rows(CALLS, guild["guild_id"]) == [(False, "http_500", True), (False, "schema", True)]
    assert lease(caller, guild) == []


def test_what_is_to_be_tried_later_is_not_leased_before(caller: Caller, guild: Guild) -> None:
    queue(caller, doubtful(guild))
    end(caller, failure(lease(caller, guild)[0], retry_after_s=60))
    assert lease(caller, guild) == []


def test_a_review_that_two_processes_died_over_is_given_up(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    queue(caller, doubtful(guild))
    for _ in range(2):
        assert len(lease(caller, guild)) == 1
        expire(owner, guild)

    assert lease(caller, guild) == []
    assert reviews(caller, guild) == [("failed", "none", "lost")]


def test_a_lease_without_a_call_is_given_back_whole(caller: Caller, guild: Guild) -> None:
    queue(caller, doubtful(guild))
    for _ in range(3):
        (row,) = lease(caller, guild, asked=asked_with(base_usd=0.1))
        end(caller, {"id": row["id"], "fence": row["fence"], "outcome": "release"})

    assert caller.rows(SPENT, guild["guild_id"]) == [(0, 0.0)]
    assert caller.rows(CALLS, guild["guild_id"]) == []
    assert reviews(caller, guild) == [("pending", "none", None)]


def test_a_review_that_waited_an_hour_is_skipped(caller: Caller, owner: Caller, guild: Guild) -> None:
    queue(caller, doubtful(guild))
    aged = "update llm_reviews set queued_at = now() - interval '1 hour' where guild_id = %s"
    owner.connection.execute(aged, [guild["guild_id"]])

    assert lease(caller, guild) == []
    assert reviews(caller, guild) == [("skipped", "none", "late")]


def test_a_server_that_switched_it_off_is_not_asked_for(caller: Caller, guild: Guild) -> None:
    queue(caller, doubtful(guild))
    configure(caller, guild, llm=False)

    assert lease(caller, guild) == []
    assert reviews(caller, guild) == [("skipped", "none", "off")]


def test_what_was_asked_and_answered_is_kept_without_the_text(caller: Caller, guild: Guild) -> None:
    event = doubtful(guild, content="a secret of mine")
    queue(caller, event)
    (row,) = lease(caller, guild)
    end(caller, harmless(row))

    ((kept,),) = caller.rows("select to_jsonb(c) from contexts c where guild_id = %s", guild["guild_id"])
    assert (kept["event_id"], kept["model"], kept["prompt_version"]) == (event["event_id"], "m", "1")
    assert kept["context"] == row["context"]
    assert kept["response"] == {"verdict": "harmless", "confidence": 0.9, "category": "conversation"}
    assert "secret" not in str(kept)
    ((usage,),) = caller.rows("select to_jsonb(u) from gpt_usage u where guild_id = %s", guild["guild_id"])
    assert (usage["context_id"], usage["latency_ms"], usage["total_tokens"]) == (kept["id"], 700, 960)


def test_the_text_of_an_innocent_is_forgotten_once_the_review_has_ended(caller: Caller, guild: Guild) -> None:
    event = first_message(guild, "hello")
    queue(caller, event)
    assert text_of(caller, event) == "hello"

    end(caller, harmless(lease(caller, guild)[0]))

    assert text_of(caller, event) is None
    assert reviews(caller, guild) == [("done", "none", None)]


def test_the_text_of_an_innocent_is_forgotten_when_nobody_came_to_review_it(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    event = first_message(guild, "hello")
    queue(caller, event)
    aged = "update llm_reviews set queued_at = now() - interval '1 hour' where guild_id = %s"
    owner.connection.execute(aged, [guild["guild_id"]])
    lease(caller, guild)

    assert text_of(caller, event) is None


def test_the_text_of_a_suspect_stays(caller: Caller, guild: Guild) -> None:
    event = first_message(guild, "hello")
    queue(caller, event, judged(guild_id=guild["guild_id"], user_id=event["user_id"]))

    end(caller, harmless(lease(caller, guild)[0]))

    assert text_of(caller, event) == "hello"


def test_an_equal_text_is_answered_without_a_call_for_24_hours(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    question = {"why": "ambiguous", "fingerprint": "the same"}
    queue(caller, doubtful(guild, review=question))
    end(caller, harmless(lease(caller, guild)[0]))

    queue(caller, doubtful(guild, review=question))
    (row,) = lease(caller, guild)
    assert row["answer"] == {"verdict": "harmless", "confidence": 0.9, "category": "conversation"}
    end(caller, {key: harmless(row)[key] for key in ("id", "fence", "outcome", "answer", "withdraw")})

    assert caller.one("select count(*) from gpt_usage where guild_id = %s", guild["guild_id"]) == 1
    assert caller.one("select call_count from llm_spending where guild_id = %s", guild["guild_id"]) == 1
    assert reviews(caller, guild)[1] == ("done", "withdrawn", None)

    owner.connection.execute(
        "update llm_reviews set finished_at = finished_at - interval '24 hours' where guild_id = %s and not is_cached",
        [guild["guild_id"]],
    )
    queue(caller, doubtful(guild, review=question))
    assert [row["answer"] for row in lease(caller, guild)] == [None], "a reused answer grows no younger"


@pytest.mark.parametrize("other", [{"model": "n"}, {"prompt_version": "2"}])
def test_another_model_or_prompt_is_asked_anew(caller: Caller, guild: Guild, other: dict[str, str]) -> None:
    question = {"why": "ambiguous", "fingerprint": "the same"}
    queue(caller, doubtful(guild, review=question))
    end(caller, harmless(lease(caller, guild)[0]))
    queue(caller, doubtful(guild, review=question))

    assert [row["answer"] for row in lease(caller, guild, asked=asked_with(**other))] == [None]


def test_fifty_equal_texts_cost_one_call(caller: Caller, guild: Guild) -> None:
    question = {"why": "ambiguous", "fingerprint": "raid"}
    queue(caller, *(doubtful(guild, review=question) for _ in range(50)))

    (asked,) = lease(caller, guild)
    assert lease(caller, guild) == []
    end(caller, spam(asked))
    rest = lease(caller, guild)

    assert len(rest) == 49
    assert all(row["answer"]["verdict"] == "spam" for row in rest)
    assert caller.one("select call_count from llm_spending where guild_id = %s", guild["guild_id"]) == 1


def test_the_last_call_of_a_day_is_made_and_the_next_is_not(caller: Caller, guild: Guild) -> None:
    configure(caller, guild, llm_daily_calls=3)
    queue(caller, *(doubtful(guild) for _ in range(4)))

    assert len(lease(caller, guild)) == 3
    assert [status for status, _, _ in reviews(caller, guild)] == ["leased", "leased", "leased", "skipped"]
    assert reviews(caller, guild)[3] == ("skipped", "none", "budget")


def test_no_call_is_begun_that_could_cost_more_than_the_day_has_left(caller: Caller, guild: Guild) -> None:
    configure(caller, guild, llm_daily_usd=0.3)
    dear = asked_with(base_usd=0.1, byte_usd=0)
    queue(caller, *(doubtful(guild) for _ in range(4)))

    rows = lease(caller, guild, asked=dear)
    assert len(rows) == 3
    assert caller.rows(SPENT, guild["guild_id"]) == [(3, 0.3)]

    end(caller, *map(harmless, rows), asked=dear)
    assert caller.rows(SPENT, guild["guild_id"]) == [(3, 0.0015)]
    queue(caller, *(doubtful(guild) for _ in range(3)))
    assert len(lease(caller, guild, asked=dear)) == 2


def test_what_a_timed_out_call_may_have_cost_stays_spent(caller: Caller, guild: Guild) -> None:
    dear = asked_with(base_usd=0.1)
    queue(caller, doubtful(guild))
    (row,) = lease(caller, guild, asked=dear)
    end(caller, failure(row, error="timeout", cost_usd=0), asked=dear)

    assert caller.rows(SPENT, guild["guild_id"]) == [(1, 0.1)]


@pytest.mark.parametrize(
    ("outcome", "error"),
    [("answered", None), ("retry", "schema"), ("failed", "refused"), ("retry", "unreadable")],
)
def test_a_call_of_which_nobody_counted_the_tokens_stays_spent(
    caller: Caller, guild: Guild, outcome: str, error: str | None
) -> None:
    dear = asked_with(base_usd=0.1)
    queue(caller, doubtful(guild))
    (row,) = lease(caller, guild, asked=dear)
    uncounted = {
        "prompt_tokens": 0,
        "completion_tokens": 0,
        "cost_usd": 0,
        "outcome": outcome,
        "error": error,
    }
    end(caller, harmless(row) | uncounted, asked=dear)

    assert caller.rows(SPENT, guild["guild_id"]) == [(1, 0.1)]


def test_a_call_that_was_not_taken_costs_nothing(caller: Caller, guild: Guild) -> None:
    dear = asked_with(base_usd=0.1)
    queue(caller, doubtful(guild))
    (row,) = lease(caller, guild, asked=dear)
    end(caller, failure(row, prompt_tokens=0, completion_tokens=0, cost_usd=0), asked=dear)

    assert caller.rows(SPENT, guild["guild_id"]) == [(1, 0.0)]


def test_twenty_processes_at_once_make_no_more_calls_than_the_day_has(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    configure(caller, guild, llm_daily_calls=7)
    queue(caller, *(doubtful(guild) for _ in range(40)))

    def one(_: int) -> int:
        with shared_database.connect("service_role") as connection:
            return len(lease(Caller(connection), guild, limit=2))

    with ThreadPoolExecutor(20) as pool:
        leased = sum(pool.map(one, range(20)))
    while rows := lease(caller, guild, limit=2):
        leased += len(rows)

    assert leased == 7
    assert caller.one("select call_count from llm_spending where guild_id = %s", guild["guild_id"]) == 7


def test_equal_texts_that_two_processes_lease_at_once_are_asked_about_once(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    question = {"why": "ambiguous", "fingerprint": "raid"}
    queue(caller, *(doubtful(guild, review=question) for _ in range(10)))

    def one(_: int) -> int:
        with shared_database.connect("service_role") as connection:
            return len(lease(Caller(connection), guild, limit=2))

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(one, range(8))) == 1


def test_five_failures_in_a_row_open_the_breaker_and_one_review_closes_it(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    asked = asked_with(model=f"model of {guild['guild_id']}")
    queue(caller, *(doubtful(guild) for _ in range(9)))
    rows = lease(caller, guild, limit=4, asked=asked)
    end(caller, *(failure(row, "failed") for row in rows), asked=asked)
    (fifth,) = lease(caller, guild, limit=1, asked=asked)
    assert len(rows) == 4, "four failures open nothing"
    end(caller, failure(fifth, "failed"), asked=asked)

    assert lease(caller, guild, asked=asked) == []
    owner.connection.execute("update llm_circuits set open_until = now() where model = %s", [asked["model"]])
    (attempt,) = lease(caller, guild, asked=asked)
    assert lease(caller, guild, asked=asked) == [], "one tries, the others wait for it"
    end(caller, harmless(attempt), asked=asked)

    assert len(lease(caller, guild, asked=asked)) == 3


def test_texts_that_the_model_declines_to_judge_switch_it_off_for_nobody(
    caller: Caller, guild: Guild
) -> None:
    asked = asked_with(model=f"model of {guild['guild_id']}")
    queue(caller, *(doubtful(guild) for _ in range(7)))
    rows = lease(caller, guild, limit=6, asked=asked)
    end(caller, *(failure(row, "failed", error="refused") for row in rows), asked=asked)

    assert len(lease(caller, guild, asked=asked)) == 1


def test_a_try_that_fails_opens_the_breaker_again(caller: Caller, owner: Caller, guild: Guild) -> None:
    asked = asked_with(model=f"model of {guild['guild_id']}")
    queue(caller, *(doubtful(guild) for _ in range(7)))
    rows = lease(caller, guild, limit=5, asked=asked)
    end(caller, *(failure(row, "failed") for row in rows), asked=asked)
    owner.connection.execute("update llm_circuits set open_until = now() where model = %s", [asked["model"]])
    end(caller, failure(lease(caller, guild, asked=asked)[0], "failed"), asked=asked)

    assert lease(caller, guild, asked=asked) == []
    left = "select open_until > now() + interval '4 minutes' from llm_circuits where model = %s"
    assert caller.one(left, asked["model"]) is True


def test_a_setting_that_somebody_stored_by_hand_stops_no_review(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    by_hand = '{"llm_daily_calls": "many", "llm_daily_usd": null, "llm": 1}'
    owner.connection.execute(
        "update servers set settings = %s where guild_id = %s", [by_hand, guild["guild_id"]]
    )
    queue(caller, doubtful(guild))

    assert len(lease(caller, guild, asked=ASKED)) == 1
