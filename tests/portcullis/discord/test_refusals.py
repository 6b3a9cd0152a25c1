"""What Discord's answers mean."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import BASE

PATH = "/channels/111111111111111111/messages"
URL = BASE + PATH


def test_a_form_error_names_the_field_and_not_its_content(discord: DiscordClient, api: RequestsMock) -> None:
    errors = {"embeds": {"0": {"title": {"_errors": [{"code": "TOO_LONG", "message": "secret content"}]}}}}
    api.post(URL, status=400, json={"code": 50035, "message": "Invalid Form Body", "errors": errors})

    with pytest.raises(DiscordError, match=r"Invalid Form Body \(embeds\.0\.title: TOO_LONG\)") as raised:
        discord.request("POST", PATH, {})

    assert "secret content" not in str(raised.value)


@pytest.mark.parametrize("body", ["", "<html>", "[]", '{"code": "text"}'])
def test_an_error_without_discord_s_json_is_an_error_all_the_same(
    discord: DiscordClient, api: RequestsMock, body: str
) -> None:
    api.get(URL, status=404, body=body)

    with pytest.raises(DiscordError) as raised:
        discord.request("GET", PATH)

    assert (raised.value.status, raised.value.code) == (404, 0)


def test_a_good_status_without_json_is_no_answer_of_discord_s(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.post(URL, body="<html>sign in to the hotel's network</html>")

    with pytest.raises(DiscordError, match="the answer is not JSON") as raised:
        discord.request("POST", PATH, {})

    assert raised.value.transient


@pytest.mark.parametrize("wait", ["nan-sense", "", "-5"])
def test_a_429_with_a_malformed_time_is_waited_for_all_the_same(
    discord: DiscordClient, clock: Clock, api: RequestsMock, wait: str
) -> None:
    api.get(URL, status=429, json={"message": "slow down"}, headers={"Retry-After": wait})
    api.get(URL, json=[])

    assert discord.request("GET", PATH) == []
    assert sum(clock.slept) <= 1.0
