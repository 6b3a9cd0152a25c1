"""/lockdown: who may, what becomes of it, and what the moderator is told."""

import json
from typing import Any

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from portcullis.db.store import Store
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.interactions.channel_commands import HERE, command, report_channels, text_of
from tests.portcullis.discord_api import BASE
from tests.sql.stories import NOW_MS, new_id

MAY = int(Permission.MANAGE_CHANNELS)


@pytest.fixture
def square(real_store: Store, guild_id: str) -> str:
    """A text channel of the server."""
    square = new_id()
    report_channels(real_store, guild_id, square)
    return square


def say(bot: Bot, guild_id: str, path: str, channel: str | None, **options: Any) -> str:
    """The words of the answer to a moderator who may manage the channel."""
    there = {channel: MAY} if channel else None
    given = options | ({"channel": channel} if channel else {})
    answer = command(bot, path, given, there=there, permissions=MAY, guild_id=guild_id)
    assert is_private(answer)
    return text_of(answer)


def channel_answers(api: RequestsMock, channel: str, guild_id: str) -> None:
    api.get(f"{BASE}/channels/{channel}", json={"id": channel, "permission_overwrites": []})
    api.put(f"{BASE}/channels/{channel}/permissions/{guild_id}", status=204)


def test_a_channel_is_locked_and_unlocked_and_it_is_said(
    acting_bot: Bot, guild_id: str, square: str, api: RequestsMock
) -> None:
    channel_answers(api, square, guild_id)
    assert say(acting_bot, guild_id, "lockdown start", square) == "Locked: 1."
    assert say(acting_bot, guild_id, "lockdown start", square) == "Locked before: 1."
    assert say(acting_bot, guild_id, "lockdown end", square) == "Unlocked: 1."
    assert say(acting_bot, guild_id, "lockdown end", square) == "Nothing is locked there."


def test_it_is_told_in_the_readers_language(
    acting_bot: Bot, guild_id: str, square: str, api: RequestsMock
) -> None:
    channel_answers(api, square, guild_id)
    options = {"channel": square}
    answer = command(
        acting_bot, "lockdown start", options, there={square: MAY}, guild_id=guild_id, locale="de"
    )
    assert text_of(answer) == "Gesperrt: 1."


def test_a_channel_that_discord_does_not_know_is_told_in_words(
    acting_bot: Bot, guild_id: str, square: str, api: RequestsMock
) -> None:
    api.get(f"{BASE}/channels/{square}", status=404, json={"code": 10003, "message": "Unknown Channel"})
    told = say(acting_bot, guild_id, "lockdown start", square)
    assert told == f"Could not be locked: 1.\n• <#{square}>: the channel was deleted"


def test_what_could_not_be_unlocked_is_told_in_words(
    acting_bot: Bot, guild_id: str, square: str, api: RequestsMock
) -> None:
    channel_answers(api, square, guild_id)
    say(acting_bot, guild_id, "lockdown start", square)
    refused = {"code": 50001, "message": "Missing Access"}
    api.replace("GET", f"{BASE}/channels/{square}", status=403, json=refused)
    told = say(acting_bot, guild_id, "lockdown end", square)
    assert told.startswith(f"Could not be unlocked: 1.\n• <#{square}>: I do not see that channel")


def test_what_could_not_be_tried_waits(real_bot: Bot, real_store: Store, guild_id: str, square: str) -> None:
    assert "Still to be locked: 1." in say(real_bot, guild_id, "lockdown start", square, reason="raid")
    (row,) = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    assert (row["kind"], row["payload"]["reason"]) == ("read_overwrite", f"by {MODERATOR}: raid")


def test_the_whole_server_takes_a_right_in_the_whole_server(
    real_bot: Bot, real_store: Store, guild_id: str, square: str
) -> None:
    def everywhere(*roles: str) -> str:
        options = {"everywhere": True}
        answer = command(real_bot, "lockdown start", options, permissions=MAY, roles=roles, guild_id=guild_id)
        return text_of(answer)

    assert "in the whole server" in everywhere()
    manager = new_id()
    role = {"type": "role", "guild_id": guild_id, "role_id": manager, "permissions": MAY, "position": 1}
    real_store.observe_events(batch={"states": [role | {"at_ms": NOW_MS, "gone": False}]})
    assert everywhere(manager) == "Still to be locked: 1. I go on every minute."


@pytest.mark.parametrize("path", ["lockdown start", "lockdown end", "lockdown slowmode"])
def test_another_channel_takes_the_permission_there(
    real_bot: Bot, guild_id: str, square: str, path: str
) -> None:
    options = {"channel": square} | ({"seconds": 5} if "slowmode" in path else {})
    answer = command(real_bot, path, options, there={square: 0}, permissions=MAY, guild_id=guild_id)
    assert text_of(answer) == "You need Manage Channels or Manage Server in that channel for this."


def test_it_takes_the_permission_to_manage_channels(real_bot: Bot, guild_id: str) -> None:
    answer = command(
        real_bot, "lockdown start", {}, permissions=int(Permission.MANAGE_MESSAGES), guild_id=guild_id
    )
    assert text_of(answer) == "You need Manage Channels or Manage Server for this."


def test_a_channel_of_another_kind_is_refused_in_words(real_bot: Bot, guild_id: str) -> None:
    assert "I lock text, announcement, forum" in say(real_bot, guild_id, "lockdown start", None)


@pytest.mark.parametrize(("seconds", "words"), [(30, "members wait 30 s"), (0, "no slowmode in <#")])
def test_slowmode_is_set_in_this_channel_and_said(
    acting_bot: Bot, guild_id: str, api: RequestsMock, seconds: int, words: str
) -> None:
    api.patch(f"{BASE}/channels/{HERE}", json={})
    assert words in say(acting_bot, guild_id, "lockdown slowmode", None, seconds=seconds)
    assert json.loads(api.calls[0].request.body or "") == {"rate_limit_per_user": seconds}


@pytest.mark.parametrize("seconds", [-1, 21_601])
def test_slowmode_out_of_range_is_refused(real_bot: Bot, guild_id: str, seconds: int) -> None:
    assert "from 0 to 21600" in say(real_bot, guild_id, "lockdown slowmode", None, seconds=seconds)
