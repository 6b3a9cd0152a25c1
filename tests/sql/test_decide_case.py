"""resolve_case_v2: who may decide, which case is meant, what a false positive is, and which steps a case takes."""

from collections.abc import Sequence
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    group,
    interaction,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
)

OWNER, MODERATOR = new_id(), new_id()


@pytest.fixture
def staff(caller: Caller, guild: Guild) -> Guild:
    """The server's roles, low to high: ``low`` (1), ``middle`` (3), ``high`` (5)."""
    guild = guild | {"low": new_id(), "middle": new_id(), "high": new_id()}
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    ranks = {"low": 1, "middle": 3, "high": 5}
    states = [
        here | {"type": "guild", "owner_id": OWNER},
        *(here | {"type": "role", "role_id": guild[name], "position": at} for name, at in ranks.items()),
        here | {"type": "role", "role_id": guild["role"], "position": 9},
    ]
    caller.call("observe_events", {"states": states})
    return guild


def a_case(caller: Caller, guild: Guild, *roles: str) -> dict[str, Any]:
    """A verdict about somebody who wears these roles, carried out; the gateway has told that they lost them."""
    spam = judged(guild_id=guild["guild_id"], roles=list(roles))
    caller.call("record_verdicts", verdicts(spam))
    carry_out(caller, guild)
    lost = member_state(guild["guild_id"], spam["user_id"], NOW_MS + 1000, roles=[guild["role"]])
    caller.call("observe_events", {"states": [lost]})
    return spam


def decide(
    caller: Caller,
    guild: Guild,
    case: dict[str, Any],
    action: str,
    roles: Sequence[str] = (),
    by: str = MODERATOR,
) -> dict[str, Any]:
    row = caller.connection.execute(
        "select resolve_case_v2(%s::jsonb, %s::jsonb, %s, %s::text[])",
        [Json(interaction(guild["guild_id"], by)), Json(case), action, list(roles)],
    ).fetchone()
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer


@pytest.mark.parametrize("action", ["verify", "false_positive", "reject", "ban"])
def test_nobody_decides_about_who_stands_as_high_though_the_restriction_took_their_roles(
    caller: Caller, staff: Guild, action: str
) -> None:
    suspect = a_case(caller, staff, staff["middle"])
    case = {"user_id": suspect["user_id"]}

    for roles in ([staff["low"]], [staff["middle"]]):
        with pytest.raises(psycopg.Error, match="a role as high as yours") as refused:
            decide(caller, staff, case, action, roles)
        assert refused.value.sqlstate == "PC410"
    assert decide(caller, staff, case, action, [staff["high"]])["outcome"] == "applied"


def test_the_restricted_role_raises_nobody_however_high_it_stands(caller: Caller, staff: Guild) -> None:
    suspect = a_case(caller, staff)
    assert (
        decide(caller, staff, {"user_id": suspect["user_id"]}, "verify", [staff["low"]])["outcome"]
        == "applied"
    )


def test_who_wears_no_role_stands_below_every_moderator(caller: Caller, staff: Guild) -> None:
    suspect = a_case(caller, staff)
    assert decide(caller, staff, {"user_id": suspect["user_id"]}, "ban")["outcome"] == "applied"


def test_the_owner_decides_about_everybody_and_nobody_but_they_about_them(
    caller: Caller, staff: Guild
) -> None:
    suspect = a_case(caller, staff, staff["high"])
    assert decide(caller, staff, {"user_id": suspect["user_id"]}, "reject", by=OWNER)["outcome"] == "applied"

    caller.call("record_verdicts", verdicts(judged(guild_id=staff["guild_id"], user_id=OWNER)))
    with pytest.raises(psycopg.Error, match="a role as high as yours"):
        decide(caller, staff, {"user_id": OWNER}, "ban", [staff["high"]])
    with pytest.raises(psycopg.Error, match="You are a subject"):
        decide(caller, staff, {"user_id": OWNER}, "verify", by=OWNER)


def test_who_left_stands_below_everybody(caller: Caller, staff: Guild) -> None:
    suspect = a_case(caller, staff, staff["high"])
    gone = member_state(staff["guild_id"], suspect["user_id"], NOW_MS + 2000, gone=True)
    caller.call("observe_events", {"states": [gone]})
    assert (
        decide(caller, staff, {"user_id": suspect["user_id"]}, "ban", [staff["low"]])["outcome"] == "applied"
    )


def test_one_of_many_who_stands_as_high_keeps_the_case_from_a_moderator(caller: Caller, staff: Guild) -> None:
    common = {"guild_id": staff["guild_id"], "group_key": "copies:x"}
    first, second = judged(**common), judged(**common, roles=[staff["middle"]])
    both = group(first, first["user_id"], second["user_id"])
    caller.call("record_verdicts", verdicts(first, second, groups=[both]))

    with pytest.raises(psycopg.Error, match="a role as high as yours"):
        decide(caller, staff, {"user_id": first["user_id"]}, "verify", [staff["middle"]])


def test_a_case_about_many_is_asked_about_first_and_decides_nothing(caller: Caller, staff: Guild) -> None:
    common = {"guild_id": staff["guild_id"], "group_key": "copies:x"}
    first, second = judged(**common), judged(**common)
    both = group(first, first["user_id"], second["user_id"])
    caller.call("record_verdicts", verdicts(first, second, groups=[both]))
    case = {"user_id": first["user_id"]}

    asked = decide(caller, staff, case | {"alone": True}, "verify")
    assert (asked["outcome"], asked["case"]["status"], asked["case"]["history"]) == ("group", "pending", [])

    assert decide(caller, staff, case, "verify")["outcome"] == "applied"
    assert decide(caller, staff, case | {"alone": True}, "verify")["outcome"] == "already"


