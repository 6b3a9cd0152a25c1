"""A member may write again."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.unmute_member import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
MEMBER = f"{BASE}/guilds/{GUILD}/members/{USER}"
ROLE = "500000000000000001"
BOTH = {"user_id": USER, "reason": "Sorry.", "timeout": True, "role_id": ROLE}
REFUSED = {"code": 50013, "message": "Missing Permissions"}
LEFT = {"code": 10007, "message": "Unknown Member"}


def test_time_out_and_role_go_and_a_second_time_changes_nothing(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, json={})
    api.delete(f"{MEMBER}/roles/{ROLE}", status=204)
    for _ in range(2):
        assert EFFECT.carry_out(a_claim(BOTH), discord) == {}
    assert json.loads(api.calls[0].request.body or "") == {"communication_disabled_until": None}
    assert [call.request.method for call in api.calls] == ["PATCH", "DELETE"] * 2


def test_a_mute_by_role_that_is_over_touches_no_time_out(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(f"{MEMBER}/roles/{ROLE}", status=204)
    assert EFFECT.carry_out(a_claim(BOTH | {"timeout": False}), discord) == {}


def test_where_no_role_mutes_none_is_taken(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MEMBER, json={})
    assert EFFECT.carry_out(a_claim(BOTH | {"role_id": None}), discord) == {}


def test_a_role_that_was_deleted_mutes_nobody(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MEMBER, json={})
    api.delete(f"{MEMBER}/roles/{ROLE}", status=404, json={"code": 10011, "message": "Unknown Role"})
    assert EFFECT.carry_out(a_claim(BOTH), discord) == {}


def test_a_member_who_left_is_reported_as_such(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MEMBER, status=404, json=LEFT)
    assert EFFECT.carry_out(a_claim(BOTH), discord) == {"left": True}


def test_what_the_bot_may_not_do_is_said_with_what_it_needs(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, status=403, json=REFUSED)
    api.delete(f"{MEMBER}/roles/{ROLE}", status=403, json=REFUSED)
    for payload, needs in ((BOTH, "Timeout Members"), (BOTH | {"timeout": False}, "Manage Roles")):
        with pytest.raises(ImpossibleError, match=rf"give me {needs}, and move my role above"):
            EFFECT.carry_out(a_claim(payload), discord)
