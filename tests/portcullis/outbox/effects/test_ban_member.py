"""A user is banned."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.ban_member import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
BAN = f"{BASE}/guilds/{GUILD}/bans/{USER}"
PAYLOAD = {"user_id": USER, "reason": "Scam.", "delete_message_seconds": 3600}


def test_the_user_is_banned_and_their_last_messages_go(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(BAN, status=204)

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {}
    assert json.loads(api.calls[0].request.body or "") == {"delete_message_seconds": 3600}
    assert api.calls[0].request.headers["X-Audit-Log-Reason"] == "Scam."


def test_an_account_that_no_longer_exists_counts_as_left(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(BAN, status=404, json={"code": 10013, "message": "Unknown User"})

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"left": True}


def test_a_member_above_the_bot_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(BAN, status=403, json={"code": 50013, "message": "Missing Permissions"})

    with pytest.raises(ImpossibleError, match="I may not ban them"):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)