def test_a_case_is_found_by_number_by_thread_and_by_user_the_open_one_first(
    caller: Caller, staff: Guild
) -> None:
    suspect = a_case(caller, staff)
    number, thread = caller.rows(
        "select number, thread_id from verification_events where id = %s", open_case(caller, staff)
    )[0]
    assert decide(caller, staff, {"number": number}, "verify")["outcome"] == "applied"
    assert decide(caller, staff, {"thread_id": thread}, "reopen")["outcome"] == "applied"
    assert decide(caller, staff, {"thread_id": thread}, "verify")["case"]["number"] == number

    later = judged(guild_id=staff["guild_id"], user_id=suspect["user_id"], at_ms=NOW_MS + 5000)
    caller.call("record_verdicts", verdicts(later))
    assert decide(caller, staff, {"user_id": suspect["user_id"]}, "reject")["case"]["number"] > number


@pytest.mark.parametrize(
    "case",
    [
        {"number": 9_999_999},
        {"user_id": new_id()},
        {"thread_id": new_id()},
        {"id": "6f2b9c1e-0000-4000-8000-00000000000f"},
    ],
)
def test_a_case_that_is_not_there_is_not_found(caller: Caller, staff: Guild, case: dict[str, Any]) -> None:
    with pytest.raises(psycopg.Error) as refused:
        decide(caller, staff, case, "verify")
    assert refused.value.sqlstate == "PC404"


def test_a_case_of_another_server_is_found_in_no_way(caller: Caller, staff: Guild) -> None:
    suspect = a_case(caller, staff)
    elsewhere = {"guild_id": new_id()}
    number = caller.one("select number from verification_events where id = %s", open_case(caller, staff))
    for case in ({"number": number}, {"user_id": suspect["user_id"]}, {"id": open_case(caller, staff)}):
        with pytest.raises(psycopg.Error) as refused:
            decide(caller, elsewhere, case, "ban")
        assert refused.value.sqlstate == "PC404"


def test_a_false_positive_is_verified_marked_and_counted_and_reopening_takes_the_mark_back(
    caller: Caller, staff: Guild
) -> None:
    suspect = a_case(caller, staff)
    case = {"user_id": suspect["user_id"]}

    decided = decide(caller, staff, case, "false_positive")["case"]

    assert (decided["status"], decided["false_positive"]) == ("verified", True)
    mark = "select admin_action::text from detection_events where guild_id = %s"
    wrong = "select sum(false_positive_count)::integer from rule_stats where guild_id = %s"
    assert caller.one(mark, staff["guild_id"]) == "false_positive"
    assert caller.one(wrong, staff["guild_id"]) == 1
    assert carry_out(caller, staff)[0] == "restore_member"

    reopened = decide(caller, staff, case, "reopen")["case"]
    assert reopened["false_positive"] is False
    assert caller.one(mark, staff["guild_id"]) == "reopen"
    assert caller.one(wrong, staff["guild_id"]) == 0
    assert decide(caller, staff, case, "verify")["case"]["false_positive"] is False


@pytest.mark.parametrize("action", ["create_thread", "view_history"])
def test_what_is_no_decision_decides_nothing(caller: Caller, staff: Guild, action: str) -> None:
    a_case(caller, staff)
    with pytest.raises(psycopg.Error) as refused:
        decide(caller, staff, {"id": open_case(caller, staff)}, action)
    assert refused.value.sqlstate == "PC422"


@pytest.mark.parametrize(
    ("before", "after"),
    [("pending", "reopened"), ("verified", "banned"), ("rejected", "pending"), ("reopened", "pending")],
)
def test_no_writer_takes_a_step_that_no_case_takes(
    owner: Caller, caller: Caller, guild: Guild, before: str, after: str
) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    case_id = open_case(caller, guild)
    for action in {"verified": ["verify"], "rejected": ["reject"], "reopened": ["reject", "reopen"]}.get(
        before, []
    ):
        resolve(caller, guild, case_id, action)

    with pytest.raises(psycopg.Error) as refused:
        owner.connection.execute("update verification_events set status = %s where id = %s", [after, case_id])
    assert refused.value.sqlstate == "PC422"


def test_a_ban_that_waits_keeps_the_restriction_and_one_that_is_done_ends_it(
    caller: Caller, staff: Guild
) -> None:
    suspect = a_case(caller, staff)
    restricted = "select is_restricted from server_members where guild_id = %s and user_id = %s"
    decide(caller, staff, {"user_id": suspect["user_id"]}, "ban")
    assert caller.one(restricted, staff["guild_id"], suspect["user_id"]) is True

    carry_out(caller, staff)
    assert caller.one(restricted, staff["guild_id"], suspect["user_id"]) is False


def test_a_ban_by_command_leaves_an_open_case_s_restriction(caller: Caller, staff: Guild) -> None:
    suspect = a_case(caller, staff)
    caller.connection.execute(
        "select moderate_member(%s::jsonb, %s, 'ban', 'rude', %s::text[])",
        [Json(interaction(staff["guild_id"], OWNER)), suspect["user_id"], [staff["high"]]],
    )
    carry_out(caller, staff)
    shown = caller.call("read_case", {"guild_id": staff["guild_id"]}, {"user_id": suspect["user_id"]})["case"]
    assert (shown["status"], shown["subjects"][0]["banned"], shown["subjects"][0]["restricted"]) == (
        "pending", True, True,
    )  # fmt: skip
