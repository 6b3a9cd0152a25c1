"""Restoration: the restricted role goes, the old roles come back."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.restore_member import EFFECT
from tests.portcullis.cases import GUILD, RESTRICTED_ROLE
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
MEMBER = f"{BASE}/guilds/{GUILD}/members/{USER}"
ROLES = f"{BASE}/guilds/{GUILD}/roles"
OLD, NEW, DELETED, MANAGED = "301", "302", "303", "304"
PAYLOAD = {"user_id": USER, "role_id": RESTRICTED_ROLE, "roles": [OLD, DELETED, MANAGED, GUILD]}
EXISTING = [
    {"id": GUILD, "managed": False},
    {"id": OLD, "managed": False},
    {"id": NEW, "managed": False},
    {"id": RESTRICTED_ROLE, "managed": False},
    {"id": MANAGED, "managed": True},
]


def test_roles_of_before_come_back_and_roles_given_since_stay(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(MEMBER, json={"roles": [RESTRICTED_ROLE, NEW, MANAGED]})
    api.get(ROLES, json=EXISTING)
    api.patch(MEMBER, json={})

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"lost_roles": [DELETED]}
    assert json.loads(api.calls[2].request.body or "") == {"roles": [OLD, NEW, MANAGED]}


def test_a_managed_role_that_is_gone_is_not_asked_for(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MEMBER, json={"roles": [RESTRICTED_ROLE]})
    api.get(ROLES, json=EXISTING)
    api.patch(MEMBER, json={})

    result = EFFECT.carry_out(a_claim(PAYLOAD), discord)

    assert result == {"lost_roles": [DELETED, MANAGED]}
    assert json.loads(api.calls[2].request.body or "") == {"roles": [OLD]}


def test_a_second_time_changes_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MEMBER, json={"roles": [OLD, DELETED, MANAGED]})

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {}
    assert len(api.calls) == 1


def test_a_role_above_the_bot_s_is_named_and_the_rest_is_restored(
    discord: DiscordClient, api: RequestsMock
) -> None:
    refused = {"code": 50013, "message": "Missing Permissions"}
    api.get(MEMBER, json={"roles": [RESTRICTED_ROLE]})
    api.get(ROLES, json=EXISTING)
    api.patch(MEMBER, status=403, json=refused)
    api.delete(f"{MEMBER}/roles/{RESTRICTED_ROLE}", status=204)
    api.put(f"{MEMBER}/roles/{OLD}", status=204)
    api.put(f"{MEMBER}/roles/{NEW}", status=403, json=refused)

    payload = {**PAYLOAD, "roles": [OLD, NEW]}
    assert EFFECT.carry_out(a_claim(payload), discord) == {"lost_roles": [NEW]}


def test_a_member_who_left_is_reported_as_such(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MEMBER, status=404, json={"code": 10007, "message": "Unknown Member"})

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"left": True}


def test_a_bot_that_may_not_change_roles_at_all_fails(discord: DiscordClient, api: RequestsMock) -> None:
    refused = {"code": 50013, "message": "Missing Permissions"}
    api.get(MEMBER, json={"roles": [RESTRICTED_ROLE]})
    api.patch(MEMBER, status=403, json=refused)
    api.delete(f"{MEMBER}/roles/{RESTRICTED_ROLE}", status=403, json=refused)

    with pytest.raises(ImpossibleError, match="I may not change this member's roles"):
        EFFECT.carry_out(a_claim({**PAYLOAD, "roles": []}), discord)
