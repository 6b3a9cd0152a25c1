"""The notification, once."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.discord.notification import render
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.notify import EFFECT
from tests.portcullis.cases import ADMIN_CHANNEL, a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

MESSAGES = f"{BASE}/channels/{ADMIN_CHANNEL}/messages"
PAYLOAD = {"channel_id": ADMIN_CHANNEL}


def test_sends_the_notification_under_a_nonce(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "5"})

    result = EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord)

    body = json.loads(api.calls[0].request.body or "")
    assert result == {"channel_id": ADMIN_CHANNEL, "message_id": "5"}
    assert (body["nonce"], body["enforce_nonce"]) == ("12", True)
    assert body["embeds"][0]["title"] == "Case #17 · Pending"


def test_a_later_try_finds_the_notification_that_was_sent(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "5"})
    EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord)
    sent = json.loads(api.calls[0].request.body or "")
    ours = {"id": "5", "author": {"id": "1", "bot": True}, "embeds": sent["embeds"]}
    api.get(MESSAGES, json=[{"id": "6", "author": {"id": "2"}, "embeds": []}, ours])

    result = EFFECT.carry_out(a_claim(PAYLOAD, case=a_case(), attempts=2), discord)

    assert result == {"channel_id": ADMIN_CHANNEL, "message_id": "5"}
    assert len(api.calls) == 2


def test_a_second_notification_of_a_case_does_not_adopt_the_older_one(
    discord: DiscordClient, api: RequestsMock
) -> None:
    case = a_case(notification_channel_id=ADMIN_CHANNEL, notification_message_id="5")
    older = {"id": "5", "author": {"id": "1", "bot": True}, "embeds": render(case)["embeds"]}
    api.get(MESSAGES, json=[older])
    api.post(MESSAGES, json={"id": "9"})

    result = EFFECT.carry_out(a_claim(PAYLOAD, case=case, attempts=2), discord)

    assert result["message_id"] == "9"


def test_a_later_try_sends_it_if_it_is_not_there(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(MESSAGES, json=[])
    api.post(MESSAGES, json={"id": "8"})

    result = EFFECT.carry_out(a_claim(PAYLOAD, case=a_case(), attempts=2), discord)

    assert result["message_id"] == "8"


def test_an_admin_channel_that_is_gone_is_a_failure(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, status=404, json={"code": 10003, "message": "Unknown Channel"})

    with pytest.raises(ImpossibleError, match="the moderators' channel is gone"):
        EFFECT.carry_out(a_claim(PAYLOAD, case=a_case()), discord)


def test_no_case_no_notification(discord: DiscordClient) -> None:
    with pytest.raises(ImpossibleError):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)


def test_the_result_is_where_the_case_s_notification_stands() -> None:
    assert EFFECT.for_case == {
        "channel_id": "notification_channel_id",
        "message_id": "notification_message_id",
    }
