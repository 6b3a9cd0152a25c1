"""Continue, below a scan. Its pages: tests/interactions/test_scans.py."""

from portcullis.db.store import Store
from tests.interactions.bot import Bot
from tests.interactions.test_scans import finds, joins


def test_the_next_page_takes_the_place_of_this_one(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    first, second = sorted(joins(real_store, guild_id, "discord.gg/one", "discord.gg/two"))
    answer = real_bot.press(f"scan:more:{first}.0.0.1.1.2", guild_id=guild_id)
    assert (answer["type"], finds(answer)) == (7, [second])
    assert answer["data"]["embeds"][0]["footer"]["text"] == "Looked at 2 of 2 members."


def test_a_button_of_nobody_s_is_refused_in_words(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.press("scan:more:everything", guild_id=guild_id)
    assert "Please begin again" in answer["data"]["content"]
