"""A member is removed."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.kick_member import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
MEMBER = f"{BASE}/guilds/{GUILD}/members/{USER}"
PAYLOAD = {"user_id": USER, "reason": "A raid."}


def test_the_member_is_kicked_with_the_reason_in_the_audit_log(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.delete(MEMBER, status=204)

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {}
    assert api.calls[0].request.headers["X-Audit-Log-Reason"] == "A%20raid."


def test_a_member_who_left_is_reported_as_such(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(MEMBER, status=404, json={"code": 10007, "message": "Unknown Member"})

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"left": True}


def test_a_member_above_the_bot_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(MEMBER, status=403, json={"code": 50013, "message": "Missing Permissions"})

    with pytest.raises(ImpossibleError, match="I may not kick them"):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)
