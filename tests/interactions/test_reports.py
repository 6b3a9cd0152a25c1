"""What /report and the Report menus share, over the real database, with Discord's answers where it is asked."""

from typing import Any

import pytest
from responses import RequestsMock

from tests.interactions.bot import APPLICATION, DISCORD, Bot, is_private
from tests.sql.stories import Caller, new_id
from tools.devstack.databases import Database

PLAIN = 0
CHANNEL = "5" * 18


@pytest.fixture
def suspect() -> str:
    return new_id()


def member(user_id: str, **user: Any) -> dict[str, Any]:
    """A member as Discord's API shows it."""
    return {"user": {"id": user_id, "username": "gold", "bot": False} | user, "roles": [], "joined_at": None}


def written(message_id: str, user_id: str, **fields: Any) -> dict[str, Any]:
    """A message as Discord's API shows it."""
    author = {"id": user_id, "username": "gold", "bot": False}
    return {"id": message_id, "channel_id": CHANNEL, "author": author, "content": "buy gold"} | fields


def stored(database: Database, guild_id: str) -> list[tuple[Any, ...]]:
    """Whom the server's reports name, and in what words."""
    with database.connect() as connection:
        return Caller(connection).rows(
            "select user_id::text, reason, message_id::text from reports where guild_id = %s order by reported_at",
            guild_id,
        )


def submit(bot: Bot, name: str, argument: str, guild_id: str, reason: str = "sells gold", **also: Any) -> Any:
    return bot.submit(
        f"report:{name}:{argument}", {"reason": reason}, guild_id=guild_id, permissions=PLAIN, **also
    )


def test_a_member_s_form_is_a_report_and_its_effects_are_tried_at_once(
    real_bot: Bot, guild_id: str, suspect: str, shared_database: Database, api: RequestsMock
) -> None:
    real_bot.command("config set", {"key": "admin_channel_id", "value": f"<#{new_id()}>"}, guild_id=guild_id)
    api.get(f"{DISCORD}/guilds/{guild_id}/members/{suspect}", json=member(suspect))
    answer = submit(real_bot, "user", suspect, guild_id)
    assert is_private(answer)
    assert answer["data"]["content"] == "Thank you. The moderators will look at it."
    assert stored(shared_database, guild_id) == [(suspect, "sells gold", None)]
    assert real_bot.tried == [guild_id]


def test_where_discord_does_not_answer_the_report_stands(
    real_bot: Bot, guild_id: str, suspect: str, shared_database: Database
) -> None:
    submit(real_bot, "user", suspect, guild_id)
    submit(real_bot, "message", f"{new_id()}.{suspect}", guild_id)
    assert [row[0] for row in stored(shared_database, guild_id)] == [suspect]


def test_the_reported_message_is_read_from_the_channel_and_its_author_is_whom_the_report_names(
    real_bot: Bot, guild_id: str, suspect: str, shared_database: Database, api: RequestsMock
) -> None:
    message_id, slandered = new_id(), new_id()
    api.get(f"{DISCORD}/channels/{CHANNEL}/messages/{message_id}", json=written(message_id, suspect))
    submit(real_bot, "message", f"{message_id}.{slandered}", guild_id)
    assert stored(shared_database, guild_id) == [(suspect, "sells gold", message_id)]
    with shared_database.connect() as connection:
        kept = Caller(connection).rows(
            "select content, user_id::text, is_flagged from messages where message_id = %s", message_id
        )
    assert kept == [("buy gold", suspect, True)]


def test_a_message_that_is_gone_leaves_a_report_on_whom_the_form_names(
    real_bot: Bot, guild_id: str, suspect: str, shared_database: Database, api: RequestsMock
) -> None:
    message_id = new_id()
    gone = {"code": 10008, "message": "Unknown Message"}
    api.get(f"{DISCORD}/channels/{CHANNEL}/messages/{message_id}", status=404, json=gone)
    api.get(f"{DISCORD}/guilds/{guild_id}/members/{suspect}", json=member(suspect))
    submit(real_bot, "message", f"{message_id}.{suspect}", guild_id)
    assert stored(shared_database, guild_id) == [(suspect, "sells gold", None)]


