"""Label as not spam, on a message, over the real database."""

from tests.interactions.bot import Bot, is_private
from tests.interactions.test_labels import along, stored
from tests.sql.stories import new_id
from tools.devstack.databases import Database


def test_the_message_becomes_an_example_of_that_label(
    real_bot: Bot, guild_id: str, shared_database: Database
) -> None:
    message_id = new_id()
    answer = real_bot.menu(
        3, "Label as not spam", message_id, along(message_id, "free gold"), guild_id=guild_id
    )
    assert is_private(answer)
    assert answer["data"]["content"] == "Labelled as **not spam**."
    assert stored(shared_database, message_id) == ("free gold", "not_spam", 4)
