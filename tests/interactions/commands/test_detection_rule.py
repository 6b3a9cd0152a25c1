"""/detection rule: switches and weighs a rule, and shows it, over the real database."""

from typing import Any

import pytest

from tests.interactions.bot import Bot, is_private


def change(bot: Bot, guild_id: str, **options: Any) -> dict[str, Any]:
    answer = bot.command("detection rule", options, guild_id=guild_id)
    assert is_private(answer)
    data: dict[str, Any] = answer["data"]
    return data


def test_a_rule_is_switched_and_weighed_in_one_go_and_shown(real_bot: Bot, guild_id: str) -> None:
    (embed,) = change(real_bot, guild_id, name="burst", enabled=False, weight="0.35")["embeds"]
    assert "`burst.enabled` false" in embed["description"]
    assert "`burst.weight` 0.35" in embed["description"]
    assert "`burst.threshold` 7" in embed["description"]
    assert embed["footer"]["text"].startswith("Version 3")


def test_without_a_change_it_only_shows(real_bot: Bot, guild_id: str) -> None:
    (embed,) = change(real_bot, guild_id, name="burst")["embeds"]
    assert "`burst.enabled` true" in embed["description"]
    assert embed["footer"]["text"].startswith("Version 2")


@pytest.mark.parametrize("weight", ["0", "1"])
def test_the_ends_of_the_range_are_taken(real_bot: Bot, guild_id: str, weight: str) -> None:
    (embed,) = change(real_bot, guild_id, name="burst", weight=weight)["embeds"]
    assert f"`burst.weight` {weight}" in embed["description"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"name": "burst", "weight": "1.01"}, "between 0 and 1"),
        ({"name": "burst", "weight": "much"}, "between 0 and 1"),
        ({"name": "nothing"}, "There is no rule `nothing`"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(
    real_bot: Bot, guild_id: str, options: dict[str, Any], said: str
) -> None:
    assert said in change(real_bot, guild_id, **options)["content"]


def test_typing_a_name_suggests_rules(bot: Bot) -> None:
    answer = bot.command("detection rule", {"name": "watch"}, kind=4, focused="name")
    assert answer["data"]["choices"] == [{"name": "watchlist", "value": "watchlist"}]
