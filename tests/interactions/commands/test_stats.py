"""/stats over the real functions: numbers as they are, with a chart, in both languages, for whoever may see them."""

import base64
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from interactions.permissions import Permission
from portcullis import amounts
from portcullis.db.store import Store
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.interactions.fake_database import FakeDatabase
from tests.present import NOW_MS
from tests.sql.stories import innocent, judged, new_id
from tools.devstack.databases import Database

SUBCOMMANDS = ("overview", "detections", "members", "commands", "llm", "network", "performance")
Json = dict[str, Any]


@pytest.fixture
def suspect(real_store: Store, guild_id: str) -> str:
    """Who wrote two messages there yesterday, one of them spam by the rule ``phrases``."""
    user_id = new_id()
    events = [judged(guild_id=guild_id, user_id=user_id), innocent(guild_id=guild_id, user_id=user_id)]
    real_store.record_verdicts(batch={"events": events})
    return user_id


def embed(answer: Json) -> Json:
    (one,) = answer["data"]["embeds"]
    assert isinstance(one, dict)
    return one


def fields(answer: Json) -> dict[str, str]:
    return {field["name"]: field["value"] for field in embed(answer)["fields"]}


@pytest.mark.parametrize(("days", "locale"), [(1, "en-US"), (7, "de"), (365, "fr")])
@pytest.mark.parametrize("what", SUBCOMMANDS)
@pytest.mark.usefixtures("suspect")
def test_every_answer_shows_a_chart_that_is_a_png(
    real_bot: Bot, guild_id: str, what: str, days: int, locale: str
) -> None:
    answer = real_bot.command(f"stats {what}", {"days": days}, guild_id=guild_id, locale=locale)
    assert is_private(answer)
    (file,) = answer["files"]
    png = base64.b64decode(file["content"])
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png.endswith(b"IEND\xaeB`\x82")
    assert embed(answer)["image"]["url"] == f"attachment://{file['name']}"
    (attached,) = answer["data"]["attachments"]
    assert attached["filename"] == file["name"]
    assert attached["description"].startswith("Diagramm: " if locale == "de" else "Chart: ")


@pytest.mark.parametrize("what", SUBCOMMANDS)
def test_a_server_without_a_past_is_told_so_in_words(real_bot: Bot, what: str) -> None:
    answer = real_bot.command(f"stats {what}", guild_id=new_id())
    told = fields(answer).values()
    assert "nothing yet" in told
    own = {"1", f"<@{MODERATOR}> 1"}  # the command itself is all that ever happened there
    rest = {value for value in told if f"`stats {what}`" not in value and " ms" not in value}
    assert rest <= {"0", "nothing yet", "$0.00"} | (own if what in {"overview", "commands"} else set())


@pytest.mark.parametrize("what", SUBCOMMANDS)
def test_german_readers_read_german(real_bot: Bot, guild_id: str, what: str) -> None:
    english = real_bot.command(f"stats {what}", guild_id=guild_id)
    german = real_bot.command(f"stats {what}", guild_id=guild_id, locale="de")
    assert len(fields(english)) == len(fields(german))
    assert embed(german)["footer"]["text"] == "Die letzten 7 Tage, nach UTC"
    assert "noch nichts" in fields(german).values()
    assert "nothing" not in str(german["data"])


@pytest.mark.parametrize("permission", [Permission.KICK_MEMBERS, Permission.MANAGE_GUILD])
def test_the_overview_is_for_whoever_has_one_of_its_permissions(
    real_bot: Bot, guild_id: str, suspect: str, permission: Permission
) -> None:
    told = fields(real_bot.command("stats overview", permissions=int(permission), guild_id=guild_id))
    assert (told["Messages"], told["Wrote"], told["Detections"], told["Banned"]) == ("2", "1", "1", "0")
    assert (told["Rules that fired most"], told["Wrote most"]) == ("`phrases` 1", f"<@{suspect}> 2")
    assert told["Detected most"] == f"<@{suspect}> 1"
    assert told["Peak hours (UTC)"] == "12:00 · 2"
    assert told["Most given commands"] == "`config set` 1\n`stats overview` 1"


def test_the_overview_is_refused_to_who_may_manage_messages_perhaps_in_one_channel_alone(
    bot: Bot, store: FakeDatabase
) -> None:
    answer = bot.command("stats overview", permissions=int(Permission.MANAGE_MESSAGES))
    assert answer["data"]["content"].startswith("You need Manage Server or ")
    assert store.calls == []


