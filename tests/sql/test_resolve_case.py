"""resolve_case: one decision wins, and what it overtakes never lands."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.sql.stories import (
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
    resolve,
    verdicts,
    waiting,
)
from tools.devstack.databases import Database


@pytest.fixture
def case_id(caller: Caller, guild: Guild) -> str:
    """A pending case with its effects waiting."""
    caller.call("record_verdicts", {"events": [judged(guild_id=guild["guild_id"], roles=[new_id()])]})
    return open_case(caller, guild)


def member(caller: Caller, guild: Guild) -> tuple[Any, ...]:
    return caller.rows(
        "select is_restricted, verification_status::text, moderator_id "
        "from server_members where guild_id = %s",
        guild["guild_id"],
    )[0]


def test_verify_while_a_restriction_waits_means_it_never_lands(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    assert "restrict_member" in waiting(caller, guild)

    answer = resolve(caller, guild, case_id, "verify", "400000000000000009")

    assert answer["outcome"] == "applied"
    assert answer["case"]["status"] == "verified"
    assert "restrict_member" not in carry_out(caller, guild)
    assert member(caller, guild) == (False, "verified", "400000000000000009")


def test_verify_while_a_restriction_is_under_way_is_undone_after_it(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    leased = claim(caller, guild)
    resolve(caller, guild, case_id, "verify")
    assert claim(caller, guild) == []

    finish(caller, leased)

    assert carry_out(caller, guild)[0] == "restore_member"


def test_verify_gives_the_roles_back_and_closes_the_thread(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    carry_out(caller, guild)

    resolve(caller, guild, case_id, "verify")

    roles = caller.one("select roles_snapshot from case_subjects where case_id = %s", case_id)
    payload = caller.one("select payload from outbox where case_id = %s and kind = 'restore_member'", case_id)
    assert payload["roles"] == roles != []
    assert carry_out(caller, guild) == ["restore_member", "update_notification", "close_thread"]


def test_reject_keeps_the_member_restricted(caller: Caller, guild: Guild, case_id: str) -> None:
    carry_out(caller, guild)

    resolve(caller, guild, case_id, "reject")

    assert member(caller, guild)[:2] == (True, "rejected")
    assert carry_out(caller, guild) == ["update_notification", "close_thread"]


def test_reject_while_a_restriction_waits_lets_it_land(caller: Caller, guild: Guild, case_id: str) -> None:
    resolve(caller, guild, case_id, "reject")

    assert "restrict_member" in carry_out(caller, guild)
    assert member(caller, guild)[:2] == (True, "rejected")


def test_verify_takes_away_the_role_that_was_given_though_the_setting_has_changed(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    carry_out(caller, guild)
    another = {"restricted_role_id": new_id()}
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], another)

    resolve(caller, guild, case_id, "verify")

    payload = caller.one("select payload from outbox where case_id = %s and kind = 'restore_member'", case_id)
    assert payload["role_id"] == guild["role"]


def test_ban_bans_every_subject_once(caller: Caller, guild: Guild) -> None:
    users = [new_id() for _ in range(3)]
    attack = judged(guild_id=guild["guild_id"], user_id=users[0], group_key="joins")
    caller.call("record_verdicts", verdicts(attack, groups=[group(attack, *users)]))
    case_id = open_case(caller, guild)

    resolve(caller, guild, case_id, "ban")

    assert carry_out(caller, guild).count("ban_member") == 3
    assert caller.one("select count(*) from mod_actions where case_id = %s and action = 'ban'", case_id) == 3


def test_reopen_after_a_ban_lifts_it_and_after_verify_restricts_again(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    carry_out(caller, guild)
    for action, effect in (("ban", "ban_member"), ("reopen", "unban_member"), ("verify", "restore_member"),
                           ("reopen", "restrict_member")):  # fmt: skip
        assert resolve(caller, guild, case_id, action)["outcome"] == "applied"
        assert effect in carry_out(caller, guild)
    assert member(caller, guild)[:2] == (True, "reopened")


def test_reopen_opens_the_thread_that_the_decision_before_it_kept_shut(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    resolve(caller, guild, case_id, "verify")
    assert "open_thread" not in carry_out(caller, guild)

    resolve(caller, guild, case_id, "reopen")

    assert {"open_thread", "add_thread_member", "greet_thread"} <= set(carry_out(caller, guild))


def test_reopen_after_a_ban_that_never_landed_restricts(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], action="notify")))
    case_id = open_case(caller, guild)
    carry_out(caller, guild)
    resolve(caller, guild, case_id, "ban")

    resolve(caller, guild, case_id, "reopen")

    effects = carry_out(caller, guild)
    assert "ban_member" not in effects
    assert "restrict_member" in effects
    assert member(caller, guild)[0] is True


def test_a_case_is_not_reopened_beside_another_open_one(caller: Caller, guild: Guild, case_id: str) -> None:
    user = caller.one("select user_id from case_subjects where case_id = %s", case_id)
    resolve(caller, guild, case_id, "verify")
    caller.call("record_verdicts", {"events": [judged(guild_id=guild["guild_id"], user_id=user)]})

    with pytest.raises(psycopg.Error) as refusal:
        resolve(caller, guild, case_id, "reopen")

    assert refusal.value.sqlstate == "PC410"


def test_two_moderators_at_the_same_instant_one_wins_and_the_other_is_told_who(
    shared_database: Database, caller: Caller, guild: Guild, case_id: str
) -> None:
    admins = {new_id(): action for action in ("verify", "ban", "reject", "verify")}

    def press(admin: str) -> tuple[str, str, str]:
        with shared_database.connect("service_role") as connection:
            answer = resolve(Caller(connection), guild, case_id, admins[admin], admin)
            return admin, answer["outcome"], answer["case"]["resolved_by"]

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(press, admins))

    (winner,) = [admin for admin, outcome, _ in answers if outcome == "applied"]
    assert {resolved_by for _, _, resolved_by in answers} == {winner}
    assert caller.rows("select admin_id from admin_actions where case_id = %s", case_id) == [(winner,)]


def test_a_replayed_interaction_does_nothing(caller: Caller, guild: Guild, case_id: str) -> None:
    press = interaction(guild["guild_id"])
    caller.call("resolve_case", press, case_id, "verify")

    with pytest.raises(psycopg.Error) as refusal:
        caller.call("resolve_case", press, case_id, "reopen")

    assert refusal.value.sqlstate == "PC409"
    assert member(caller, guild)[1] == "verified"


def test_a_case_of_another_server_is_not_found(caller: Caller, case_id: str) -> None:
    with pytest.raises(psycopg.Error) as refusal:
        caller.call("resolve_case", interaction(new_id()), case_id, "ban")

    assert refusal.value.sqlstate == "PC404"
