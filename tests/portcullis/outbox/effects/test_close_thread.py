"""The thread is closed."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.close_thread import EFFECT
from tests.portcullis.cases import a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim


def test_the_thread_is_changed(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(f"{BASE}/channels/77", json={})

    assert EFFECT.carry_out(a_claim(case=a_case(thread_id="77")), discord) == {}
    assert json.loads(api.calls[0].request.body or "") == {"archived": True, "locked": True}


def test_a_case_without_a_thread_needs_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    assert EFFECT.carry_out(a_claim(case=a_case()), discord) == {"gone": True}
    assert len(api.calls) == 0


def test_a_thread_that_was_deleted_needs_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(f"{BASE}/channels/77", status=404, json={"code": 10003, "message": "Unknown Channel"})

    assert EFFECT.carry_out(a_claim(case=a_case(thread_id="77")), discord) == {"gone": True}


def test_a_missing_permission_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(f"{BASE}/channels/77", status=403, json={"code": 50013, "message": "Missing Permissions"})

    with pytest.raises(ImpossibleError, match="I may not use the thread"):
        EFFECT.carry_out(a_claim(case=a_case(thread_id="77")), discord)
