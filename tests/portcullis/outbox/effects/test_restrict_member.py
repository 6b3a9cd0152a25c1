"""Restriction: nothing but the restricted role is left."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.restrict_member import EFFECT
from tests.portcullis.cases import GUILD, RESTRICTED_ROLE, a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
MANAGED = "300000000000000009"
MEMBER = f"{BASE}/guilds/{GUILD}/members/{USER}"
PAYLOAD = {"user_id": USER, "role_id": RESTRICTED_ROLE, "keep_roles": [MANAGED]}
NO_PERMISSION = {"code": 50013, "message": "Missing Permissions"}
GONE = {"code": 10007, "message": "Unknown Member"}


def test_the_member_keeps_the_restricted_role_and_managed_ones(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, json={})

    assert EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord) == {}
    assert json.loads(api.calls[0].request.body or "") == {"roles": [RESTRICTED_ROLE, MANAGED]}
    assert api.calls[0].request.headers["X-Audit-Log-Reason"] == "Portcullis%2C%20case%2017"


def test_a_member_with_a_role_above_the_bot_s_gets_the_restricted_role_beside_it(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, status=403, json=NO_PERMISSION)
    api.put(f"{MEMBER}/roles/{RESTRICTED_ROLE}", status=204)

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"kept_roles": True}


def test_a_role_that_the_bot_cannot_give_at_all_is_a_failure(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, status=403, json=NO_PERMISSION)
    api.put(f"{MEMBER}/roles/{RESTRICTED_ROLE}", status=403, json=NO_PERMISSION)

    with pytest.raises(ImpossibleError, match="my role must stand above the restricted role"):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)


def test_a_restricted_role_that_was_deleted_is_a_failure_that_says_so(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, status=404, json={"code": 10011, "message": "Unknown Role"})

    with pytest.raises(ImpossibleError, match="the restricted role is gone"):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)


def test_a_member_who_left_is_reported_as_such(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MEMBER, status=404, json=GONE)

    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {"left": True}
