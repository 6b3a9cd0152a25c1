"""/detection watchlist: the server's words and patterns one at a time, over the real database."""

from typing import Any

import pytest

from portcullis.rules.watchlist import MAX_PATTERNS
from tests.interactions.bot import Bot, is_private


def change(bot: Bot, guild_id: str, locale: str = "en-US", **options: Any) -> str:
    answer = bot.command("detection watchlist", options, guild_id=guild_id, locale=locale)
    assert is_private(answer)
    data = answer["data"]
    return str(data["embeds"][0]["description"] if "embeds" in data else data["content"])


def simulated(bot: Bot, guild_id: str, text: str) -> str:
    (embed,) = bot.command("detection simulate", {"text": text}, guild_id=guild_id)["data"]["embeds"]
    return str(embed["description"])


def test_a_word_and_a_pattern_are_in_force_once_they_are_added(real_bot: Bot, guild_id: str) -> None:
    assert "`cheap, gold` is on `watchlist.words`" in change(
        real_bot, guild_id, change="add", word="cheap, gold"
    )
    assert "on `watchlist.patterns`" in change(real_bot, guild_id, change="add", pattern=r"\d{4,6}-\d")
    for text in ("CHEAP gold", "call 12345-6"):
        assert "**fired** `watchlist`" in simulated(real_bot, guild_id, text)
    assert "quiet `watchlist`" in simulated(real_bot, guild_id, "gold is cheap")
    listed = change(real_bot, guild_id)
    assert listed.splitlines() == ["**Words**", "`cheap, gold`", "**Patterns**", r"`\d{4,6}-\d`"]


def test_what_is_taken_off_is_no_longer_looked_for(real_bot: Bot, guild_id: str) -> None:
    change(real_bot, guild_id, change="add", word="gold")
    assert "no longer" in change(real_bot, guild_id, change="remove", word="gold")
    assert "quiet `watchlist`" in simulated(real_bot, guild_id, "gold")
    assert change(real_bot, guild_id, "de") == "Es steht nichts darauf."


def test_what_no_database_can_store_is_left_out(real_bot: Bot, guild_id: str) -> None:
    assert "`gold` is on" in change(real_bot, guild_id, change="add", word="go\x00ld")
    assert "`x[?]` is on" in change(real_bot, guild_id, change="add", pattern="x[\ud83d]")
    assert "was not on" in change(real_bot, guild_id, change="remove", pattern="\ud83d\x00y")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"pattern": "(a"}, "no pattern that RE2 can read"),
        ({"pattern": "x*"}, "matches the empty text"),
        ({"word": "🔥"}, "letters or digits"),
        ({"word": "https://evil.example/a"}, "is no word"),
        ({"word": "a", "pattern": "b"}, "one of them"),
        ({}, "one of them"),
        ({"word": "a" * 101}, "up to 100 characters"),
    ],
)
def test_what_does_not_fit_is_refused_in_words_and_not_stored(
    real_bot: Bot, guild_id: str, options: dict[str, str], said: str
) -> None:
    assert said in change(real_bot, guild_id, change="add", **options)
    assert change(real_bot, guild_id) == "Nothing is on it."


def test_a_full_list_takes_no_more(real_bot: Bot, guild_id: str) -> None:
    for n in range(MAX_PATTERNS):
        assert "is on" in change(real_bot, guild_id, change="add", pattern=f"p{n}")
    assert f"takes {MAX_PATTERNS} at most" in change(real_bot, guild_id, change="add", pattern="more")


def test_a_rule_that_is_switched_off_is_told(real_bot: Bot, guild_id: str) -> None:
    real_bot.command("detection rule", {"name": "watchlist", "enabled": False}, guild_id=guild_id)
    assert "switched off" in change(real_bot, guild_id)


def test_a_pattern_with_a_comma_cannot_be_torn_apart_by_config_set(real_bot: Bot, guild_id: str) -> None:
    torn = {"key": "watchlist.patterns", "value": "a{1,3}"}
    answer = real_bot.command("config set", torn, guild_id=guild_id)
    assert "one at a time to `/detection watchlist`" in answer["data"]["content"]
    none = real_bot.command("config set", torn | {"value": "none"}, guild_id=guild_id)
    assert "`watchlist.patterns` is now none" in none["data"]["content"]
