"""The confirmed ban."""

from tests.interactions.bot import CASE, GUILD, MODERATOR, Bot, is_private
from tests.interactions.conftest import SUSPECT
from tests.interactions.fake_database import FakeDatabase


def test_a_confirmed_ban_replaces_the_question_by_what_was_done(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press(f"case:ban-confirm:{CASE}")
    assert store.cases[CASE]["status"] == "banned"
    assert answer["type"] == 7
    assert answer["data"]["content"] == f"Case 17 is banned:\n<@{SUSPECT}>"
    assert answer["data"]["components"] == []
    assert bot.tried == [GUILD]


def test_a_ban_confirmed_twice_is_done_once(bot: Bot) -> None:
    bot.press(f"case:ban-confirm:{CASE}")
    second = bot.press(f"case:ban-confirm:{CASE}")
    assert is_private(second)
    assert f"already banned by <@{MODERATOR}>" in second["data"]["content"]
    assert bot.tried == [GUILD]


def test_a_ban_confirmed_after_another_moderator_verified_bans_nobody(bot: Bot, store: FakeDatabase) -> None:
    bot.press(f"case:verify:{CASE}", user="300000000000000005")
    bot.press(f"case:ban-confirm:{CASE}")
    assert store.cases[CASE]["status"] == "verified"


def test_a_ban_of_very_many_fits_into_one_message(bot: Bot, store: FakeDatabase) -> None:
    (subject,) = store.cases[CASE]["subjects"]
    store.cases[CASE]["subjects"] = [subject] * 300
    content = bot.press(f"case:ban-confirm:{CASE}")["data"]["content"]
    assert len(content) <= 2000
    assert "more" in content