@pytest.mark.usefixtures("suspect")
def test_one_day_is_today(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.command("stats overview", {"days": 1}, guild_id=guild_id)
    assert embed(answer)["footer"]["text"] == "Today, by UTC"
    assert fields(answer)["Messages"] == "0"


def test_detections_of_a_rule_and_of_a_member(real_bot: Bot, guild_id: str, suspect: str) -> None:
    for options, count in (
        ({"rule": "phrases"}, "1"), ({"rule": "burst"}, "0"), ({"user": suspect}, "1"), ({"user": new_id()}, "0"),
        ({"rule": "phrases", "user": suspect}, "1"),
    ):  # fmt: skip
        answer = real_bot.command("stats detections", options, guild_id=guild_id)
        assert fields(answer)["Detections"] == count, options
        assert all(value in embed(answer)["description"] for value in options.values())


def test_a_decision_shows_in_the_rule_s_precision(real_bot: Bot, guild_id: str, case_id: str) -> None:
    real_bot.press(f"case:reject:{case_id}", guild_id=guild_id)
    told = fields(real_bot.command("stats detections", guild_id=guild_id))
    assert told["Rules: hits, confirmed, wrong, precision"] == "`phrases` 1 · ✓ 1 · ✗ 0 · 100%"
    assert (told["Rejected"], told["Open now"]) == ("1", "0")
    assert re.fullmatch(r"\d.* · \d.*", told["Decided in: 50% · 95%"])


def test_commands_of_one_command_and_one_member(real_bot: Bot, guild_id: str) -> None:
    ada = new_id()
    real_bot.command("config show", guild_id=guild_id, user=ada)
    for options, count in (
        ({"command": "/config"}, "2"), ({"command": "config show"}, "1"), ({"user": ada}, "1"),
        ({"command": "config set", "user": ada}, "0"),
    ):  # fmt: skip
        told = fields(real_bot.command("stats commands", options, guild_id=guild_id))
        assert told["Given"] == count, options


def test_calls_of_the_model_for_one_purpose(real_bot: Bot, guild_id: str) -> None:
    options = {"purpose": "user_classification"}
    answer = real_bot.command("stats llm", options, guild_id=guild_id, locale="de")
    assert embed(answer)["description"] == "Nur: Profile neuer Mitglieder"
    refused = real_bot.command("stats llm", {"purpose": "gossip"}, guild_id=guild_id)
    assert "must be one of" in refused["data"]["content"]


@pytest.mark.usefixtures("case_id")
def test_what_waits_is_told_with_its_age(real_bot: Bot, guild_id: str) -> None:
    told = fields(real_bot.command("stats performance", guild_id=guild_id))
    assert re.fullmatch(r"[1-9]\d*, the oldest from <t:\d+:R>", told["Waiting now"])
    assert told["Verdicts measured"] == "1"
    told = fields(real_bot.command("stats performance", {"effect": "kick_member"}, guild_id=guild_id))
    assert told["Waiting now"] == "0"


@pytest.mark.parametrize(
    ("what", "option", "typed", "found"),
    [
        ("detections", "rule", "link", ["links", "masked_link"]),
        ("commands", "command", "/stats o", ["stats overview"]),
        ("performance", "effect", "kick", ["kick_member"]),
    ],
)
def test_filters_are_suggested(bot: Bot, what: str, option: str, typed: str, found: list[str]) -> None:
    answer = bot.command(f"stats {what}", {option: typed}, kind=4, focused=option)
    assert [choice["value"] for choice in answer["data"]["choices"]] == found


def test_thousands_are_grouped_as_the_reader_groups_them(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    events = [innocent(guild_id=guild_id, at_ms=NOW_MS + n) for n in range(1234)]
    real_store.record_verdicts(batch={"events": events})
    assert fields(real_bot.command("stats overview", guild_id=guild_id))["Messages"] == "1,234"
    assert (
        fields(real_bot.command("stats overview", guild_id=guild_id, locale="de"))["Nachrichten"] == "1.234"
    )


def test_what_was_cleaned_is_not_passed_over(
    real_bot: Bot, real_store: Store, shared_database: Database, guild_id: str
) -> None:
    early_ms = NOW_MS - 3 * 86_400_000
    events = [judged(guild_id=guild_id), judged(guild_id=guild_id, at_ms=early_ms)]
    real_store.record_verdicts(batch={"events": events})
    assert "description" not in embed(real_bot.command("stats detections", guild_id=guild_id))

    with shared_database.connect() as owner:
        owner.execute(
            "delete from detection_events where guild_id = %s and detected_at <= private.from_ms(%s)",
            [guild_id, early_ms],
        )
    answer = real_bot.command("stats detections", guild_id=guild_id)
    yesterday = amounts.day(datetime.fromtimestamp(NOW_MS / 1000, UTC).date(), "en")
    assert fields(answer)["Detections"] == "2"
    assert f"known since {yesterday} only" in embed(answer)["description"]
