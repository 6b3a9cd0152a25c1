"""/warn: warnings are given and taken back by moderators, and everybody reads their own."""

import re
from typing import Any

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.interactions.fake_database import FakeDatabase
from tests.portcullis.discord_api import BASE
from tests.sql.stories import new_id


@pytest.fixture
def target() -> str:
    """Who is warned."""
    return new_id()


def said(bot: Bot, guild_id: str, path: str, options: dict[str, Any], **fields: Any) -> str:
    """What the member reads, and nobody else."""
    answer = bot.command(path, options, guild_id=guild_id, **fields)
    assert is_private(answer)
    data = answer["data"]
    return str(data.get("content") or f"{data['embeds'][0]['title']}\n{data['embeds'][0]['description']}")


def warned(bot: Bot, guild_id: str, target: str, reason: str = "rude", **fields: Any) -> tuple[int, str]:
    """Warn somebody: the warning's number and the answer."""
    words = said(bot, guild_id, "warn add", {"user": target, "reason": reason}, **fields)
    number = re.search(r"(?:warning|Verwarnung) (\d+)", words)
    assert number is not None, words
    return int(number[1]), words


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-US", r"<@{}> was warned: warning \d+, 1 active now\. It expires <t:\d+:R>\."),
        ("de", r"<@{}> ist verwarnt: Verwarnung \d+, jetzt 1 aktive\. Sie verfällt <t:\d+:R>\."),
    ],
)
def test_a_warning_is_told_with_its_number_and_count(
    real_bot: Bot, guild_id: str, target: str, locale: str, words: str
) -> None:
    _, told = warned(real_bot, guild_id, target, locale=locale)
    assert re.fullmatch(words.format(target), told)
    assert real_bot.tried == [], "nothing is to be done in Discord"


def test_the_third_warning_mutes_by_default_and_the_fourth_does_nothing_more(
    acting_bot: Bot, api: RequestsMock, guild_id: str, target: str
) -> None:
    api.patch(f"{BASE}/guilds/{guild_id}/members/{target}", json={})
    told = [warned(acting_bot, guild_id, target)[1] for _ in range(4)]
    assert ["is muted for it until" in words for words in told] == [False, False, True, False]
    assert len(api.calls) == 1


def test_a_step_of_the_server_s_own_ladder_is_told_in_german(
    acting_bot: Bot, api: RequestsMock, guild_id: str, target: str
) -> None:
    ladder = {"key": "warning_ladder", "value": "1:kick, 2 : ban"}
    assert "1:kick, 2:ban" in said(acting_bot, guild_id, "config set", ladder)
    api.delete(f"{BASE}/guilds/{guild_id}/members/{target}", status=204)
    _, told = warned(acting_bot, guild_id, target, locale="de")
    assert told.endswith(f"\n<@{target}> wurde dafür hinausgeworfen.")


def test_a_step_that_discord_refuses_is_told_and_the_warning_stands(
    acting_bot: Bot, api: RequestsMock, guild_id: str, target: str
) -> None:
    said(acting_bot, guild_id, "config set", {"key": "warning_ladder", "value": "1:mute 1h"})
    refused = {"code": 50013, "message": "Missing Permissions"}
    api.patch(f"{BASE}/guilds/{guild_id}/members/{target}", status=403, json=refused)
    _, told = warned(acting_bot, guild_id, target)
    assert "1 active now" in told
    assert "Discord refused: I may not time them out" in told


def test_everybody_reads_their_own_warnings_and_not_who_gave_them(
    real_bot: Bot, guild_id: str, target: str
) -> None:
    warned(real_bot, guild_id, target, "posting *cats*")
    told = said(real_bot, guild_id, "warn list", {}, user=target, permissions=0)
    assert told.startswith("Warnings: 1 active, 1 ever given")
    assert r"posting \*cats\*" in told
    assert MODERATOR not in told
    assert said(real_bot, guild_id, "warn list", {"user": target}, user=target, permissions=0) == told


def test_nobody_without_a_moderator_s_permission_reads_another_s_warnings(
    bot: Bot, store: FakeDatabase, target: str
) -> None:
    answer = bot.command("warn list", {"user": target}, permissions=0)
    assert answer["data"]["content"].startswith("You need Kick Members or")
    assert store.calls == []


def test_moderators_read_who_warned_and_what_was_pardoned(real_bot: Bot, guild_id: str, target: str) -> None:
    number, _ = warned(real_bot, guild_id, target)
    pardoned = {"warning": number, "reason": "a mistake"}
    assert said(real_bot, guild_id, "warn pardon", pardoned) == (
        f"Warning {number} of <@{target}> is pardoned; 0 active now. What it led to stays."
    )
    may = int(Permission.MODERATE_MEMBERS)
    told = said(real_bot, guild_id, "warn list", {"user": target}, permissions=may, locale="de")
    assert told.startswith("Verwarnungen: 0 aktive, 1 insgesamt")
    assert f"von <@{MODERATOR}>, aufgehoben <t:" in told
    again = said(real_bot, guild_id, "warn pardon", {"warning": number})
    assert again == "This warning was pardoned already."


def test_who_has_no_warnings_is_told_so(real_bot: Bot, guild_id: str, target: str) -> None:
    own = {"user": target, "permissions": 0}
    assert said(real_bot, guild_id, "warn list", {}, **own) == f"<@{target}> has no warnings."
    german = said(real_bot, guild_id, "warn list", {}, locale="de", **own)
    assert german == f"<@{target}> hat keine Verwarnungen."


def test_the_longest_list_fits_into_a_message(real_bot: Bot, guild_id: str, target: str) -> None:
    said(real_bot, guild_id, "config set", {"key": "warning_ladder", "value": "none"})
    for n in range(22):
        warned(real_bot, guild_id, target, "*" * 400, user=str(int(MODERATOR) + n))
    told = said(real_bot, guild_id, "warn list", {"user": target})
    assert (told.count("expires"), "more" in told) == (15, False)


@pytest.mark.parametrize(
    ("path", "options"),
    [("warn add", {"user": MODERATOR, "reason": "rude"}), ("warn pardon", {"warning": 1})],
)
def test_warning_and_pardoning_take_a_permission(
    bot: Bot, store: FakeDatabase, path: str, options: dict[str, Any]
) -> None:
    answer = bot.command(path, options, permissions=int(Permission.BAN_MEMBERS))
    assert answer["data"]["content"] == "You need Timeout Members for this."
    assert store.calls == []


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "A warning needs a reason."), ("de", "Eine Verwarnung braucht eine Begründung.")],
)
def test_a_warning_without_words_is_refused(
    bot: Bot, store: FakeDatabase, target: str, locale: str, words: str
) -> None:
    answer = bot.command("warn add", {"user": target, "reason": "  "}, locale=locale)
    assert (answer["data"]["content"], store.calls) == (words, [])
