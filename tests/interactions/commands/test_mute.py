"""/mute: a time-out or a role, and words for whatever stands in its way."""

import json
import re
from datetime import datetime, timedelta

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from portcullis.db.store import Store
from tests.interactions.bot import Bot
from tests.interactions.fake_database import FakeDatabase
from tests.portcullis.discord_api import BASE
from tests.sql.stories import new_id

END = r"<t:\d+:f> \(<t:\d+:R>\)"


def member(guild_id: str, user_id: str) -> str:
    """Where Discord keeps a member."""
    return f"{BASE}/guilds/{guild_id}/members/{user_id}"


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", r"<@{}> is muted until {}\."), ("de", r"<@{}> ist stummgeschaltet bis {}\.")],
)
def test_a_time_out_is_in_force_and_its_end_is_told(
    acting_bot: Bot, api: RequestsMock, guild_id: str, locale: str, words: str
) -> None:
    target = new_id()
    api.patch(member(guild_id, target), json={})

    answer = acting_bot.command(
        "mute", {"user": target, "duration": "2h30m"}, guild_id=guild_id, locale=locale
    )

    assert re.fullmatch(words.format(target, END), answer["data"]["content"])
    until = datetime.fromisoformat(
        json.loads(api.calls[0].request.body or "")["communication_disabled_until"]
    )
    lasts = until - datetime.now(until.tzinfo)
    assert timedelta(hours=2) < lasts <= timedelta(hours=2, minutes=30)


def test_beyond_28_days_the_mute_role_is_given_and_until_it_is_set_that_is_said(
    acting_bot: Bot, api: RequestsMock, guild_id: str
) -> None:
    target, role = new_id(), new_id()
    long = {"user": target, "duration": "28d1s"}
    refused = acting_bot.command("mute", long, guild_id=guild_id)
    assert "`mute_role_id`" in refused["data"]["content"]

    acting_bot.command("config set", {"key": "mute_role_id", "value": f"<@&{role}>"}, guild_id=guild_id)
    api.put(f"{member(guild_id, target)}/roles/{role}", status=204)
    assert "is muted until" in acting_bot.command("mute", long, guild_id=guild_id)["data"]["content"]


@pytest.mark.parametrize(
    ("locale", "words"), [("en-US", "Should they come before"), ("de", "gilt die Stummschaltung dann")]
)
def test_who_is_not_here_is_muted_when_they_come_and_that_is_said(
    acting_bot: Bot, api: RequestsMock, real_store: Store, guild_id: str, locale: str, words: str
) -> None:
    target = new_id()
    api.patch(member(guild_id, target), status=404, json={"code": 10007, "message": "Unknown Member"})
    answer = acting_bot.command("mute", {"user": target, "duration": "1h"}, guild_id=guild_id, locale=locale)
    assert words in answer["data"]["content"]
    assert real_store.claim_outbox(limit=10, lease_s=30, guild_ids=[guild_id]) == []


def test_a_member_above_the_bot_is_told_with_what_to_do(
    acting_bot: Bot, api: RequestsMock, guild_id: str
) -> None:
    target = new_id()
    api.patch(member(guild_id, target), status=403, json={"code": 50013, "message": "Missing Permissions"})
    answer = acting_bot.command("mute", {"user": target, "duration": "1h"}, guild_id=guild_id)
    assert answer["data"]["content"].startswith("Discord refused: I may not time them out: give me")


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "A duration is written like `30m`"), ("de", "Eine Dauer schreibt man `30m`")],
)
@pytest.mark.parametrize("duration", ["59s", "366d", "soon", "-1h", "1.5h"])
def test_what_is_no_duration_is_told_and_nothing_is_done(
    bot: Bot, store: FakeDatabase, duration: str, locale: str, words: str
) -> None:
    answer = bot.command("mute", {"user": new_id(), "duration": duration}, locale=locale)
    assert answer["data"]["content"].startswith(words)
    assert store.calls == []


def test_it_takes_the_permission_to_time_out(bot: Bot, store: FakeDatabase) -> None:
    options = {"user": new_id(), "duration": "1h"}
    answer = bot.command("mute", options, permissions=int(Permission.BAN_MEMBERS))
    assert answer["data"]["content"] == "You need Timeout Members for this."
    assert store.calls == []
