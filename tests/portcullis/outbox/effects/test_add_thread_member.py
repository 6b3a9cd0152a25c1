"""A suspect comes into the thread."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.add_thread_member import EFFECT
from tests.portcullis.cases import a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
JOIN = f"{BASE}/channels/77/thread-members/{USER}"


def test_the_member_is_added(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(JOIN, status=204)

    assert EFFECT.carry_out(a_claim({"user_id": USER}, case=a_case(thread_id="77")), discord) == {}


@pytest.mark.parametrize("code", [10007, 10013])
def test_a_member_who_left_is_reported_as_such(discord: DiscordClient, api: RequestsMock, code: int) -> None:
    api.put(JOIN, status=404, json={"code": code, "message": "Unknown Member"})

    result = EFFECT.carry_out(a_claim({"user_id": USER}, case=a_case(thread_id="77")), discord)
    assert result == {"left": True}


def test_without_a_thread_it_is_impossible(discord: DiscordClient) -> None:
    with pytest.raises(ImpossibleError, match="the case has no thread"):
        EFFECT.carry_out(a_claim({"user_id": USER}, case=a_case()), discord)
