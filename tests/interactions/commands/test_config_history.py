"""/config history: who changed what, when, and from what to what, over the real database."""

import pytest

from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.sql.stories import new_id


def described(bot: Bot, guild_id: str, locale: str = "en-US", **options: object) -> str:
    answer = bot.command("config history", options, guild_id=guild_id, locale=locale)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    return str(embed["description"])


def test_it_tells_who_and_when_and_what_became_of_what(real_bot: Bot, guild_id: str) -> None:
    real_bot.command("config set", {"key": "burst.threshold", "value": "3"}, guild_id=guild_id)
    real_bot.command("config set", {"key": "burst.threshold", "value": "4"}, guild_id=guild_id)
    newest, second, *_ = described(real_bot, guild_id).split("<t:")[1:]
    assert f":R> <@{MODERATOR}>" in newest
    assert "`burst.threshold`: 3 → 4" in newest
    assert "`burst.threshold`: 7 (default) → 3" in second


def test_a_role_is_shown_as_one_and_german_is_spoken(real_bot: Bot, guild_id: str) -> None:
    text = described(real_bot, guild_id, locale="de")
    assert "`restricted_role_id`: none (Vorgabe) → <@&" in text


def test_one_rule_and_a_number_narrow_it_down(real_bot: Bot, guild_id: str) -> None:
    for weight in ("0.1", "0.2"):
        real_bot.command("config set", {"key": "burst.weight", "value": weight}, guild_id=guild_id)
    real_bot.command("config set", {"key": "links.weight", "value": "0.3"}, guild_id=guild_id)
    assert described(real_bot, guild_id, key="burst").count("<t:") == 2
    assert described(real_bot, guild_id, key="burst", last=1).count("<t:") == 1


def test_long_texts_are_cut_and_do_nothing(real_bot: Bot, guild_id: str) -> None:
    for word in ("**bold**", "a" * 100, "b" * 100):
        real_bot.command("detection watchlist", {"change": "add", "word": word}, guild_id=guild_id)
    newest = described(real_bot, guild_id).split("<t:")[1]
    assert "\\*\\*bold\\*\\*" in newest
    assert "…" in newest
    assert "b" * 100 not in newest


def test_the_longest_history_fits_into_a_message(real_bot: Bot, guild_id: str) -> None:
    for n in range(25):
        real_bot.command(
            "detection watchlist",
            {"change": "add", "word": f"{n:02}" + "x" * 98},
            guild_id=guild_id,
            user=new_id(),
        )
    assert len(described(real_bot, guild_id, last=25)) <= 4096


def test_a_server_without_changes_says_so(real_bot: Bot) -> None:
    assert described(real_bot, new_id()) == "Nothing was changed yet."


@pytest.mark.parametrize("options", [{"key": "nothing"}, {"last": 0}, {"last": 26}])
def test_what_does_not_fit_is_refused(real_bot: Bot, guild_id: str, options: dict[str, object]) -> None:
    answer = real_bot.command("config history", options, guild_id=guild_id)
    assert is_private(answer)
    assert "embeds" not in answer["data"]
