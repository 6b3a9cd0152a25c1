"""Report on a member."""

import pytest

from tests.interactions.bot import Bot
from tests.interactions.fake_database import FakeDatabase

TARGET = "300000000000000077"


def test_it_opens_the_form_about_the_member_for_anybody(bot: Bot) -> None:
    answer = bot.menu(2, "Report", TARGET, permissions=0, locale="de")
    assert answer["type"] == 9
    assert answer["data"]["custom_id"] == f"report:user:{TARGET}"
    assert answer["data"]["title"] == "Der Moderation melden"


@pytest.mark.parametrize(
    ("target", "fields", "words"),
    [
        (TARGET, {"users": {TARGET: {"id": TARGET, "bot": True}}}, "bots are never judged"),
        ("300000000000000001", None, "cannot report yourself"),
    ],
)
def test_who_cannot_be_reported_gets_no_form(
    bot: Bot, store: FakeDatabase, target: str, fields: object, words: str
) -> None:
    answer = bot.menu(2, "Report", target, fields)
    assert words in answer["data"]["content"]
    assert store.calls == []
