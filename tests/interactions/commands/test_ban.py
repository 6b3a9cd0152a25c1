"""/ban: what it alone promises; the rest stands in test_moderation.py."""

import json

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.interactions.fake_database import FakeDatabase
from tests.portcullis.discord_api import BASE
from tests.sql.stories import new_id


@pytest.mark.parametrize(("locale", "words"), [("en-US", "<@{}> is banned."), ("de", "<@{}> ist gebannt.")])
def test_a_ban_is_in_force_when_it_is_told(
    acting_bot: Bot, api: RequestsMock, guild_id: str, locale: str, words: str
) -> None:
    target = new_id()
    api.put(f"{BASE}/guilds/{guild_id}/bans/{target}", status=204)
    options = {"user": target, "reason": "spam", "delete_hours": 2}

    answer = acting_bot.command("ban", options, guild_id=guild_id, locale=locale)

    assert is_private(answer)
    assert answer["data"]["content"] == words.format(target)
    assert json.loads(api.calls[0].request.body or "") == {"delete_message_seconds": 7200}
    assert api.calls[0].request.headers["X-Audit-Log-Reason"] == f"by%20{MODERATOR}%3A%20spam"


def test_a_ban_takes_its_own_permission(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("ban", {"user": new_id()}, permissions=int(Permission.KICK_MEMBERS))
    assert answer["data"]["content"] == "You need Ban Members for this."
    assert store.calls == []


@pytest.mark.parametrize(("hours", "taken"), [(0, True), (168, True), (169, False), (-1, False)])
def test_messages_of_a_week_at_most_go_with_it(real_bot: Bot, guild_id: str, hours: int, taken: bool) -> None:
    answer = real_bot.command("ban", {"user": new_id(), "delete_hours": hours}, guild_id=guild_id)
    assert ("from 0 to 168" in answer["data"]["content"]) is not taken
    assert real_bot.tried == ([guild_id] if taken else [])
