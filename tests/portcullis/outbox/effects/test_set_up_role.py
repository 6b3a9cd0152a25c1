"""The restricted role of a setup: named, found by name, or made; and never one that would do harm."""

import json
from typing import Any

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.discord.permissions import Bit
from portcullis.errors import DiscordError
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.set_up_role import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.effects.servers import MEMBER_ROLE, role, roles, seen

ROLE, OTHER = "300000000000000001", "300000000000000002"
CREATE = f"{BASE}/guilds/{GUILD}/roles"


def carry_out(discord: DiscordClient, **payload: Any) -> Any:
    return EFFECT.carry_out(a_claim(payload), discord)


def test_without_a_role_one_without_permissions_is_made(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles())
    api.post(CREATE, json={"id": ROLE})
    assert carry_out(discord) == {"id": ROLE, "made": True}
    assert json.loads(api.calls[-1].request.body or "") == {"name": "Restricted", "permissions": "0"}


def test_the_role_that_is_named_is_taken(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles(role(ROLE, "Restricted"), role(OTHER, "Suspects")))
    assert carry_out(discord, restricted_role_id=OTHER) == {"id": OTHER, "made": False}


def test_a_second_run_finds_by_its_name_what_the_first_has_made(
    discord: DiscordClient, api: RequestsMock
) -> None:
    seen(api, roles=roles(role(ROLE, "restricted")))
    assert carry_out(discord, restricted_role_id="300000000000000999") == {"id": ROLE, "made": False}


def test_an_integrations_role_of_that_name_is_passed_over(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles(role(ROLE, "Restricted", managed=True)))
    api.post(CREATE, json={"id": OTHER})
    assert carry_out(discord)["id"] == OTHER


@pytest.mark.parametrize("bit", [Bit.BAN_MEMBERS, Bit.ADMINISTRATOR, Bit.MANAGE_MESSAGES])
def test_a_role_that_moderates_is_refused(discord: DiscordClient, api: RequestsMock, bit: Bit) -> None:
    seen(api, roles=roles(role(ROLE, "Restricted", int(bit))))
    with pytest.raises(ImpossibleError, match="moderation permissions"):
        carry_out(discord)


@pytest.mark.parametrize(("position", "fits"), [(9, True), (10, False), (11, False)])
def test_only_a_role_below_the_bots_own_can_be_given(
    discord: DiscordClient, api: RequestsMock, position: int, fits: bool
) -> None:
    seen(api, roles=roles(role(ROLE, "Restricted", position=position)))
    if fits:
        assert carry_out(discord)["id"] == ROLE
        return
    with pytest.raises(ImpossibleError, match="stands above mine"):
        carry_out(discord)


def test_everyone_is_never_taken(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles(role(ROLE, "Restricted")))
    assert carry_out(discord, restricted_role_id=GUILD)["id"] == ROLE, MEMBER_ROLE


def test_a_missing_permission_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles())
    api.post(CREATE, status=403, json={"code": 50013, "message": "Missing Permissions"})
    with pytest.raises(DiscordError, match="Missing Permissions"):
        carry_out(discord)
