"""/detection exempt: whom no rule judges, or one rule does not, over the real database."""

from typing import Any

import pytest

from tests.interactions.bot import Bot, is_private
from tests.sql.stories import new_id

ROLE, CHANNEL = new_id(), new_id()


def exempt(bot: Bot, guild_id: str, locale: str = "en-US", **options: Any) -> str:
    answer = bot.command("detection exempt", options, guild_id=guild_id, locale=locale)
    assert is_private(answer)
    data = answer["data"]
    return str(data["embeds"][0]["description"] if "embeds" in data else data["content"])


def test_a_role_and_a_channel_are_exempt_from_all_rules_or_from_one(real_bot: Bot, guild_id: str) -> None:
    assert f"<@&{ROLE}> is on `exempt_roles`" in exempt(real_bot, guild_id, change="add", role=ROLE)
    said = exempt(real_bot, guild_id, change="add", channel=CHANNEL, rule="burst")
    assert f"<#{CHANNEL}> is on `burst.exempt_channels`" in said
    assert exempt(real_bot, guild_id).splitlines() == [
        f"`exempt_roles` <@&{ROLE}>",
        f"`burst.exempt_channels` <#{CHANNEL}>",
    ]
    assert f"<#{CHANNEL}>" not in exempt(real_bot, guild_id, change="list", rule="links")


def test_what_was_exempt_is_judged_again(real_bot: Bot, guild_id: str) -> None:
    exempt(real_bot, guild_id, change="add", role=ROLE)
    assert "no longer on `exempt_roles`" in exempt(real_bot, guild_id, change="remove", role=ROLE)
    assert exempt(real_bot, guild_id) == "Nobody is exempt, and no channel."


def test_twice_is_once_and_what_is_not_there_is_not_taken_off(real_bot: Bot, guild_id: str) -> None:
    exempt(real_bot, guild_id, change="add", role=ROLE)
    assert "already" in exempt(real_bot, guild_id, change="add", role=ROLE)
    assert "stand nicht auf" in exempt(real_bot, guild_id, "de", change="remove", channel=CHANNEL)


@pytest.mark.parametrize("options", [{}, {"role": ROLE, "channel": CHANNEL}])
def test_one_role_or_one_channel_is_to_be_named(
    real_bot: Bot, guild_id: str, options: dict[str, str]
) -> None:
    assert "one of them" in exempt(real_bot, guild_id, change="add", **options)


def test_everybody_cannot_be_exempt(real_bot: Bot, guild_id: str) -> None:
    assert "`/detection mode`" in exempt(real_bot, guild_id, change="add", role=guild_id)


def test_a_rule_that_there_is_not_is_refused(real_bot: Bot, guild_id: str) -> None:
    assert "There is no rule" in exempt(real_bot, guild_id, change="add", role=ROLE, rule="nothing")
