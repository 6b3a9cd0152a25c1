"""What the Label menus share, over the real database."""

from typing import Any

import pytest

from tests.interactions.bot import Bot
from tests.sql.stories import Caller, new_id
from tools.devstack.databases import Database


def along(message_id: str, content: str, **fields: Any) -> dict[str, Any]:
    """A message as it comes with a menu."""
    message = {"id": message_id, "channel_id": "5" * 18, "author": {"id": new_id()}, "content": content}
    return {"messages": {message_id: message | fields}}


def stored(database: Database, message_id: str) -> tuple[Any, ...]:
    """The example of a message: content, label, quality."""
    with database.connect() as connection:
        (row,) = Caller(connection).rows(
            "select content, label::text, quality_score from training_data where message_id = %s", message_id
        )
    return row


def test_what_is_stored_is_masked(real_bot: Bot, guild_id: str, shared_database: Database) -> None:
    message_id = new_id()
    text = "mail jane@mail.example or +49 170 1234567, <@123456789012345678>, https://evil.example/jane?x=1"
    real_bot.menu(3, "Label as spam", message_id, along(message_id, text), guild_id=guild_id)
    assert stored(shared_database, message_id)[0] == (
        "mail <email> or <phone>, <user>, https://evil.example/"
    )


def test_a_new_label_tells_the_old_one_and_that_moderators_disagree(
    real_bot: Bot, guild_id: str, shared_database: Database
) -> None:
    message_id = new_id()
    resolved = along(message_id, "gold")
    real_bot.menu(3, "Label as spam", message_id, resolved, guild_id=guild_id, user=new_id())
    answer = real_bot.menu(
        3, "Label as not spam", message_id, resolved, guild_id=guild_id, user=new_id(), locale="de"
    )
    assert answer["data"]["content"] == (
        "Eingestuft als **kein Spam**. Vorher: **Spam**. "
        "Die Moderation ist sich nicht einig, darum zählt es weniger."
    )
    assert stored(shared_database, message_id) == ("gold", "not_spam", 2)


@pytest.mark.parametrize("content", ["", "  \n"])
def test_a_message_without_text_is_no_example(real_bot: Bot, guild_id: str, content: str) -> None:
    message_id = new_id()
    answer = real_bot.menu(3, "Label as spam", message_id, along(message_id, content), guild_id=guild_id)
    assert answer["data"]["content"] == "This message has no text to learn from."


def test_a_webhook_s_message_is_no_example(real_bot: Bot, guild_id: str) -> None:
    message_id = new_id()
    resolved = along(message_id, "news", webhook_id=new_id())
    answer = real_bot.menu(3, "Label as spam", message_id, resolved, guild_id=guild_id)
    assert "webhooks are never judged" in answer["data"]["content"]
