"""/kick: what it alone promises; the rest stands in test_moderation.py."""

from typing import Any

from interactions.permissions import Permission
from tests.interactions.bot import GUILD, MODERATOR, Bot
from tests.interactions.fake_database import FakeDatabase

TARGET = "300000000000000077"


def test_a_kick_is_written_down_with_its_moderator_tried_and_told(bot: Bot, store: FakeDatabase) -> None:
    may: dict[str, Any] = {"permissions": int(Permission.KICK_MEMBERS), "roles": ["700000000000000001"]}
    answer = bot.command("kick", {"user": TARGET}, **may)

    assert answer["data"]["content"] == f"<@{TARGET}> was kicked."
    assert store.deeds == [
        {"user_id": TARGET, "action": "kick", "reason": f"by {MODERATOR}", "roles": ["700000000000000001"]}
    ]
    assert bot.tried == [GUILD]


def test_a_kick_takes_its_own_permission(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("kick", {"user": TARGET}, permissions=int(Permission.BAN_MEMBERS))
    assert answer["data"]["content"] == "You need Kick Members for this."
    assert store.calls == []
