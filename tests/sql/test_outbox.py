"""claim_outbox and finish_outbox: leases, lanes, fences."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.sql.stories import (
    Caller,
    Guild,
    carry_out,
    claim,
    finish,
    judged,
    new_id,
    open_case,
    resolve,
)
from tools.devstack.databases import Database


@pytest.fixture
def case(caller: Caller, guild: Guild) -> dict[str, Any]:
    """A spammer's verdict, with its six effects waiting."""
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", {"events": [event]})
    return event


def test_a_claim_takes_whole_lanes_in_order(caller: Caller, guild: Guild, case: dict[str, Any]) -> None:
    rows = claim(caller, guild)

    lane = [row["kind"] for row in rows if row["lane"].startswith("case:")]
    assert lane == ["open_thread", "notify", "add_thread_member", "greet_thread"]
    assert {row["kind"] for row in rows} - set(lane) == {"restrict_member", "delete_messages"}
    assert {row["attempts"] for row in rows} == {1}


def test_the_case_comes_along_without_message_text(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    rows = claim(caller, guild)

    view = rows[0]["case"]
    assert [subject["user_id"] for subject in view["subjects"]] == [case["user_id"]]
    assert view["reasons"] == case["reasons"]
    assert case["content"] not in str(rows)


def test_a_leased_lane_is_nobody_elses(caller: Caller, guild: Guild, case: dict[str, Any]) -> None:
    assert len(claim(caller, guild)) == 6

    assert claim(caller, guild) == []


def test_twenty_claimers_at_once_share_the_rows_without_overlap(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    caller.call("record_verdicts", {"events": [judged(guild_id=guild["guild_id"]) for _ in range(20)]})

    def claim_one(_: int) -> list[int]:
        with shared_database.connect("service_role") as connection:
            return [row["id"] for row in claim(Caller(connection), guild, limit=7)]

    with ThreadPoolExecutor(20) as pool:
        claimed = [number for ids in pool.map(claim_one, range(20)) for number in ids]

    assert len(claimed) == len(set(claimed))


def test_a_row_queued_behind_a_leased_one_waits(caller: Caller, guild: Guild, case: dict[str, Any]) -> None:
    claim(caller, guild)
    caller.call(
        "record_verdicts",
        {"events": [judged(guild_id=guild["guild_id"], user_id=case["user_id"], delete=False)]},
    )
    assert (
        caller.one(
            "select count(*) from outbox where guild_id = %s and status = 'pending'", guild["guild_id"]
        )
        == 1
    )

    assert claim(caller, guild) == []


def test_an_expired_lease_is_taken_over_and_the_first_holders_result_is_stale(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    first = claim(caller, guild)
    caller.connection.execute(
        "update outbox set lease_until = now() - interval '1 second' where guild_id = %s", [guild["guild_id"]]
    )
    second = claim(caller, guild)
    assert [row["id"] for row in second] == [row["id"] for row in first]

    assert finish(caller, first) == {"applied": [], "stale": [row["id"] for row in first]}
    assert finish(caller, second)["stale"] == []
    assert (
        caller.one(
            "select count(*) from mod_actions where user_id = %s and action = 'restrict'", case["user_id"]
        )
        == 1
    )


def test_a_result_reported_twice_counts_once(caller: Caller, guild: Guild, case: dict[str, Any]) -> None:
    rows = claim(caller, guild)
    finish(caller, rows)

    assert finish(caller, rows)["applied"] == []


def test_thread_and_notification_ids_reach_the_case(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    rows = claim(caller, guild)
    thread, message = new_id(), new_id()
    finish(caller, [r for r in rows if r["kind"] == "open_thread"], result={"thread_id": thread})
    finish(
        caller,
        [r for r in rows if r["kind"] == "notify"],
        result={"channel_id": guild["admin"], "message_id": message},
    )

    assert caller.rows(
        "select thread_id, notification_message_id from verification_events where guild_id = %s",
        guild["guild_id"],
    ) == [(thread, message)]


def test_a_retry_waits_and_a_release_costs_no_attempt(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    rows = claim(caller, guild)
    retried = [row for row in rows if row["kind"] == "restrict_member"]
    finish(caller, retried, "retry", retry_after_s=60, error="Discord: try later")
    finish(caller, [row for row in rows if row["kind"] != "restrict_member"], "release")

    again = claim(caller, guild)

    assert "restrict_member" not in {row["kind"] for row in again}
    assert {row["attempts"] for row in again} == {1}


def test_a_restriction_that_failed_is_not_claimed_to_be_in_force(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    rows = [row for row in claim(caller, guild) if row["kind"] == "restrict_member"]

    finish(caller, rows, "failed", error="Missing Permissions")

    assert caller.one("select is_restricted from server_members where user_id = %s", case["user_id"]) is False
    assert caller.one("select count(*) from mod_actions where user_id = %s", case["user_id"]) == 0


def test_a_failed_restriction_says_nothing_against_the_one_that_follows_it(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    case_id = open_case(caller, guild)
    first = [row for row in claim(caller, guild) if row["kind"] == "restrict_member"]
    for action in ("verify", "reopen"):
        resolve(caller, guild, case_id, action)

    finish(caller, first, "failed", error="Missing Permissions")
    assert "restrict_member" in carry_out(caller, guild)

    assert caller.one("select is_restricted from server_members where user_id = %s", case["user_id"]) is True
    logged = "select count(*) from mod_actions where user_id = %s and action = 'restrict'"
    assert caller.one(logged, case["user_id"]) == 1


def test_a_message_whose_deletion_failed_is_not_called_deleted(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    deleted = "select is_deleted, deleted_at is not null from messages where message_id = %s"
    assert caller.rows(deleted, case["message_id"]) == [(True, True)]

    carry_out(caller, guild, failing="delete_messages")

    assert caller.rows(deleted, case["message_id"]) == [(False, False)]


def test_moderators_are_told_once_of_all_that_could_not_be_done(
    caller: Caller, guild: Guild, case: dict[str, Any]
) -> None:
    rows = claim(caller, guild)
    told = [row for row in rows if row["kind"] == "notify"]
    finish(caller, told, result={"channel_id": guild["admin"], "message_id": new_id()})

    failed = ("restrict_member", "delete_messages")
    finish(caller, [r for r in rows if r["kind"] in failed], "failed", error="Missing Permissions")
    finish(caller, [r for r in rows if r["kind"] not in (*failed, "notify")])

    (update,) = claim(caller, guild)
    assert update["kind"] == "update_notification"
    problems = update["case"]["problems"]
    assert sorted(problem["kind"] for problem in problems) == sorted(failed)
    assert {problem["error"] for problem in problems} == {"Missing Permissions"}


def test_a_kick_is_logged_though_its_first_holder_died_before_it_could_say_so(
    caller: Caller, guild: Guild
) -> None:
    event = judged(guild_id=guild["guild_id"], action="kick")
    caller.call("record_verdicts", {"events": [event]})
    claim(caller, guild)
    caller.connection.execute(
        "update outbox set lease_until = now() - interval '1 second' where guild_id = %s", [guild["guild_id"]]
    )

    again = [row for row in claim(caller, guild) if row["kind"] == "kick_member"]
    finish(caller, again, result={"left": True})

    assert caller.rows("select action::text from mod_actions where user_id = %s", event["user_id"]) == [
        ("kick",)
    ]


def test_who_had_left_before_the_first_try_of_a_kick_was_not_kicked(caller: Caller, guild: Guild) -> None:
    event = judged(guild_id=guild["guild_id"], action="kick")
    caller.call("record_verdicts", {"events": [event]})

    finish(caller, [r for r in claim(caller, guild) if r["kind"] == "kick_member"], result={"left": True})

    assert caller.rows("select 1 from mod_actions where user_id = %s", event["user_id"]) == []


def test_what_protects_goes_before_what_tells_however_much_that_is(caller: Caller, guild: Guild) -> None:
    lane = f"log:{guild['guild_id']}"
    caller.rows(
        "insert into outbox (guild_id, lane, kind) "
        "select %s, %s, 'log_action' from generate_series(1, 20) returning id",
        guild["guild_id"], lane,
    )  # fmt: skip
    caller.call("record_verdicts", {"events": [judged(guild_id=guild["guild_id"])]})

    first = [row["kind"] for row in claim(caller, guild, limit=6)]

    assert "restrict_member" in first
    assert "log_action" not in first
    assert {row["kind"] for row in claim(caller, guild)} == {"log_action"}
