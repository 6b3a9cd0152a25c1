"""False positive: Verify, and the bot was wrong."""

from portcullis.db.store import Store
from tests.interactions.bot import Bot


def test_a_false_positive_verifies_and_says_so_on_the_notification(
    real_bot: Bot, guild_id: str, case_id: str
) -> None:
    answer = real_bot.press(f"case:false-positive:{case_id}", guild_id=guild_id)
    assert answer["type"] == 7
    assert answer["data"]["embeds"][0]["title"].endswith("Verified · False positive")


def test_the_next_moderator_is_told_that_it_was_one(
    real_bot: Bot, real_store: Store, guild_id: str, case_id: str
) -> None:
    real_bot.press(f"case:false-positive:{case_id}", guild_id=guild_id)
    answer = real_bot.press(f"case:reject:{case_id}", guild_id=guild_id)
    assert "already verified (false positive) by" in answer["data"]["content"]
    case = real_store.read_case(interaction={"guild_id": guild_id}, case={"id": case_id})["case"]
    assert case["status"] == "verified"
