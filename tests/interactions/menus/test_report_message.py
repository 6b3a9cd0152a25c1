"""Report on a message."""

from typing import Any

import pytest

from tests.interactions.bot import MODERATOR, Bot

AUTHOR, WRITTEN = "300000000000000077", "600000000000000001"


def along(author: str = AUTHOR, *, bot: bool = False, **fields: Any) -> dict[str, Any]:
    by = {"id": author, "bot": bot}
    message = {"id": WRITTEN, "channel_id": "5" * 18, "author": by, "content": "hello"} | fields
    return {"messages": {WRITTEN: message}}


def test_it_opens_the_form_about_the_message_and_its_author(bot: Bot) -> None:
    answer = bot.menu(3, "Report", WRITTEN, along(), permissions=0)
    assert answer["type"] == 9
    assert answer["data"]["custom_id"] == f"report:message:{WRITTEN}.{AUTHOR}"
    assert "hello" not in str(answer)


@pytest.mark.parametrize(
    ("resolved", "words"),
    [
        (along(webhook_id="9" * 18), "webhooks are never judged"),
        (along(bot=True), "bots are never judged"),
        (along(MODERATOR), "cannot report yourself"),
        ({}, "did not send me this message"),
        ({"messages": {WRITTEN: {"content": "no author"}}}, "did not send me this message"),
    ],
)
def test_what_cannot_be_reported_gets_no_form(bot: Bot, resolved: dict[str, Any], words: str) -> None:
    assert words in bot.menu(3, "Report", WRITTEN, resolved)["data"]["content"]
