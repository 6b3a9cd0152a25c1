"""Two calls at once: what one has not committed yet is neither lost on the other nor undone by it."""

from concurrent.futures import Future, ThreadPoolExecutor, wait
from time import monotonic
from typing import Any

import pytest

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    finish,
    group,
    interaction,
    judged,
    new_id,
    open_case,
    verdicts,
)
from tools.devstack.databases import Database

DEADLINE_S = 20


@pytest.fixture
def spam(caller: Caller, guild: Guild) -> dict[str, Any]:
    """A spammer's verdict, with its six effects waiting."""
    event = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", verdicts(event))
    return event


def claim_before_commit(
    database: Database, owner: Caller, guild: Guild, function: str, *arguments: Any
) -> list[dict[str, Any]]:
    """Call ``function``, and commit only when a claim made meanwhile waits for that, or has ended without."""
    with (
        database.connect("service_role") as first,
        database.connect("service_role") as second,
        ThreadPoolExecutor(1) as pool,
    ):
        with first.transaction():
            Caller(first).call(function, *arguments)
            claiming = pool.submit(claim, Caller(second), guild)
            until_it_ends_or_waits(claiming, owner, second.info.backend_pid)
        return claiming.result(DEADLINE_S)


def until_it_ends_or_waits(call: Future[Any], owner: Caller, backend: int) -> None:
    deadline = monotonic() + DEADLINE_S
    waits = "select coalesce(wait_event_type = 'Lock', false) from pg_stat_activity where pid = %s"
    while not wait([call], timeout=0.02).done and not owner.one(waits, backend):
        assert monotonic() < deadline, "the other call neither ended nor waited for a lock"


def test_a_detection_recorded_while_the_notification_is_claimed_is_told(
    shared_database: Database, caller: Caller, owner: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    second = judged(guild_id=guild["guild_id"], user_id=spam["user_id"], at_ms=NOW_MS + 5)

    rows = claim_before_commit(shared_database, owner, guild, "record_verdicts", verdicts(second))

    told = [row["case"]["detections"] for row in rows if row["kind"] == "notify"]
    finish(caller, rows, result={"channel_id": guild["admin"], "message_id": new_id()})
    assert told == [2] or {"notify", "update_notification"} & set(carry_out(caller, guild))


def test_an_effect_that_is_cancelled_while_it_is_claimed_is_not_leased(
    shared_database: Database, caller: Caller, owner: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    rows = claim(caller, guild)
    opened = [row for row in rows if row["kind"] == "open_thread"]
    finish(caller, opened, result={"thread_id": new_id()})
    finish(caller, [row for row in rows if row["kind"] != "open_thread"], "release")
    decision = (interaction(guild["guild_id"]), open_case(caller, guild), "verify")

    rows = claim_before_commit(shared_database, owner, guild, "resolve_case", *decision)

    assert {row["kind"] for row in rows}.isdisjoint({"add_thread_member", "greet_thread", "restrict_member"})


def test_the_same_raiders_in_many_servers_do_not_deadlock(shared_database: Database) -> None:
    raiders = sorted([new_id(), new_id()])

    def raid(author: str, other: str) -> None:
        with shared_database.connect("service_role") as connection:
            for _ in range(25):
                spam = judged(user_id=author, group_key="copies:z")
                batch = verdicts(spam, groups=[group(spam, author, other)])
                Caller(connection).call("record_verdicts", batch)

    with ThreadPoolExecutor(4) as pool:
        raids = [pool.submit(raid, *order) for order in (raiders, raiders[::-1]) * 2]

    assert [one.exception() for one in raids] == [None] * 4


def test_servers_that_meet_the_same_new_people_at_once_do_not_wait_for_each_other(
    shared_database: Database,
) -> None:
    # Each is the owner of one server and staff in the other: were people locked, this would be a circle.
    one, other = new_id(), new_id()

    def meet(caller: Caller, guild_id: str, *states: dict[str, Any]) -> None:
        common = {"guild_id": guild_id, "at_ms": NOW_MS, "gone": False}
        caller.call("observe_events", {"states": [common | state for state in states]})

    with (
        shared_database.connect("service_role") as first,
        shared_database.connect("service_role") as second,
    ):
        servers = [(Caller(first), new_id(), one, other), (Caller(second), new_id(), other, one)]
        with first.transaction(), second.transaction():
            for caller, guild_id, owner_id, _ in servers:
                caller.connection.execute("set local lock_timeout = '5s'")
                meet(caller, guild_id, {"type": "guild", "owner_id": owner_id})
            for caller, guild_id, _, staff_id in servers:
                role = {"type": "role", "role_id": new_id(), "permissions": 8}
                meet(caller, guild_id, role)
                meet(caller, guild_id, {"type": "member", "user_id": staff_id, "roles": [role["role_id"]]})

        for caller, guild_id, owner_id, staff_id in servers:
            told = caller.rows("select user_id from server_admins where guild_id = %s", guild_id)
            assert sorted(told) == sorted([(owner_id,), (staff_id,)])
