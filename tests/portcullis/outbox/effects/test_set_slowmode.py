"""Slowing a channel down."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.set_slowmode import EFFECT
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.locking import CHANNEL, PATH

PAYLOAD = {"channel_id": CHANNEL, "seconds": 30, "reason": "by 4"}


def test_the_pause_is_set(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(PATH, json={})
    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {}
    assert json.loads(api.calls[0].request.body or "") == {"rate_limit_per_user": 30}


@pytest.mark.parametrize(
    ("status", "code", "words"), [(404, 10003, "was deleted"), (403, 50013, "Manage Channels")]
)
def test_what_discord_refuses_is_said_in_words(
    discord: DiscordClient, api: RequestsMock, status: int, code: int, words: str
) -> None:
    api.patch(PATH, status=status, json={"code": code, "message": "no"})
    with pytest.raises(ImpossibleError, match=words):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)
