"""The case's thread: one, however often it is asked for."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.open_thread import EFFECT
from tests.portcullis.cases import GUILD, VERIFICATION_CHANNEL, a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

PAYLOAD = {"channel_id": VERIFICATION_CHANNEL, "name": "case-17 spammy"}
ACTIVE = f"{BASE}/guilds/{GUILD}/threads/active"
ARCHIVED = f"{BASE}/channels/{VERIFICATION_CHANNEL}/threads/archived/private"
CREATE = f"{BASE}/channels/{VERIFICATION_CHANNEL}/threads"
ME = f"{BASE}/users/@me"


def thread(**changes: str) -> dict[str, str]:
    found = {"id": "77", "name": "case-17 spammy", "parent_id": VERIFICATION_CHANNEL, "owner_id": "1"}
    return found | changes


def test_a_case_that_has_a_thread_gets_no_other(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(f"{BASE}/channels/70", json={"id": "70"})
    result = EFFECT.carry_out(a_claim(PAYLOAD, case=a_case(thread_id="70")), discord)

    assert (result, len(api.calls)) == ({"thread_id": "70"}, 1)


def test_a_thread_that_was_deleted_while_nobody_told_us_is_opened_anew(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(f"{BASE}/channels/70", status=404, json={"code": 10003, "message": "Unknown Channel"})
    api.get(ACTIVE, json={"threads": []})
    api.get(ARCHIVED, json={"threads": []})
    api.post(CREATE, json={"id": "78"})

    claim = a_claim(PAYLOAD, case=a_case(thread_id="70"))

    assert EFFECT.carry_out(claim, discord) == {"thread_id": "78"}


def test_a_thread_that_cannot_be_looked_at_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(f"{BASE}/channels/70", status=403, json={"code": 50001, "message": "Missing Access"})

    with pytest.raises(ImpossibleError, match="I may not open threads"):
        EFFECT.carry_out(a_claim(PAYLOAD, case=a_case(thread_id="70")), discord)


def test_a_channel_for_threads_that_is_gone_is_a_failure_that_says_so(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(ACTIVE, json={"threads": []})
    api.get(ARCHIVED, status=404, json={"code": 10003, "message": "Unknown Channel"})

    with pytest.raises(ImpossibleError, match="the channel for threads is gone"):
        EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord)


def test_a_private_thread_is_opened_where_there_is_none(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(ACTIVE, json={"threads": [thread(name="other"), thread(parent_id="9")]})
    api.get(ARCHIVED, json={"threads": []})
    api.post(CREATE, json={"id": "78"})

    assert EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord) == {"thread_id": "78"}
    body = json.loads(api.calls[2].request.body or "")
    assert (body["name"], body["type"], body["invitable"]) == ("case-17 spammy", 12, False)


@pytest.mark.parametrize("archived", [False, True])
def test_a_thread_that_an_earlier_try_opened_is_found(
    discord: DiscordClient, api: RequestsMock, archived: bool
) -> None:
    api.get(ACTIVE, json={"threads": [] if archived else [thread()]})
    if archived:
        api.get(ARCHIVED, json={"threads": [thread()]})
    api.get(ME, json={"id": "1"})

    assert EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord) == {"thread_id": "77"}


def test_a_thread_of_that_name_by_somebody_else_is_no_trap(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(ACTIVE, json={"threads": [thread(owner_id="666")]})
    api.get(ARCHIVED, json={"threads": []})
    api.get(ME, json={"id": "1"})
    api.post(CREATE, json={"id": "78"})

    assert EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord) == {"thread_id": "78"}


def test_a_thread_without_a_name_is_called_after_its_case(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(ACTIVE, json={"threads": []})
    api.get(ARCHIVED, json={"threads": []})
    api.post(CREATE, json={"id": "78"})

    EFFECT.carry_out(a_claim({"channel_id": VERIFICATION_CHANNEL}, case=a_case()), discord)

    assert json.loads(api.calls[2].request.body or "")["name"] == "case-17 spammy"


def test_no_case_no_thread(discord: DiscordClient) -> None:
    with pytest.raises(ImpossibleError):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)


def test_a_missing_permission_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(ACTIVE, json={"threads": []})
    api.get(ARCHIVED, status=403, json={"code": 50013, "message": "Missing Permissions"})

    with pytest.raises(ImpossibleError, match="Create Private Threads"):
        EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord)


def test_the_result_is_the_case_s_thread() -> None:
    assert EFFECT.for_case == {"thread_id": "thread_id"}