@pytest.mark.parametrize(("fields", "words"), [
    ({"webhook_id": "9" * 18}, "webhooks are never judged"),
    ({"author": {"id": "9" * 18, "bot": True}}, "bots are never judged"),
])  # fmt: skip
def test_a_bot_s_or_webhook_s_message_is_refused_in_words(
    real_bot: Bot, guild_id: str, suspect: str, api: RequestsMock, fields: dict[str, Any], words: str
) -> None:
    message_id = new_id()
    api.get(f"{DISCORD}/channels/{CHANNEL}/messages/{message_id}", json=written(message_id, suspect) | fields)
    assert words in submit(real_bot, "message", f"{message_id}.{suspect}", guild_id)["data"]["content"]


def test_a_bot_is_refused_in_words_though_the_door_opened_the_form(
    real_bot: Bot, guild_id: str, suspect: str, shared_database: Database, api: RequestsMock
) -> None:
    api.get(f"{DISCORD}/guilds/{guild_id}/members/{suspect}", json=member(suspect, bot=True))
    answer = submit(real_bot, "user", suspect, guild_id, locale="de")
    assert "Bots werden nie beurteilt" in answer["data"]["content"]
    assert stored(shared_database, guild_id) == []


def test_the_bot_itself_is_known_as_one_without_asking_discord(real_bot: Bot, guild_id: str) -> None:
    assert "bots are never judged" in submit(real_bot, "user", APPLICATION, guild_id)["data"]["content"]


def test_the_member_themselves_are_refused_in_words(real_bot: Bot, guild_id: str, suspect: str) -> None:
    answer = submit(real_bot, "user", suspect, guild_id, user=suspect)
    assert answer["data"]["content"] == "You cannot report yourself."


def test_a_sixth_report_within_ten_minutes_is_refused_in_words(
    real_bot: Bot, guild_id: str, shared_database: Database
) -> None:
    witness = new_id()
    for _ in range(5):
        assert "Thank you" in submit(real_bot, "user", new_id(), guild_id, user=witness)["data"]["content"]
    sixth = submit(real_bot, "message", f"{new_id()}.{new_id()}", guild_id, user=witness)
    assert "5 times within 600 seconds" in sixth["data"]["content"]
    assert len(stored(shared_database, guild_id)) == 5


@pytest.mark.parametrize(("typed", "kept"), [
    ("x" * 200, "x" * 200),
    ("x" * 201, "x" * 200),
    ("  two\n\nlines\u202e \x00", "two lines"),
])  # fmt: skip
def test_a_reason_is_one_short_line_whatever_the_client_sends(
    real_bot: Bot, guild_id: str, suspect: str, shared_database: Database, typed: str, kept: str
) -> None:
    submit(real_bot, "user", suspect, guild_id, typed)
    assert stored(shared_database, guild_id) == [(suspect, kept, None)]


@pytest.mark.parametrize("typed", ["", "  \n", "\u200b"])
def test_a_report_without_words_is_refused(real_bot: Bot, guild_id: str, suspect: str, typed: str) -> None:
    answer = submit(real_bot, "user", suspect, guild_id, typed)
    assert answer["data"]["content"] == "Please say in a few words what is wrong."


@pytest.mark.parametrize("name", ["user", "message"])
@pytest.mark.parametrize("argument", ["", "everyone", "1", "1.2", f"{'3' * 18}.", f"{'3' * 18}.{'4' * 18}.5"])
def test_a_form_of_nobody_s_is_refused(real_bot: Bot, guild_id: str, name: str, argument: str) -> None:
    answer = submit(real_bot, name, argument, guild_id)
    assert answer["data"]["content"].startswith("This form names no")
