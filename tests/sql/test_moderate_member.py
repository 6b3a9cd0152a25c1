"""A moderator's command becomes an effect, is logged once Discord has done it, and respects who stands higher."""

from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    finish,
    interaction,
    member_state,
    new_id,
    waiting,
)

OWNER, MODERATOR, MEMBER, STRANGER = new_id(), new_id(), new_id(), new_id()


@pytest.fixture
def staff(caller: Caller, guild: Guild) -> Guild:
    """The server's roles, low to high: ``low`` (1), ``high`` (5); the member wears the low one."""
    guild = guild | {"low": new_id(), "high": new_id()}
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    states = [
        here | {"type": "guild", "owner_id": OWNER},
        *(here | {"type": "role", "role_id": guild[name], "position": at} for name, at in (("low", 1), ("high", 5))),
        member_state(guild["guild_id"], MEMBER, roles=[guild["low"]]),
    ]  # fmt: skip
    caller.call("observe_events", {"states": states})
    return guild


def command(
    caller: Caller, guild: Guild, action: str, target: str, *roles: str, by: str = MODERATOR, **press: Any
) -> Any:
    row = caller.connection.execute(
        "select moderate_member(%s::jsonb, %s, %s, %s, %s::text[])",
        [Json(interaction(guild["guild_id"], by) | press), target, action, "rude", list(roles)],
    ).fetchone()
    assert row is not None
    return row[0]["effect"]


def refusal(caller: Caller, guild: Guild, action: str, target: str, *roles: str, by: str = MODERATOR) -> str:
    with pytest.raises(psycopg.Error) as raised:
        command(caller, guild, action, target, *roles, by=by)
    assert raised.value.sqlstate == "PC410"
    return raised.value.diag.message_primary or ""


@pytest.mark.parametrize("action", ["kick", "ban", "unban"])
def test_a_command_is_one_effect_and_logged_when_it_is_done(
    caller: Caller, staff: Guild, action: str
) -> None:
    effect = command(caller, staff, action, MEMBER, staff["high"])
    assert waiting(caller, staff) == [f"{action}_member"]
    assert carry_out(caller, staff) == [f"{action}_member"]

    assert caller.rows(
        "select user_id, moderator_id, action::text, reason from mod_actions where outbox_id = %s", effect
    ) == [(MEMBER, MODERATOR, action, "rude")]
    assert caller.call("read_effect", staff["guild_id"], effect)["status"] == "done"


def test_a_second_delivery_of_the_command_does_nothing(caller: Caller, staff: Guild) -> None:
    press = interaction(staff["guild_id"], MODERATOR)
    command(caller, staff, "kick", MEMBER, staff["high"], **press)
    with pytest.raises(psycopg.Error) as raised:
        command(caller, staff, "kick", MEMBER, staff["high"], **press)
    assert raised.value.sqlstate == "PC409"
    assert waiting(caller, staff) == ["kick_member"]


@pytest.mark.parametrize("action", ["kick", "ban"])
def test_nobody_acts_on_who_stands_as_high(caller: Caller, staff: Guild, action: str) -> None:
    assert "as high as yours" in refusal(caller, staff, action, MEMBER, staff["low"])
    assert "as high as yours" in refusal(caller, staff, action, OWNER, staff["high"])
    assert waiting(caller, staff) == []


def test_nobody_acts_on_themselves(caller: Caller, staff: Guild) -> None:
    assert "yourself" in refusal(caller, staff, "kick", MODERATOR, staff["high"])


def test_the_owner_stands_above_all_and_needs_no_role(caller: Caller, staff: Guild) -> None:
    command(caller, staff, "kick", MEMBER, by=OWNER)
    assert waiting(caller, staff) == ["kick_member"]


def test_a_stranger_can_be_banned_ahead_by_whoever_may_ban(caller: Caller, staff: Guild) -> None:
    command(caller, staff, "ban", STRANGER)
    assert waiting(caller, staff) == ["ban_member"]


def test_what_discord_refused_is_told(caller: Caller, staff: Guild) -> None:
    effect = command(caller, staff, "ban", MEMBER, staff["high"])
    finish(caller, claim(caller, staff), "failed", error="Missing Permissions")
    assert caller.call("read_effect", staff["guild_id"], effect) == {
        "status": "failed",
        "error": "Missing Permissions",
        "left": False,
    }


def test_another_servers_effect_is_not_told(caller: Caller, staff: Guild) -> None:
    effect = command(caller, staff, "ban", MEMBER, staff["high"])
    assert caller.call("read_effect", new_id(), effect) is None


def test_what_the_bot_alone_does_is_no_command(caller: Caller, staff: Guild) -> None:
    with pytest.raises(psycopg.Error) as raised:
        command(caller, staff, "restrict", MEMBER, staff["high"])
    assert raised.value.sqlstate == "PC422"


def test_whom_nobody_told_of_stands_as_high_as_discord_says_with_the_command(
    caller: Caller, staff: Guild
) -> None:
    silent = new_id()
    people = [{"user_id": silent, "username": "admin", "roles": [staff["high"]]}]
    with pytest.raises(psycopg.Error, match="as high as yours"):
        command(caller, staff, "ban", silent, staff["low"], people=people)
    assert waiting(caller, staff) == []
