"""A setup: steps in a row, each of which becomes a setting once, on behalf of the admin who asked."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.sql.stories import NOW_MS, Caller, claim, finish, interaction, member_state, new_id

ADMIN = "400000000000000021"
STEPS = [
    ("set_up_role", None),
    ("set_up_channel", "admin_channel_id"),
    ("set_up_channel", "verification_channel_id"),
    ("set_up_denials", None),
]


@pytest.fixture
def server(caller: Caller) -> dict[str, str]:
    """A server that is known and has no settings."""
    guild_id = new_id()
    caller.call("observe_events", {"states": [state(guild_id, type="guild", owner_id=ADMIN)]})
    return {"guild_id": guild_id, "admin": new_id(), "verification": new_id(), "role": new_id()}


def state(guild_id: str, **fields: Any) -> dict[str, Any]:
    return {"guild_id": guild_id, "at_ms": NOW_MS, "gone": False} | fields


def begin(caller: Caller, server: dict[str, str], by: str = ADMIN, **choices: str) -> None:
    caller.call("setup_server", interaction(server["guild_id"], by), server["guild_id"], choices)


def settings(caller: Caller, server: dict[str, str]) -> dict[str, Any]:
    return dict(caller.call("read_server", {}, server["guild_id"])["settings"])


def steps(caller: Caller, server: dict[str, str], **results: Any) -> Iterator[dict[str, Any]]:
    """Carry a setup out, one step at a time; each step finds ``results`` by what it is for."""
    while rows := claim(caller, server):
        (row,) = rows
        yield row
        step = row["payload"].get("which") or row["kind"]
        finish(caller, [row], "done", result=results.get(step) or {"id": server["role"], "made": True})


def carry_out(caller: Caller, server: dict[str, str], **results: Any) -> list[tuple[str, str | None]]:
    usual = {
        "admin_channel_id": {"id": server["admin"], "made": False},
        "verification_channel_id": {"id": server["verification"], "made": True},
        "set_up_denials": {"denied": 3, "refused": [], "remaining": 0},
    }
    done = steps(caller, server, **(usual | results))
    return [(row["kind"], row["payload"].get("which")) for row in done]


def test_each_step_follows_the_one_before_and_becomes_a_setting(
    caller: Caller, server: dict[str, str]
) -> None:
    begin(caller, server)
    assert carry_out(caller, server) == STEPS
    assert settings(caller, server) == {
        "restricted_role_id": server["role"],
        "admin_channel_id": server["admin"],
        "verification_channel_id": server["verification"],
    }
    stands = caller.call("read_setup", server["guild_id"])
    assert (stands["step"], stands["status"], stands["denied"], stands["remaining"]) == (
        "set_up_denials",
        "done",
        3,
        0,
    )
    assert stands["plan"]["made"] == ["restricted_role_id", "verification_channel_id"]


def test_each_setting_is_in_the_history_once_with_the_admin(caller: Caller, server: dict[str, str]) -> None:
    begin(caller, server)
    carry_out(caller, server)
    assert (
        caller.rows("select changed_by from server_config_history where guild_id = %s", server["guild_id"])
        == [(ADMIN,)] * 3
    )

    begin(caller, server)
    carry_out(caller, server)
    count = "select count(*) from server_config_history where guild_id = %s"
    assert caller.one(count, server["guild_id"]) == 3


def test_a_result_that_comes_twice_or_late_goes_on_once(caller: Caller, server: dict[str, str]) -> None:
    begin(caller, server)
    (row,) = claim(caller, server)
    result = {"id": server["role"], "made": True}
    assert finish(caller, [row], "done", result=result)["applied"] == [row["id"]]
    assert finish(caller, [row], "done", result=result)["stale"] == [row["id"]]
    assert len(claim(caller, server)) == 1


def test_what_ends_with_a_setup_in_one_transaction_is_not_that_admins_doing(
    caller: Caller, server: dict[str, str]
) -> None:
    other = new_id()
    caller.call("observe_events", {"states": [state(other, type="guild", owner_id=ADMIN)]})
    begin(caller, server)
    begin(caller, {"guild_id": other}, by="400000000000000022")
    rows = [*claim(caller, server), *claim(caller, {"guild_id": other})]
    finish(caller, rows, "done", result={"id": new_id(), "made": True})
    who = "select changed_by from server_config_history where guild_id = %s"
    assert (caller.one(who, server["guild_id"]), caller.one(who, other)) == (ADMIN, "400000000000000022")
    assert caller.one("select coalesce(current_setting('portcullis.acting_admin', true), '')") == ""


def test_denials_go_on_while_channels_remain_and_add_up(caller: Caller, server: dict[str, str]) -> None:
    begin(caller, server)
    bad = new_id()
    rounds = [
        {"denied": 25, "refused": [bad], "remaining": 9},
        {"denied": 9, "refused": [], "remaining": 0},
    ]
    kinds, seen = [], []
    while rows := claim(caller, server):
        (row,) = rows
        kinds.append(row["kind"])
        seen.append(row["payload"])
        result = rounds.pop(0) if row["kind"] == "set_up_denials" else {"id": server["role"], "made": False}
        finish(caller, [row], "done", result=result)
    assert kinds[3:] == ["set_up_denials", "set_up_denials"]
    assert seen[-1]["refused"] == [bad]
    stands = caller.call("read_setup", server["guild_id"])
    assert (stands["denied"], stands["refused"], stands["remaining"]) == (34, [bad], 0)


def test_denials_that_never_take_come_to_an_end(caller: Caller, server: dict[str, str]) -> None:
    begin(caller, server)
    never = {"denied": 400, "refused": [], "remaining": 1}
    assert carry_out(caller, server, set_up_denials=never)[3:] == [("set_up_denials", None)] * 3


def test_a_step_that_fails_stops_the_setup_and_says_why(caller: Caller, server: dict[str, str]) -> None:
    begin(caller, server)
    finish(caller, claim(caller, server), "failed", error="Missing Permissions")
    assert claim(caller, server) == []
    stands = caller.call("read_setup", server["guild_id"])
    assert (stands["status"], stands["error"]) == ("failed", "Missing Permissions")
    assert settings(caller, server) == {}


def test_a_new_setup_takes_the_place_of_one_under_way(caller: Caller, server: dict[str, str]) -> None:
    begin(caller, server)
    (old,) = claim(caller, server)
    begin(caller, server, admin_channel_id=server["admin"])
    assert finish(caller, [old], "done", result={"id": server["role"]})["stale"] == [old["id"]]
    (row,) = claim(caller, server)
    assert row["payload"]["admin_channel_id"] == server["admin"]


def test_what_is_set_is_kept_and_what_is_chosen_comes_before_it(
    caller: Caller, server: dict[str, str]
) -> None:
    here, chosen = server["guild_id"], new_id()
    patch = {"restricted_role_id": server["role"], "admin_channel_id": server["admin"]}
    caller.call("configure_server", interaction(here), here, patch)
    begin(caller, server, admin_channel_id=chosen)
    (row,) = claim(caller, server)
    assert row["payload"] == {"restricted_role_id": server["role"], "admin_channel_id": chosen}


def refused(caller: Caller, server: dict[str, str], **choices: str) -> str:
    with pytest.raises(psycopg.Error) as raised:
        begin(caller, server, **choices)
    assert raised.value.sqlstate == "PC422"
    caller.connection.rollback()
    return raised.value.diag.message_primary or ""


def test_everyone_is_no_restricted_role(caller: Caller, server: dict[str, str]) -> None:
    caller.connection.commit()
    assert "@everyone" in refused(caller, server, restricted_role_id=server["guild_id"])


def test_a_role_that_moderates_is_refused(caller: Caller, server: dict[str, str]) -> None:
    moderates = state(server["guild_id"], type="role", role_id=server["role"], permissions=2)
    caller.call("observe_events", {"states": [moderates]})
    caller.connection.commit()
    assert "moderation permissions" in refused(caller, server, restricted_role_id=server["role"])


def test_a_role_that_members_wear_is_refused_unless_they_are_restricted_or_it_is_the_one_set(
    caller: Caller, server: dict[str, str]
) -> None:
    here, wearer = server["guild_id"], new_id()
    caller.call("observe_events", {"states": [member_state(here, wearer, roles=[server["role"]])]})
    caller.connection.commit()
    assert "Members wear this role" in refused(caller, server, restricted_role_id=server["role"])

    caller.connection.execute(
        "update server_members set is_restricted = true where guild_id = %s and user_id = %s", [here, wearer]
    )
    begin(caller, server, restricted_role_id=server["role"])
    assert len(claim(caller, server)) == 1


def test_one_channel_for_both_is_refused(caller: Caller, server: dict[str, str]) -> None:
    caller.connection.commit()
    both = {"admin_channel_id": server["admin"], "verification_channel_id": server["admin"]}
    assert "a channel each" in refused(caller, server, **both)


def test_an_unknown_server_cannot_be_set_up(caller: Caller) -> None:
    with pytest.raises(psycopg.Error) as raised:
        begin(caller, {"guild_id": new_id()})
    assert raised.value.sqlstate == "PC404"


def test_a_replayed_command_begins_nothing(caller: Caller, server: dict[str, str]) -> None:
    press = interaction(server["guild_id"])
    caller.call("setup_server", press, server["guild_id"], {})
    with pytest.raises(psycopg.Error) as raised:
        caller.call("setup_server", press, server["guild_id"], {})
    assert raised.value.sqlstate == "PC409"


def test_a_server_that_was_never_set_up_has_no_setup(caller: Caller, server: dict[str, str]) -> None:
    assert caller.call("read_setup", server["guild_id"]) is None


def test_an_inspection_shows_roles_channels_and_only_those_threads_that_the_settings_name(
    caller: Caller, server: dict[str, str]
) -> None:
    here, thread, other, gone = server["guild_id"], new_id(), new_id(), new_id()
    channel = {"type": "channel", "name": "x"}
    caller.call(
        "observe_events",
        {
            "states": [
                state(here, type="role", role_id=server["role"], permissions=8, position=2, name="boss"),
                state(here, channel_id=server["admin"], channel_type=0, **channel),
                state(here, channel_id=gone, channel_type=0, **channel) | {"gone": True},
                state(here, channel_id=thread, channel_type=11, parent_id=server["admin"], **channel),
                state(here, channel_id=other, channel_type=11, parent_id=server["admin"], **channel),
            ]
        },
    )
    patch = {"exempt_channels": [thread], "verification_channel_id": gone}
    caller.call("configure_server", interaction(here), here, patch)
    seen = caller.call("inspect_server", interaction(here), here)
    assert [each["id"] for each in seen["channels"]] == sorted([server["admin"], thread])
    assert seen["roles"] == [
        {"id": server["role"], "name": "boss", "permissions": "8", "position": 2, "managed": False}
    ]
    assert (seen["settings"], seen["setup"], seen["gone"]) == (patch, None, [gone])
    assert caller.call("inspect_server", interaction(new_id()), new_id()) is None
