"""Reopen: a decided case waits for a decision again."""

import pytest

from tests.interactions.bot import CASE, Bot, is_private
from tests.interactions.fake_database import FakeDatabase


@pytest.mark.parametrize("status", ["verified", "rejected", "banned"])
def test_reopen_opens_a_decided_case_and_brings_the_buttons_back(
    bot: Bot, store: FakeDatabase, status: str
) -> None:
    store.cases[CASE]["status"] = status
    answer = bot.press(f"case:reopen:{CASE}")
    assert store.cases[CASE]["status"] == "reopened"
    buttons = [button["label"] for button in answer["data"]["components"][0]["components"]]
    assert buttons == ["Verify", "Reject", "Ban", "False positive"]


def test_reopen_of_an_open_case_says_that_it_is_open(bot: Bot) -> None:
    answer = bot.press(f"case:reopen:{CASE}")
    assert is_private(answer)
    assert answer["data"]["content"] == "Case 17 is open: it waits for a decision."
