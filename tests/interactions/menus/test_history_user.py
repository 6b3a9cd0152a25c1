"""History on a member, over the real database."""

from portcullis.db.store import Store
from tests.interactions.bot import Bot, is_private
from tests.sql.stories import judged, new_id


def test_the_menu_shows_what_the_command_shows(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    suspect = new_id()
    real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=suspect)]})

    answer = real_bot.menu(2, "History", suspect, guild_id=guild_id)

    assert is_private(answer)
    typed = real_bot.command("history", {"user": suspect}, guild_id=guild_id)
    assert answer["data"]["embeds"] == typed["data"]["embeds"]
    assert "1 detections" in str(answer["data"]["embeds"])


def test_who_does_not_moderate_learns_nothing(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.menu(2, "History", new_id(), guild_id=guild_id, permissions=0)
    assert answer["data"]["content"].startswith("You need ")
