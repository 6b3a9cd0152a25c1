"""resolve_case: one decision wins, and what it overtakes never lands."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.sql.stories import Caller, group, interaction, judged, new_id, verdicts
from tools.devstack.databases import Database

Guild = dict[str, str]


@pytest.fixture
def case_id(caller: Caller, guild: Guild) -> str:
    """A pending case with its effects waiting."""
    caller.call("record_verdicts", {"events": [judged(guild_id=guild["guild_id"], roles=[new_id()])]})
    found = caller.one("select id from verification_events where guild_id = %s", guild["guild_id"])
    return str(found)


def resolve(caller: Caller, guild: Guild, case_id: str, action: str, admin: str = new_id()) -> dict[str, Any]:
    press = interaction(guild["guild_id"], admin)
    answer: dict[str, Any] = caller.call("resolve_case", press, case_id, action)
    return answer


def member(caller: Caller, guild: Guild) -> tuple[Any, ...]:
    return caller.rows(
        "select is_restricted, verification_status::text, moderator_id "
        "from server_members where guild_id = %s",
        guild["guild_id"],
    )[0]


def waiting(caller: Caller, guild: Guild) -> list[str]:
    rows = caller.rows(
        "select kind from outbox where guild_id = %s and status = 'pending' order by id", guild["guild_id"]
    )
    return [kind for (kind,) in rows]


def carry_out(caller: Caller, guild: Guild) -> list[str]:
    kinds = []
    while rows := caller.call("claim_outbox", 100, 30, [guild["guild_id"]]):
        results = []
        for row in rows:
            result = {"channel_id": guild["admin"], "message_id": new_id()} if row["kind"] == "notify" else {}
            result |= {"thread_id": new_id()} if row["kind"] == "open_thread" else {}
            results.append({"id": row["id"], "fence": row["fence"], "outcome": "done", "result": result})
            kinds.append(row["kind"])
        caller.call("finish_outbox", results)
    return kinds


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
    leased = caller.call("claim_outbox", 100, 30, [guild["guild_id"]])
    resolve(caller, guild, case_id, "verify")
    assert caller.call("claim_outbox", 100, 30, [guild["guild_id"]]) == []

    caller.call("finish_outbox", [{"id": r["id"], "fence": r["fence"], "outcome": "done"} for r in leased])

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


def test_ban_bans_every_subject_once(caller: Caller, guild: Guild) -> None:
    users = [new_id() for _ in range(3)]
    attack = judged(guild_id=guild["guild_id"], user_id=users[0], group_key="joins")
    caller.call("record_verdicts", verdicts(attack, groups=[group(attack, *users)]))
    case_id = str(caller.one("select id from verification_events where guild_id = %s", guild["guild_id"]))

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


def test_the_roles_of_a_rejected_member_are_not_forgotten_by_a_second_case(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    carry_out(caller, guild)
    resolve(caller, guild, case_id, "reject")
    user, roles = caller.rows(
        "select user_id, roles_snapshot from case_subjects where case_id = %s", case_id
    )[0]
    again = judged(guild_id=guild["guild_id"], user_id=user, roles=[guild["role"]])
    caller.call("record_verdicts", {"events": [again]})

    snapshot = "select roles_snapshot from case_subjects where user_id = %s and case_id <> %s"
    assert caller.rows(snapshot, user, case_id) == [(roles,)]
    assert roles != []


def test_reopen_remembers_the_roles_that_a_verified_member_got_since(
    caller: Caller, guild: Guild, case_id: str
) -> None:
    carry_out(caller, guild)
    resolve(caller, guild, case_id, "verify")
    carry_out(caller, guild)
    new_role = new_id()
    caller.connection.execute(
        "update server_members set roles = %s where guild_id = %s", [[new_role], guild["guild_id"]]
    )

    resolve(caller, guild, case_id, "reopen")

    assert caller.one("select roles_snapshot from case_subjects where case_id = %s", case_id) == [new_role]
