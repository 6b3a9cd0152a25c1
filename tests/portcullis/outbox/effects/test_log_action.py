"""Showing in the log channel what was done."""

import json
from typing import Any

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.log_action import EFFECT
from tests.portcullis.discord.test_mod_log import an_entry
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

CHANNEL = "200000000000000003"
MESSAGES = f"{BASE}/channels/{CHANNEL}/messages"
PAYLOAD = {"channel_id": CHANNEL, "entries": [an_entry(id=7), an_entry(id=8)]}


def sent(number: int, footer: str, *, bot: bool = True) -> dict[str, Any]:
    return {"id": str(number), "author": {"id": "1", "bot": bot}, "embeds": [{"footer": {"text": footer}}]}


def test_all_entries_are_one_message_that_pings_nobody(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "500"})
    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"message_id": "500"}
    body = json.loads(api.calls[0].request.body or "")
    assert [one["footer"]["text"] for one in body["embeds"]] == ["Log #7", "Log #8"]
    assert (body["allowed_mentions"], body["nonce"], body["enforce_nonce"]) == ({"parse": []}, "12", True)


def test_a_later_try_finds_what_the_first_has_sent(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MESSAGES, json=[sent(501, "Log #9"), sent(500, "Log #7")])
    assert EFFECT.carry_out(a_claim(PAYLOAD, attempts=2), discord) == {"message_id": "500"}


def test_a_later_try_is_not_fooled_by_what_people_write(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MESSAGES, json=[sent(500, "Log #7", bot=False)])
    api.post(MESSAGES, json={"id": "501"})
    assert EFFECT.carry_out(a_claim(PAYLOAD, attempts=2), discord) == {"message_id": "501"}


@pytest.mark.parametrize(
    ("status", "code", "words"), [(404, 10003, "log_channel_id"), (403, 50013, "Embed Links")]
)
def test_a_log_channel_that_is_gone_or_closed_is_said_in_words(
    discord: DiscordClient, api: RequestsMock, status: int, code: int, words: str
) -> None:
    api.post(MESSAGES, status=status, json={"code": code, "message": "no"})
    with pytest.raises(ImpossibleError, match=words):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)
