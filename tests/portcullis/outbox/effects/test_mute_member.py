"""A member is muted: by a time-out, or by a role."""

import json
from typing import Any

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.mute_member import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

USER = "400000000000000001"
MEMBER = f"{BASE}/guilds/{GUILD}/members/{USER}"
ROLE, OLD_ROLE = "500000000000000001", "500000000000000002"
UNTIL = "2026-12-01T12:00:00.123456+00:00"
BY_TIMEOUT = {"user_id": USER, "reason": "Rude.", "until": UNTIL, "role_id": None, "old_role_id": None}
BY_ROLE = BY_TIMEOUT | {"until": None, "role_id": ROLE}
REFUSED = {"code": 50013, "message": "Missing Permissions"}
GONE = {"code": 10011, "message": "Unknown Role"}
LEFT = {"code": 10007, "message": "Unknown Member"}


def test_the_member_is_timed_out_and_a_second_time_changes_nothing(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, json={})
    for _ in range(2):
        assert EFFECT.carry_out(a_claim(BY_TIMEOUT), discord) == {}
    bodies = [json.loads(call.request.body or "") for call in api.calls]
    assert bodies == [{"communication_disabled_until": UNTIL}] * 2
    assert api.calls[0].request.headers["X-Audit-Log-Reason"] == "Rude."


def test_the_role_is_given_and_nothing_else_is_touched(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(f"{MEMBER}/roles/{ROLE}", status=204)
    assert EFFECT.carry_out(a_claim(BY_ROLE), discord) == {}
    assert len(api.calls) == 1


def test_the_role_of_the_mute_before_goes_when_the_new_one_is_in_force(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, json={})
    api.delete(f"{MEMBER}/roles/{OLD_ROLE}", status=204)
    assert EFFECT.carry_out(a_claim(BY_TIMEOUT | {"old_role_id": OLD_ROLE}), discord) == {}
    assert [call.request.method for call in api.calls] == ["PATCH", "DELETE"]


@pytest.mark.parametrize(("answer", "status"), [(GONE, 404), (REFUSED, 403)])
def test_an_old_role_that_stays_undoes_no_mute(
    discord: DiscordClient, api: RequestsMock, answer: dict[str, Any], status: int
) -> None:
    api.patch(MEMBER, json={})
    api.delete(f"{MEMBER}/roles/{OLD_ROLE}", status=status, json=answer)
    kept = {} if answer is GONE else {"kept_role": OLD_ROLE}
    assert EFFECT.carry_out(a_claim(BY_TIMEOUT | {"old_role_id": OLD_ROLE}), discord) == kept


def test_a_member_who_left_is_reported_as_such(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MEMBER, status=404, json=LEFT)
    api.put(f"{MEMBER}/roles/{ROLE}", status=404, json=LEFT)
    for payload in (BY_TIMEOUT, BY_ROLE):
        assert EFFECT.carry_out(a_claim(payload), discord) == {"left": True}


def test_what_the_bot_may_not_do_is_said_with_what_it_needs(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.patch(MEMBER, status=403, json=REFUSED)
    api.put(f"{MEMBER}/roles/{ROLE}", status=403, json=REFUSED)
    for payload, needs in ((BY_TIMEOUT, "Timeout Members"), (BY_ROLE, "Manage Roles")):
        with pytest.raises(ImpossibleError, match=rf"give me {needs}, and move my role above"):
            EFFECT.carry_out(a_claim(payload), discord)


def test_a_mute_role_that_was_deleted_is_said(discord: DiscordClient, api: RequestsMock) -> None:
    api.put(f"{MEMBER}/roles/{ROLE}", status=404, json=GONE)
    with pytest.raises(ImpossibleError, match="mute_role_id"):
        EFFECT.carry_out(a_claim(BY_ROLE), discord)


def test_another_refusal_is_told_as_discord_tells_it(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MEMBER, status=400, json={"code": 50035, "message": "Invalid Form Body"})
    with pytest.raises(DiscordError, match="Invalid Form Body"):
        EFFECT.carry_out(a_claim(BY_TIMEOUT), discord)
