"""The button that repairs; what it does stands in test_setup_in_discord."""

from interactions.permissions import Permission
from tests.interactions.bot import Bot, is_private
from tests.interactions.fake_database import FakeDatabase

MANAGER = int(Permission.MANAGE_GUILD)


def test_it_gives_nobody_what_discord_denies_them(bot: Bot, store: FakeDatabase) -> None:
    for permissions in (MANAGER, MANAGER | Permission.MANAGE_ROLES, MANAGER | Permission.MANAGE_CHANNELS):
        answer = bot.press("config:repair:now", permissions=int(permissions))
        assert is_private(answer)
        assert answer["data"]["content"].startswith("You need Manage Roles and Manage Channels")
    assert store.calls == []


def test_it_refuses_in_german_too(bot: Bot) -> None:
    answer = bot.press("config:repair:now", permissions=MANAGER, locale="de")
    assert "„Rollen verwalten“ und „Kanäle verwalten“" in answer["data"]["content"]
