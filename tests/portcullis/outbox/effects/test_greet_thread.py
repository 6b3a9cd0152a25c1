"""The greeting in the thread, once."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.greet_thread import EFFECT
from tests.portcullis.cases import a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
MESSAGES = f"{BASE}/channels/77/messages"


def test_greets_and_pings_the_suspects_under_a_nonce(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "5"})

    result = EFFECT.carry_out(a_claim({"user_ids": [USER]}, case=a_case(thread_id="77")), discord)

    body = json.loads(api.calls[0].request.body or "")
    assert result == {"message_id": "5"}
    assert (body["nonce"], body["enforce_nonce"]) == ("12", True)
    assert body["allowed_mentions"] == {"parse": [], "users": [USER]}


def test_a_later_try_finds_the_greeting_that_was_sent(discord: DiscordClient, api: RequestsMock) -> None:
    claim = a_claim({"user_ids": [USER]}, case=a_case(thread_id="77"))
    api.post(MESSAGES, json={"id": "5"})
    EFFECT.carry_out(claim, discord)
    content = json.loads(api.calls[0].request.body or "")["content"]
    human = {"id": "7", "content": content, "author": {"id": "2"}}
    ours = {"id": "5", "content": content, "author": {"id": "1", "bot": True}}
    api.get(MESSAGES, json=[human, ours])

    again = a_claim({"user_ids": [USER]}, case=a_case(thread_id="77"), attempts=2)

    assert EFFECT.carry_out(again, discord) == {"message_id": "5"}
    assert len(api.calls) == 2


def test_a_later_try_greets_if_nobody_has(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MESSAGES, json=[])
    api.post(MESSAGES, json={"id": "6"})

    again = a_claim({"user_ids": [USER]}, case=a_case(thread_id="77"), attempts=2)

    assert EFFECT.carry_out(again, discord) == {"message_id": "6"}


def test_the_server_s_own_words_greet(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "5"})
    settings = a_case()["settings"] | {"greeting": "Talk to us, {user}, on {server}.", "server_name": "Pond"}

    EFFECT.carry_out(a_claim({"user_ids": [USER]}, case=a_case(thread_id="77", settings=settings)), discord)

    body = json.loads(api.calls[0].request.body or "")
    assert body["content"] == f"Talk to us, <@{USER}>, on Pond."


def test_a_thread_that_was_deleted_is_a_failure_that_says_what_to_press(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.post(MESSAGES, status=404, json={"code": 10003, "message": "Unknown Channel"})

    with pytest.raises(ImpossibleError, match=r"\*\*Create thread\*\*"):
        EFFECT.carry_out(a_claim({"user_ids": [USER]}, case=a_case(thread_id="77")), discord)


def test_without_a_thread_it_is_impossible(discord: DiscordClient) -> None:
    with pytest.raises(ImpossibleError, match="the case has no thread"):
        EFFECT.carry_out(a_claim({"user_ids": [USER]}, case=a_case()), discord)
