"""The button that confirms a reset; what it does stands in test_config_reset of the commands."""

from interactions.permissions import Permission
from tests.interactions.bot import GUILD, Bot
from tests.interactions.fake_database import FakeDatabase


def test_it_takes_the_permission_of_the_command(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press("config:reset:keep", permissions=int(Permission.BAN_MEMBERS))
    assert answer["data"]["content"] == "You need Manage Server for this."
    assert store.calls == []


def test_whoever_manages_the_server_may_press_it(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"act_from": 0.9}
    answer = bot.press("config:reset:keep", permissions=int(Permission.MANAGE_GUILD), locale="de")
    assert "Alle Einstellungen sind wieder wie am Anfang" in answer["data"]["content"]
    assert "act_from" not in store.servers[GUILD]["settings"]
