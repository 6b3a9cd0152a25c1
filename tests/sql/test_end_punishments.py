"""The minute job's function: each punishment ends once, in its time, and no newer one ends with it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.sql.punished import DAY_S, configure, end, let_pass, logged, punish, statuses
from tests.sql.stories import Caller, Guild, carry_out, claim, finish, new_id, waiting
from tools.devstack.databases import Database

LONG_S = 29 * DAY_S


@pytest.fixture
def target() -> str:
    """Somebody whom the server does not know."""
    return new_id()


@pytest.fixture
def role(caller: Caller, guild: Guild) -> str:
    """The server's mute role."""
    role = new_id()
    configure(caller, guild, mute_role_id=role)
    return role


def begun(caller: Caller, guild: Guild, action: str, target: str, seconds: int = 3600) -> int:
    """A punishment that is in force; the effect that began it."""
    effect: int = punish(caller, guild, action, target, seconds)["effect"]
    carry_out(caller, guild)
    return effect


def test_a_ban_ends_in_discord_and_in_the_log_without_a_moderator(
    caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    let_pass(owner, begun(caller, guild, "tempban", target))

    assert guild["guild_id"] in end(caller)["guild_ids"]

    assert statuses(caller, guild, target) == ["ended"]
    assert carry_out(caller, guild) == ["unban_member"]
    assert [action for action, _ in logged(caller, guild, target)] == ["tempban", "unban"]
    assert logged(caller, guild, target)[-1] == ("unban", None)


def test_a_mute_by_role_ends_by_taking_the_role_and_touches_no_time_out(
    caller: Caller, owner: Caller, guild: Guild, target: str, role: str
) -> None:
    let_pass(owner, begun(caller, guild, "mute", target, LONG_S))
    end(caller)

    (row,) = claim(caller, guild)
    assert (row["kind"], row["payload"]["role_id"], row["payload"]["timeout"]) == (
        "unmute_member",
        role,
        False,
    )
    finish(caller, [row])
    assert logged(caller, guild, target)[-1] == ("unmute", None)


def test_a_time_out_is_logged_as_over_and_left_to_discord(
    caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    let_pass(owner, begun(caller, guild, "mute", target))
    assert guild["guild_id"] not in end(caller)["guild_ids"]
    assert (waiting(caller, guild), statuses(caller, guild, target)) == ([], ["ended"])
    assert logged(caller, guild, target)[-1] == ("unmute", None)


def test_it_ends_at_its_very_instant_and_not_a_microsecond_before(
    caller: Caller, guild: Guild, target: str
) -> None:
    effect = begun(caller, guild, "tempban", target)
    with caller.connection.transaction():  # in which now() stands still
        move = (
            "update temp_punishments set created_at = now() - interval '1 hour', ends_at = now() + %s "
            "where outbox_id = %s"
        )
        caller.connection.execute(move, ["1 microsecond", effect])
        end(caller)
        assert statuses(caller, guild, target) == ["active"]
        caller.connection.execute(move, ["0", effect])
        end(caller)
        assert statuses(caller, guild, target) == ["ended"]


def test_many_jobs_at_once_end_each_punishment_once(
    shared_database: Database, caller: Caller, owner: Caller, guild: Guild, role: str
) -> None:
    assert role
    targets = [new_id() for _ in range(20)]
    for target in targets:
        for action, seconds in (("tempban", 3600), ("mute", 3600)):
            let_pass(owner, begun(caller, guild, action, target, seconds))

    def run(_: int) -> None:
        with shared_database.connect("service_role") as connection:
            end(Caller(connection))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(run, range(4)))

    for target in targets:
        assert statuses(caller, guild, target) == ["ended"] * 2
    assert carry_out(caller, guild) == ["unban_member"] * 20
    for target in targets:
        assert sorted(action for action, _ in logged(caller, guild, target)) == [
            "mute",
            "tempban",
            "unban",
            "unmute",
        ]


def test_what_was_due_during_an_outage_of_days_ends_when_it_is_over(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    targets = [new_id() for _ in range(3)]
    for target in targets:
        let_pass(owner, begun(caller, guild, "tempban", target), hours=72)
    found = {"more": True}
    while found["more"]:
        found = end(caller, limit=2)
    assert carry_out(caller, guild) == ["unban_member"] * 3
    assert [statuses(caller, guild, target) for target in targets] == [["ended"]] * 3


def test_what_discord_was_never_asked_to_do_is_not_done_after_its_time(
    caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    let_pass(owner, punish(caller, guild, "tempban", target, 3600)["effect"])
    end(caller)
    assert (carry_out(caller, guild), statuses(caller, guild, target)) == ([], ["failed"])
    assert logged(caller, guild, target) == []


def test_what_may_have_been_done_without_an_answer_is_not_tried_again_but_lifted(
    caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    effect = punish(caller, guild, "tempban", target, 3600)["effect"]
    finish(caller, claim(caller, guild), "retry", retry_after_s=0)
    let_pass(owner, effect)
    end(caller)
    assert carry_out(caller, guild) == ["unban_member"]
    assert statuses(caller, guild, target) == ["ended"]


def test_what_is_under_way_at_its_end_is_lifted_after_it(
    caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    effect = punish(caller, guild, "tempban", target, 3600)["effect"]
    rows = claim(caller, guild)
    let_pass(owner, effect)
    end(caller)
    finish(caller, rows)
    assert carry_out(caller, guild) == ["unban_member"]
    assert [action for action, _ in logged(caller, guild, target)] == ["tempban", "unban"]


@pytest.mark.parametrize("newer", ["ban", "tempban"])
def test_an_old_end_lifts_no_newer_punishment(
    caller: Caller, owner: Caller, guild: Guild, target: str, newer: str
) -> None:
    effect = begun(caller, guild, "tempban", target)
    punish(caller, guild, newer, target, 7200)
    carry_out(caller, guild)
    let_pass(owner, effect)
    end(caller)
    assert waiting(caller, guild) == []


def test_a_new_ban_that_comes_while_the_job_waits_for_the_server_is_not_lifted(
    shared_database: Database, caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    let_pass(owner, begun(caller, guild, "tempban", target))
    with shared_database.connect("service_role") as other, ThreadPoolExecutor(1) as pool:
        with other.transaction():
            punish(Caller(other), guild, "ban", target)  # and holds the server until it commits

            def run() -> None:
                with shared_database.connect("service_role") as connection:
                    end(Caller(connection))

            job = pool.submit(run)
            waits = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like %s"
            while not owner.one(waits, "%end_punishments%"):
                assert not job.done()
        job.result(20)
    assert (statuses(caller, guild, target), carry_out(caller, guild)) == (["replaced"], ["ban_member"])


def test_an_end_that_discord_refuses_is_tried_again_in_an_hour_and_not_every_minute(
    caller: Caller, owner: Caller, guild: Guild, target: str
) -> None:
    effect = begun(caller, guild, "tempban", target)
    let_pass(owner, effect)
    end(caller)
    finish(caller, claim(caller, guild), "failed", error="Missing Permissions")
    end(caller)
    assert (waiting(caller, guild), statuses(caller, guild, target)) == ([], ["active"])
    left_s = caller.one(
        "select extract(epoch from ends_at - now())::integer from temp_punishments where outbox_id = %s",
        effect,
    )
    assert 3_500 < left_s <= 3_600


def test_an_old_ban_for_a_time_does_not_come_back_behind_a_newer_one_for_good(
    caller: Caller, guild: Guild, target: str
) -> None:
    begun(caller, guild, "tempban", target)
    punish(caller, guild, "tempban", target, 7200)
    (second,) = claim(caller, guild)
    punish(caller, guild, "ban", target)
    finish(caller, [second], "failed", error="Missing Permissions")
    assert "active" not in statuses(caller, guild, target)
