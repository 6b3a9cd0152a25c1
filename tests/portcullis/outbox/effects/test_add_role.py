"""Giving a member the automatic role."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.add_role import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER, ROLE = "300000000000000001", "700000000000000001"
PATH = f"{BASE}/guilds/{GUILD}/members/{USER}/roles/{ROLE}"
PAYLOAD = {"user_id": USER, "role_id": ROLE}


def test_the_role_is_given(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(PATH, status=204)
    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {}


def test_who_has_left_needs_none(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(PATH, status=404, json={"code": 10007, "message": "Unknown Member"})
    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"left": True}


@pytest.mark.parametrize(
    ("status", "code", "words"), [(404, 10011, "auto_role_id"), (403, 50013, "stand above")]
)
def test_what_discord_refuses_is_said_in_words(
    discord: DiscordClient, api: RequestsMock, status: int, code: int, words: str
) -> None:
    api.put(PATH, status=status, json={"code": code, "message": "no"})
    with pytest.raises(ImpossibleError, match=words):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)
