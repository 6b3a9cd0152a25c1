"""/detection: the mode, and the dry run that explains."""

import pytest

from interactions.permissions import Permission
from portcullis.settings import RULES
from tests.interactions.bot import GUILD, Bot, is_private
from tests.interactions.fake_database import FakeDatabase

MANAGER = int(Permission.MANAGE_GUILD)


@pytest.mark.parametrize(("events", "key"), [("messages", "message_mode"), ("joins", "join_mode")])
def test_mode_changes_what_is_done_about_the_named_events_only(
    bot: Bot, store: FakeDatabase, events: str, key: str
) -> None:
    answer = bot.command("detection mode", {"events": events, "mode": "notify"}, permissions=MANAGER)
    assert is_private(answer)
    assert "**notify**" in answer["data"]["content"]
    assert store.servers[GUILD]["settings"] == {key: "notify"}


@pytest.mark.parametrize("options", [{"events": "messages", "mode": "explode"}, {"events": "messages"}, {}])
def test_a_mode_that_there_is_not_changes_nothing(
    bot: Bot, store: FakeDatabase, options: dict[str, str]
) -> None:
    assert is_private(bot.command("detection mode", options))
    assert store.calls == []


def test_simulate_shows_every_rule_s_answer_and_what_would_be_done(bot: Bot) -> None:
    answer = bot.command("detection simulate", {"text": "join us: discord.gg/abcdef"}, permissions=MANAGER)
    (embed,) = answer["data"]["embeds"]
    assert is_private(answer)
    assert "**fired** `invites`" in embed["description"]
    assert embed["description"].index("**fired**") < embed["description"].index("quiet")
    for name in RULES:
        assert f"`{name}`" in embed["description"]


def test_simulate_finds_nothing_in_small_talk(bot: Bot) -> None:
    (embed,) = bot.command("detection simulate", {"text": "good morning all"})["data"]["embeds"]
    assert embed["title"] == "Confidence 0.00 (low): none"
    assert "**fired**" not in embed["description"]


def test_simulate_asks_the_classifier(bot: Bot) -> None:
    text = "Free tones and games every wk, reply TONE for more, txt TONES"
    (embed,) = bot.command("detection simulate", {"text": text}, permissions=MANAGER)["data"]["embeds"]
    assert "**fired** `classifier` Reads like spam to the text classifier (98 %)" in embed["description"]


def test_simulate_judges_by_the_server_s_own_settings(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"rules": {"invites": {"enabled": False}}}
    (embed,) = bot.command("detection simulate", {"text": "discord.gg/abcdef"})["data"]["embeds"]
    assert "**fired** `invites`" not in embed["description"]


def test_simulate_changes_nothing(bot: Bot, store: FakeDatabase) -> None:
    bot.command("detection simulate", {"text": "discord.gg/abcdef"})
    assert store.calls == ["read_server"]
    assert bot.tried == []
