"""Deletion of a channel's messages."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.delete_messages import EFFECT
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

CHANNEL = "200000000000000003"
MESSAGES = f"{BASE}/channels/{CHANNEL}/messages"


def payload(*ids: str) -> dict[str, object]:
    return {"channel_id": CHANNEL, "message_ids": list(ids)}


def test_one_message_is_deleted_by_itself(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(f"{MESSAGES}/1", status=204)

    assert EFFECT.carry_out(a_claim(payload("1", "1")), discord) == {"deleted": 1}


def test_several_are_deleted_at_once(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(f"{MESSAGES}/bulk-delete", status=204)

    assert EFFECT.carry_out(a_claim(payload("1", "2", "1")), discord) == {"deleted": 2}
    assert json.loads(api.calls[0].request.body or "") == {"messages": ["1", "2"]}


def test_more_than_a_hundred_go_in_hundreds(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(f"{MESSAGES}/bulk-delete", status=204)
    api.delete(f"{MESSAGES}/200", status=204)

    result = EFFECT.carry_out(a_claim(payload(*(str(n) for n in range(201)))), discord)

    sent = [len(json.loads(call.request.body or "{}").get("messages", ["one"])) for call in api.calls]
    assert (result, sent) == ({"deleted": 201}, [100, 100, 1])


def test_messages_too_old_for_bulk_are_deleted_one_by_one(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(f"{MESSAGES}/bulk-delete", status=400, json={"code": 50034, "message": "too old"})
    api.delete(f"{MESSAGES}/1", status=204)
    api.delete(f"{MESSAGES}/2", status=204)

    assert EFFECT.carry_out(a_claim(payload("1", "2")), discord) == {"deleted": 2}


def test_a_message_that_is_gone_already_is_well(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(f"{MESSAGES}/1", status=404, json={"code": 10008, "message": "Unknown Message"})

    assert EFFECT.carry_out(a_claim(payload("1")), discord) == {"deleted": 1}


def test_a_channel_that_is_gone_took_its_messages_with_it(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(f"{MESSAGES}/bulk-delete", status=404, json={"code": 10003, "message": "Unknown Channel"})

    assert EFFECT.carry_out(a_claim(payload("1", "2")), discord) == {"gone": True}


@pytest.mark.parametrize("ids", [["1"], ["1", "2"]])
def test_a_missing_permission_is_a_failure(discord: DiscordClient, api: RequestsMock, ids: list[str]) -> None:
    refused = {"code": 50013, "message": "Missing Permissions"}
    if len(ids) == 1:
        api.delete(f"{MESSAGES}/1", status=403, json=refused)
    else:
        api.post(f"{MESSAGES}/bulk-delete", status=403, json=refused)

    with pytest.raises(ImpossibleError, match="I need View Channel and Manage Messages"):
        EFFECT.carry_out(a_claim(payload(*ids)), discord)
