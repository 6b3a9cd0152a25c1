"""Reject: the suspicion stands."""

from tests.interactions.bot import CASE, Bot
from tests.interactions.fake_database import FakeDatabase


def test_reject_decides_the_case_and_rewrites_the_notification(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press(f"case:reject:{CASE}")
    assert store.cases[CASE]["status"] == "rejected"
    assert answer["type"] == 7
    assert "Rejected" in answer["data"]["embeds"][0]["title"]


def test_reject_after_verify_tells_who_verified(bot: Bot, store: FakeDatabase) -> None:
    bot.press(f"case:verify:{CASE}", user="300000000000000005")
    answer = bot.press(f"case:reject:{CASE}")
    assert "already verified by <@300000000000000005>" in answer["data"]["content"]
    assert store.cases[CASE]["status"] == "verified"
