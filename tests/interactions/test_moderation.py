"""/kick and /unban: a deed that is written down, tried at once, and told as it went."""

from typing import Any

import pytest

from tests.interactions.bot import APPLICATION, MODERATOR, Bot, is_private
from tests.interactions.fake_database import FakeDatabase

TARGET = "300000000000000077"


def said(bot: Bot, command: str, **fields: Any) -> str:
    """What the moderator reads."""
    answer = bot.command(command, {"user": TARGET}, **fields)
    assert is_private(answer)
    content: str = answer["data"]["content"]
    return content


@pytest.mark.parametrize(("length", "kept"), [(400, True), (401, False)])
def test_a_reason_of_400_characters_stands_in_the_log_and_no_longer_one(
    bot: Bot, store: FakeDatabase, length: int, kept: bool
) -> None:
    reason = "x" * length
    bot.command("kick", {"user": TARGET, "reason": reason})
    assert [deed["reason"] for deed in store.deeds] == ([f"by {MODERATOR}: {reason}"] if kept else [])


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        ({"left": True}, "is not here"),
        ({"status": "pending"}, "tried again every minute"),
        ({"status": "leased"}, "tried again every minute"),
        (
            {"status": "failed", "error": "Missing Permissions [50013]"},
            "Discord refused: Missing Permissions",
        ),
    ],
)
def test_what_became_of_it_is_told_truly(
    bot: Bot, store: FakeDatabase, effect: dict[str, Any], words: str
) -> None:
    store.effect = effect
    assert words in said(bot, "kick")


def test_a_moderator_reads_german_where_they_speak_it(bot: Bot) -> None:
    assert said(bot, "unban", locale="de") == f"<@{TARGET}> ist nicht mehr gebannt."


def test_what_the_database_refuses_is_told_in_its_words(bot: Bot) -> None:
    answer = bot.command("kick", {"user": MODERATOR})
    assert answer["data"]["content"] == "You cannot do this to yourself."


@pytest.mark.parametrize("user", ["everyone", "<@3>", "1", 300000000000000077])
def test_only_an_id_is_a_user(bot: Bot, store: FakeDatabase, user: object) -> None:
    assert "`user` must be a user" in bot.command("kick", {"user": user})["data"]["content"]
    assert store.calls == []


ON_SOMEBODY = {
    "kick": {}, "ban": {}, "unban": {}, "unmute": {}, "mute": {"duration": "1h"}, "tempban": {"duration": "1h"},
    "warn add": {"reason": "rude"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "I do not act on myself."), ("de", "Gegen mich selbst gehe ich nicht vor.")],
)
@pytest.mark.parametrize("command", ON_SOMEBODY)
def test_nobody_has_the_bot_act_on_itself(
    bot: Bot, store: FakeDatabase, command: str, locale: str, words: str
) -> None:
    answer = bot.command(command, {"user": APPLICATION} | ON_SOMEBODY[command], locale=locale)
    assert (answer["data"]["content"], store.calls) == (words, [])
