"""A ban is lifted."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.unban_member import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
BAN = f"{BASE}/guilds/{GUILD}/bans/{USER}"


def test_the_ban_is_lifted(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(BAN, status=204)

    assert EFFECT.carry_out(a_claim({"user_id": USER}), discord) == {}


def test_a_user_who_is_not_banned_needs_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(BAN, status=404, json={"code": 10026, "message": "Unknown Ban"})

    assert EFFECT.carry_out(a_claim({"user_id": USER}), discord) == {"banned": False}


def test_a_missing_permission_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(BAN, status=403, json={"code": 50013, "message": "Missing Permissions"})

    with pytest.raises(ImpossibleError, match="I may not lift bans"):
        EFFECT.carry_out(a_claim({"user_id": USER}), discord)
