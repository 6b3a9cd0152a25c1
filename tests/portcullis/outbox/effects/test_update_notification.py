"""The notification is brought up to date."""

import json

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.update_notification import EFFECT
from tests.portcullis.cases import ADMIN_CHANNEL, a_case
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

CASE = a_case(status="verified", notification_channel_id=ADMIN_CHANNEL, notification_message_id="5")
MESSAGE = f"{BASE}/channels/{ADMIN_CHANNEL}/messages/5"


def test_the_case_as_it_is_now_is_written_into_it(discord: DiscordClient, api: RequestsMock) -> None:
    api.patch(MESSAGE, json={})

    assert EFFECT.carry_out(a_claim(case=CASE), discord) == {}
    body = json.loads(api.calls[0].request.body or "")
    assert body["embeds"][0]["title"] == "Case #17 · Verified"
    assert body["components"][0]["components"][0]["label"] == "Reopen"


@pytest.mark.parametrize("code", [10008, 10003])
def test_a_notification_that_was_deleted_needs_nothing(
    discord: DiscordClient, api: RequestsMock, code: int
) -> None:
    api.patch(MESSAGE, status=404, json={"code": code, "message": "Unknown Message"})

    assert EFFECT.carry_out(a_claim(case=CASE), discord) == {"gone": True}


def test_a_notification_that_was_never_sent_needs_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    assert EFFECT.carry_out(a_claim(case=a_case()), discord) == {"gone": True}
    assert len(api.calls) == 0


def test_no_case_no_notification(discord: DiscordClient) -> None:
    with pytest.raises(ImpossibleError):
        EFFECT.carry_out(a_claim(), discord)
