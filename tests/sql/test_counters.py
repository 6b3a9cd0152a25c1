"""Counters agree with what they count, whatever is decided, and taken back."""

import pytest

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    group,
    innocent,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
)

DAY_MS = 86_400_000


@pytest.fixture
def case_id(caller: Caller, guild: Guild) -> str:
    """An open case, opened for two rules by one message."""
    event = judged(guild_id=guild["guild_id"], rules=["burst", "links"], reasons=["Fast.", "Links."])
    caller.call("record_verdicts", verdicts(event))
    return open_case(caller, guild)


def day(caller: Caller, guild: Guild) -> dict[str, int]:
    """What the server's days have counted, all together."""
    names = ("verification_count", "verified_count", "rejected_count", "ban_count", "false_positive_count")
    columns = ", ".join(f"sum({name})::integer" for name in names)
    (row,) = caller.rows(f"select {columns} from analytics where guild_id = %s", guild["guild_id"])
    return dict(zip(names, row, strict=True))


def of_rules(caller: Caller, guild: Guild) -> dict[str, list[int]]:
    """Hits, confirmations and false positives of each rule, over all days."""
    rows = caller.rows(
        "select rule, sum(hit_count)::integer, sum(confirmed_count)::integer, sum(false_positive_count)::integer "
        "from rule_stats where guild_id = %s group by rule",
        guild["guild_id"],
    )
    return {row[0]: list(row[1:]) for row in rows}


@pytest.mark.usefixtures("case_id")
def test_each_rule_that_fired_has_a_hit(caller: Caller, guild: Guild) -> None:
    assert of_rules(caller, guild) == {"burst": [1, 0, 0], "links": [1, 0, 0]}


def test_a_repeated_batch_counts_nothing_twice(caller: Caller, guild: Guild) -> None:
    batch = verdicts(judged(guild_id=guild["guild_id"]), innocent(guild_id=guild["guild_id"]))
    caller.call("record_verdicts", batch)
    caller.call("record_verdicts", batch)

    assert of_rules(caller, guild) == {"phrases": [1, 0, 0]}
    assert day(caller, guild)["verification_count"] == 1
    assert caller.one(
        "select sum(message_count) from message_stats where guild_id = %s", guild["guild_id"]
    ) == 2  # fmt: skip


@pytest.mark.parametrize(
    ("action", "counter", "of_rule"),
    [
        ("verify", "verified_count", [1, 0, 1]),
        ("reject", "rejected_count", [1, 1, 0]),
        ("ban", "ban_count", [1, 1, 0]),
    ],
)
def test_a_decision_counts_for_the_day_and_for_every_rule_of_the_case(
    caller: Caller, guild: Guild, case_id: str, action: str, counter: str, of_rule: list[int]
) -> None:
    resolve(caller, guild, case_id, action)

    counted = day(caller, guild)
    assert counted[counter] == 1
    assert counted["false_positive_count"] == (action == "verify")
    assert of_rules(caller, guild) == {"burst": of_rule, "links": of_rule}


def test_reopening_takes_the_decision_back_and_the_next_one_counts_once(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    resolve(caller, guild, case_id, "verify")
    resolve(caller, guild, case_id, "reopen")
    assert day(caller, guild)["verified_count"] == 0
    assert of_rules(caller, guild)["burst"] == [1, 0, 0]

    resolve(caller, guild, case_id, "ban")
    counted = day(caller, guild)
    assert (counted["verified_count"], counted["false_positive_count"], counted["ban_count"]) == (0, 0, 1)
    assert of_rules(caller, guild)["links"] == [1, 1, 0]


def test_a_group_is_one_case_and_every_members_detection_a_hit(caller: Caller, guild: Guild) -> None:
    first = judged(guild_id=guild["guild_id"], group_key="text:h", rules=["coordinated"])
    second = judged(guild_id=guild["guild_id"], group_key="text:h", rules=["coordinated"])
    named = group(first, first["user_id"], second["user_id"])
    caller.call("record_verdicts", verdicts(first, second, groups=[named]))

    assert of_rules(caller, guild) == {"coordinated": [2, 0, 0]}
    assert day(caller, guild)["verification_count"] == 1


def test_messages_are_counted_by_hour_member_and_channel(caller: Caller, guild: Guild) -> None:
    user_id, channel_id = new_id(), new_id()
    hour_ms = NOW_MS - NOW_MS % 3_600_000
    last, first_of_next = hour_ms + 3_599_999, hour_ms + 3_600_000
    here = {"guild_id": guild["guild_id"], "user_id": user_id, "channel_id": channel_id}
    events = [innocent(at_ms=at_ms, **here) for at_ms in (hour_ms, last, first_of_next)]
    caller.call("record_verdicts", verdicts(*events))

    assert caller.rows(
        "select extract(epoch from hour)::bigint * 1000, channel_id, message_count from message_stats "
        "where user_id = %s order by hour",
        user_id,
    ) == [(hour_ms, channel_id, 2), (first_of_next, channel_id, 1)]


def test_the_overview_tells_what_was_counted(caller: Caller, guild: Guild, case_id: str) -> None:
    resolve(caller, guild, case_id, "reject")
    press = {"id": new_id(), "guild_id": guild["guild_id"], "user_id": new_id()}

    overview = caller.call("stats_overview", press, guild["guild_id"], 365)

    assert (overview["cases_opened"], overview["rejected"], overview["verified"]) == (1, 1, 0)
    assert overview["by_rule"] == [{"rule": "burst", "count": 1}, {"rule": "links", "count": 1}]


def test_calls_of_the_llm_are_counted_failed_ones_too(caller: Caller, guild: Guild) -> None:
    caller.connection.execute(
        "insert into gpt_usage (guild_id, purpose, model, success, error_code) values "
        "(%(guild)s, 'message_analysis', 'm', true, null), (%(guild)s, 'message_analysis', 'm', false, 'timeout')",
        {"guild": guild["guild_id"]},
    )
    assert caller.one("select gpt_call_count from analytics where guild_id = %s", guild["guild_id"]) == 2
