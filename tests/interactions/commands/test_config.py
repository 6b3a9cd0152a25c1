"""/config: what it shows, what it changes, and what it says of a value that does not fit."""

import pytest

from interactions.permissions import Permission
from tests.interactions.bot import GUILD, Bot, is_private
from tests.interactions.fake_database import FakeDatabase

MANAGER = int(Permission.MANAGE_GUILD)
ROLE, OTHER = "700000000000000001", "700000000000000002"


def test_show_lists_every_setting_with_its_value(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD] |= {"version": 4, "settings": {"act_from": 0.65, "restricted_role_id": ROLE}}
    answer = bot.command("config show", permissions=MANAGER)
    (embed,) = answer["data"]["embeds"]
    assert is_private(answer)
    assert "`act_from` 0.65" in embed["description"]
    assert f"`restricted_role_id` <@&{ROLE}>" in embed["description"]
    assert "`exempt_channels` none" in embed["description"]
    assert "`burst` weight" in embed["description"]
    assert embed["footer"]["text"] == "Version 4 of the settings"


def test_show_of_a_rule_lists_its_thresholds(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"rules": {"burst": {"enabled": False}}}
    (embed,) = bot.command("config show", {"key": "burst"})["data"]["embeds"]
    assert "`burst.enabled` false" in embed["description"]
    assert "`burst.weight`" in embed["description"]


def test_show_of_one_setting_says_value_default_and_range(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"merge_minutes": 5}
    (embed,) = bot.command("config show", {"key": "merge_minutes"})["data"]["embeds"]
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert fields == {"Value": "5", "Default": "60", "Takes": "a whole number from 0 to 1440"}


def test_show_of_an_unknown_setting_says_so_and_asks_nobody(bot: Bot, store: FakeDatabase) -> None:
    assert "no setting `nothing`" in bot.command("config show", {"key": "nothing"})["data"]["content"]
    assert store.calls == []


def test_a_server_that_is_not_known_yet_is_told_to_try_again(bot: Bot, store: FakeDatabase) -> None:
    store.servers.clear()
    assert "do not know this server yet" in bot.command("config show")["data"]["content"]


@pytest.mark.parametrize(
    ("key", "value", "stored", "said"),
    [
        ("act_from", "0.65", 0.65, "0.65"),
        ("simulation", "true", True, "true"),
        ("message_mode", "notify", "notify", "notify"),
        ("restricted_role_id", f"<@&{ROLE}>", ROLE, f"<@&{ROLE}>"),
        ("admin_channel_id", f"<#{ROLE}>", ROLE, f"<#{ROLE}>"),
        ("admin_channel_id", ROLE, ROLE, f"<#{ROLE}>"),
        ("exempt_roles", f"<@&{ROLE}> <@&{OTHER}>", [ROLE, OTHER], f"<@&{ROLE}>, <@&{OTHER}>"),
        ("exempt_channels", f"<#{ROLE}>,{OTHER}", [ROLE, OTHER], f"<#{ROLE}>, <#{OTHER}>"),
        ("exempt_roles", "none", [], "none"),
    ],
)
def test_set_stores_the_value_and_says_it(
    bot: Bot, store: FakeDatabase, key: str, value: str, stored: object, said: str
) -> None:
    answer = bot.command("config set", {"key": key, "value": value}, permissions=MANAGER)
    assert is_private(answer)
    assert f"`{key}` is now {said} (version 2" in answer["data"]["content"]
    assert store.servers[GUILD]["settings"] == {key: stored}


def test_set_keeps_what_it_does_not_name(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"rules": {"burst": {"enabled": False}}}
    bot.command("config set", {"key": "burst.weight", "value": "0.9"})
    assert store.servers[GUILD]["settings"] == {"rules": {"burst": {"enabled": False, "weight": 0.9}}}


def test_set_to_none_takes_a_value_back(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"restricted_role_id": ROLE}
    answer = bot.command("config set", {"key": "restricted_role_id", "value": "none"})
    assert "is now none" in answer["data"]["content"]
    assert store.servers[GUILD]["settings"] == {}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("act_from", "1.5", "a number from 0 to 1"),
        ("act_from", "high", "a number from 0 to 1"),
        ("merge_minutes", "-1", "a whole number from 0 to 1440"),
        ("message_mode", "explode", "one of off, record, notify, restrict, kick"),
        ("simulation", "perhaps", "true or false"),
        ("restricted_role_id", "@everyone", "a role or its id, or none"),
        ("exempt_channels", f"<@&{ROLE}> general", "a channel or its id"),
        ("burst.weight", "2", "a number from 0 to 1"),
        ("nothing", "1", "There is no setting `nothing`"),
    ],
)
def test_a_value_out_of_range_changes_nothing_and_says_the_range(
    bot: Bot, store: FakeDatabase, key: str, value: str, said: str
) -> None:
    answer = bot.command("config set", {"key": key, "value": value})
    assert is_private(answer)
    assert said in answer["data"]["content"]
    assert store.calls == []


def test_typing_a_key_suggests_settings_that_have_it(bot: Bot) -> None:
    answer = bot.command("config set", {"key": "MERGE"}, kind=4, focused="key")
    assert answer == {"type": 8, "data": {"choices": [{"name": "merge_minutes", "value": "merge_minutes"}]}}


def test_typing_a_key_to_show_suggests_rules_too_and_never_more_than_25(bot: Bot) -> None:
    suggested = bot.command("config show", {"key": ""}, kind=4, focused="key")["data"]["choices"]
    assert len(suggested) == 25
    assert {"name": "burst", "value": "burst"} in suggested
