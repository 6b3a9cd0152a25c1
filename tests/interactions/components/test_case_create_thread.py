"""Create thread: what it answers before Discord has. What becomes of it on Discord: test_unhappy_cases."""

from portcullis.db.store import Store
from tests.interactions.bot import Bot
from tests.sql.stories import new_id


def test_without_a_channel_for_threads_it_says_what_to_set(
    real_bot: Bot, guild_id: str, case_id: str
) -> None:
    answer = real_bot.press(f"case:create-thread:{case_id}", guild_id=guild_id)
    assert "`verification_channel_id`" in answer["data"]["content"]


def test_a_thread_that_waits_for_discord_is_said_to(
    real_bot: Bot, real_store: Store, guild_id: str, case_id: str
) -> None:
    channel = {"key": "verification_channel_id", "value": f"<#{new_id()}>"}
    real_bot.command("config set", channel, guild_id=guild_id)
    answer = real_bot.press(f"case:create-thread:{case_id}", guild_id=guild_id, locale="de")
    assert answer["data"]["content"].startswith("Vorgemerkt")


def test_a_member_opens_no_thread(real_bot: Bot, guild_id: str, case_id: str) -> None:
    answer = real_bot.press(f"case:create-thread:{case_id}", guild_id=guild_id, permissions=0)
    assert "moderator roles" in answer["data"]["content"]
