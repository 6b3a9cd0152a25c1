"""/stats detections: hits from counters, all that is finer from the detections, one rule's or one member's if asked."""

from datetime import timedelta
from typing import Any

import pytest

from tests.sql.statistics import A_WEEK, BEFORE, FIRST, put, stats
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    group,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
)


@pytest.fixture
def suspects(caller: Caller, guild: Guild) -> tuple[str, str]:
    """Two of them: the first was found twice, by burst and then by burst and links; the second once, by links."""
    first, second = new_id(), new_id()
    here: dict[str, Any] = {"guild_id": guild["guild_id"], "reasons": ["so"], "level": "medium"}
    caller.call(
        "record_verdicts",
        verdicts(
            judged(user_id=first, rules=["burst"], detection_type="message_frequency", **here),
            judged(user_id=first, **here | {"rules": ["burst", "links"], "reasons": ["so", "and so"]}),
            judged(user_id=second, rules=["links"], **here),
        ),
    )
    return first, second


def hits(told: dict[str, Any]) -> dict[str, list[int]]:
    return {row["rule"]: [row["hits"], row["confirmed"], row["false_positives"]] for row in told["by_rule"]}


def test_without_a_filter_all_is_told(caller: Caller, guild: Guild, suspects: tuple[str, str]) -> None:
    told = stats(caller, "detections", guild["guild_id"])
    assert (told["detections"], told["simulated"]) == (3, 0)
    assert hits(told) == {"burst": [2, 0, 0], "links": [2, 0, 0]}
    assert told["by_type"] == [
        {"type": "suspicious_content", "count": 2}, {"type": "message_frequency", "count": 1},
    ]  # fmt: skip
    assert (told["by_level"], told["by_action"]) == ({"medium": 3}, {"restrict": 3})
    assert [(row["user_id"], row["count"]) for row in told["top_users"]] == [
        (suspects[0], 2),
        (suspects[1], 1),
    ]
    assert (told["cases"]["opened"], told["cases"]["open"], told["cases"]["p50_ms"]) == (2, 2, None)


def test_one_rule_s_are_told_alone(caller: Caller, guild: Guild, suspects: tuple[str, str]) -> None:
    told = stats(caller, "detections", guild["guild_id"], rule="burst")
    assert (told["detections"], hits(told)) == (2, {"burst": [2, 0, 0]})
    assert told["top_users"] == [{"user_id": suspects[0], "count": 2}]
    assert told["cases"]["opened"] == 1


def test_one_member_s_are_told_alone(caller: Caller, guild: Guild, suspects: tuple[str, str]) -> None:
    told = stats(caller, "detections", guild["guild_id"], user_id=suspects[1])
    assert (told["detections"], hits(told)) == (1, {"links": [1, 0, 0]})
    assert sum(row["count"] for row in told["by_day"]) == 1
    assert told["cases"]["opened"] == 1


def test_rule_and_member_go_together(caller: Caller, guild: Guild, suspects: tuple[str, str]) -> None:
    told = stats(caller, "detections", guild["guild_id"], user_id=suspects[0], rule="links")
    assert (told["detections"], hits(told)) == (1, {"links": [1, 0, 0]})
    told = stats(caller, "detections", guild["guild_id"], user_id=suspects[1], rule="burst")
    assert (told["detections"], hits(told), told["cases"]["opened"]) == (0, {}, 0)


def test_a_decision_confirms_or_refutes_the_rules_and_says_how_long_it_took(
    caller: Caller, guild: Guild
) -> None:
    suspect, moderator = new_id(), new_id()
    caller.call(
        "record_verdicts",
        verdicts(*(judged(guild_id=guild["guild_id"], user_id=suspect, rules=["links"]) for _ in range(2))),
    )
    resolve(caller, guild, open_case(caller, guild), "ban", moderator)
    for filters in ({}, {"user_id": suspect}):
        told = stats(caller, "detections", guild["guild_id"], A_WEEK, **filters)
        assert hits(told) == {"links": [2, 1, 0]}
        assert (told["cases"]["banned"], told["cases"]["open"]) == (1, 0)
        assert told["cases"]["p50_ms"] > 3_600_000  # it began yesterday noon
        assert told["moderators"] == [{"user_id": moderator, "count": 1}]


def test_a_group_s_case_is_each_subject_s(caller: Caller, guild: Guild) -> None:
    event = judged(guild_id=guild["guild_id"], group_key="copies:1", rules=["coordinated"])
    other = new_id()
    caller.call("record_verdicts", verdicts(event, groups=[group(event, event["user_id"], other)]))
    assert stats(caller, "detections", guild["guild_id"], user_id=other)["cases"]["opened"] == 1


def test_what_was_only_simulated_is_told_apart(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], simulated=True)))
    told = stats(caller, "detections", guild["guild_id"])
    assert (told["detections"], told["simulated"], told["cases"]["opened"]) == (1, 1, 0)


def test_only_days_of_the_period_are_counted(caller: Caller, guild: Guild) -> None:
    for at in (FIRST, BEFORE):
        at_ms = int(at.timestamp() * 1000)
        caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], at_ms=at_ms)))
    for filters in ({}, {"rule": "phrases"}):
        told = stats(caller, "detections", guild["guild_id"], A_WEEK, **filters)
        assert (told["detections"], told["by_day"][0]["count"], told["cases"]["opened"]) == (1, 1, 1)
        assert stats(caller, "detections", guild["guild_id"], 8, **filters)["detections"] == 2


def test_the_page_knows_from_when_on_detections_are_kept(caller: Caller, guild: Guild) -> None:
    yesterday = FIRST + timedelta(days=5)
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], at_ms=NOW_MS)))
    assert stats(caller, "detections", guild["guild_id"])["kept_since"] is None
    put(caller, "analytics", {"guild_id": guild["guild_id"], "date": FIRST.date(), "detection_count": 4})
    told = stats(caller, "detections", guild["guild_id"])
    assert (told["kept_since"], told["detections"]) == (yesterday.date().isoformat(), 5)


def test_another_server_s_rows_are_not_counted(
    caller: Caller, guild: Guild, suspects: tuple[str, str]
) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=new_id(), user_id=suspects[0], rules=["burst"])))
    assert stats(caller, "detections", guild["guild_id"])["detections"] == 3
    assert stats(caller, "detections", guild["guild_id"], user_id=suspects[0])["detections"] == 2
