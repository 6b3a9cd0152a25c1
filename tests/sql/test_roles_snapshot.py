"""Which roles a restricted member gets back, whatever happens between taking and giving them."""

import pytest

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    group,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
)


@pytest.fixture
def role() -> str:
    """What the suspect wore before anything happened."""
    return new_id()


@pytest.fixture
def user(caller: Caller, guild: Guild, role: str) -> str:
    """A suspect whose restriction has landed; the gateway has reported that the restricted role is all they wear."""
    spam = judged(guild_id=guild["guild_id"], roles=[role])
    caller.call("record_verdicts", verdicts(spam))
    carry_out(caller, guild)
    report_roles(caller, guild, spam["user_id"], guild["role"], at_ms=NOW_MS + 1000)
    user_id: str = spam["user_id"]
    return user_id


def report_roles(caller: Caller, guild: Guild, user_id: str, *roles: str, at_ms: int) -> None:
    state = member_state(guild["guild_id"], user_id, at_ms, roles=list(roles))
    caller.call("observe_events", {"states": [state]})


def remembered(caller: Caller, guild: Guild, user_id: str) -> list[str]:
    roles: list[str] = caller.one(
        "select roles_snapshot from case_subjects where guild_id = %s and user_id = %s and is_open",
        guild["guild_id"],
        user_id,
    )
    return roles


def given_back(caller: Caller, guild: Guild) -> list[str]:
    roles: list[str] = caller.one(
        "select payload -> 'roles' from outbox where guild_id = %s and kind = 'restore_member' "
        "order by id desc limit 1",
        guild["guild_id"],
    )
    return roles


def test_roles_survive_a_reject_and_come_back_when_the_next_case_is_verified(
    caller: Caller, guild: Guild, user: str, role: str
) -> None:
    resolve(caller, guild, open_case(caller, guild), "reject")
    carry_out(caller, guild)
    again = judged(guild_id=guild["guild_id"], user_id=user, roles=[guild["role"]], at_ms=NOW_MS + 60_000)
    caller.call("record_verdicts", verdicts(again))

    resolve(caller, guild, open_case(caller, guild), "verify")

    assert given_back(caller, guild) == [role]


def test_reopen_remembers_the_roles_that_a_verified_member_got_since(
    caller: Caller, guild: Guild, user: str
) -> None:
    case_id, since = open_case(caller, guild), new_id()
    resolve(caller, guild, case_id, "verify")
    carry_out(caller, guild)
    report_roles(caller, guild, user, since, at_ms=NOW_MS + 2000)
    resolve(caller, guild, case_id, "reopen")
    carry_out(caller, guild)

    resolve(caller, guild, case_id, "verify")

    assert given_back(caller, guild) == [since]


def test_reopen_before_the_gateway_reported_the_restoration_keeps_the_roles(
    caller: Caller, guild: Guild, user: str, role: str
) -> None:
    case_id = open_case(caller, guild)
    resolve(caller, guild, case_id, "verify")
    carry_out(caller, guild)

    resolve(caller, guild, case_id, "reopen")

    assert remembered(caller, guild, user) == [role]


def test_a_new_case_before_the_gateway_reported_the_restoration_keeps_the_roles(
    caller: Caller, guild: Guild, user: str, role: str
) -> None:
    resolve(caller, guild, open_case(caller, guild), "verify")
    carry_out(caller, guild)

    again = judged(guild_id=guild["guild_id"], user_id=user, roles=[guild["role"]], at_ms=NOW_MS + 2000)
    caller.call("record_verdicts", verdicts(again))

    assert remembered(caller, guild, user) == [role]


def test_roles_of_who_was_named_before_an_event_of_their_own_are_learned_from_it(
    caller: Caller, guild: Guild, role: str
) -> None:
    common = {"guild_id": guild["guild_id"], "group_key": "copies:x"}
    first, second = judged(**common, at_ms=NOW_MS + 10), judged(**common, roles=[role])
    named = group(first, first["user_id"], second["user_id"])
    caller.call("record_verdicts", verdicts(first, groups=[named]))
    assert remembered(caller, guild, second["user_id"]) == []

    caller.call("record_verdicts", verdicts(second, groups=[named]))

    assert remembered(caller, guild, second["user_id"]) == [role]
