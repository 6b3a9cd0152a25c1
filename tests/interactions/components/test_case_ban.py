"""Ban asks before it does anything."""

from tests.interactions.bot import CASE, Bot, is_private
from tests.interactions.fake_store import FakeStore


def test_ban_asks_the_moderator_alone_and_changes_nothing(bot: Bot, store: FakeStore) -> None:
    answer = bot.press(f"case:ban:{CASE}")
    assert is_private(answer)
    assert store.calls == []
    assert store.cases[CASE]["status"] == "pending"


def test_the_question_has_the_button_that_bans(bot: Bot, store: FakeStore) -> None:
    (button,) = bot.press(f"case:ban:{CASE}")["data"]["components"][0]["components"]
    bot.press(button["custom_id"])
    assert store.cases[CASE]["status"] == "banned"
