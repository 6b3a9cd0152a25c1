"""Welcoming who joined."""

import json
from typing import Any

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.welcome_member import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

CHANNEL, USER, BOT = "200000000000000003", "300000000000000001", {"id": "1", "bot": True}
MESSAGES = f"{BASE}/channels/{CHANNEL}/messages"


def payload(text: str | None) -> dict[str, Any]:
    return {"channel_id": CHANNEL, "text": text, "server": "Tea room", "user_ids": [USER]}


def test_a_server_without_words_of_its_own_has_ours(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "500"})
    assert EFFECT.carry_out(a_claim(payload(None)), discord) == {"message_id": "500"}
    body = json.loads(api.calls[0].request.body or "")
    assert body["content"] == f"Welcome to Tea room, <@{USER}>!"
    assert body["allowed_mentions"] == {"parse": [], "users": [USER]}


def test_members_are_counted_by_discord_and_only_where_the_words_ask(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(f"{BASE}/guilds/{GUILD}", json={"approximate_member_count": 512})
    api.post(MESSAGES, json={"id": "500"})
    EFFECT.carry_out(a_claim(payload("You are number {count}.")), discord)
    assert json.loads(api.calls[1].request.body or "")["content"] == "You are number 512."


def test_a_later_try_finds_what_the_first_has_sent_though_somebody_joined_since(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(MESSAGES, json=[{"id": "500", "author": BOT, "content": f"<@{USER}> is number 511."}])
    claim = a_claim(payload("{user} is number {count}."), attempts=2)
    assert EFFECT.carry_out(claim, discord) == {"message_id": "500"}


def test_a_later_try_takes_no_other_welcome_for_its_own(discord: DiscordClient, api: RequestsMock) -> None:
    others = [
        {"id": "499", "author": BOT, "content": "Hello <@300000000000000002>"},
        {"id": "498", "author": {"id": "2"}, "content": f"Hello <@{USER}>"},
    ]
    api.get(MESSAGES, json=others)
    api.post(MESSAGES, json={"id": "500"})
    assert EFFECT.carry_out(a_claim(payload("Hello {user}"), attempts=2), discord) == {"message_id": "500"}


@pytest.mark.parametrize(
    ("status", "code", "words"), [(404, 10003, "welcome_channel_id"), (403, 50013, "Send Messages")]
)
def test_a_channel_that_is_gone_or_closed_is_said_in_words(
    discord: DiscordClient, api: RequestsMock, status: int, code: int, words: str
) -> None:
    api.post(MESSAGES, status=status, json={"code": code, "message": "no"})
    with pytest.raises(ImpossibleError, match=words):
        EFFECT.carry_out(a_claim(payload(None)), discord)
