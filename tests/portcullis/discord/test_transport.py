"""One request: headers, retries, rate limits as they are answered, typed errors, no secrets."""

import json
import logging
import traceback
from typing import Any
from urllib.parse import unquote

import pytest
import requests
from responses import RequestsMock
from responses.matchers import request_kwargs_matcher

from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import BASE

CHANNEL = "111111111111111111"

TOKEN = "very-secret-token"
HOOK = "hook-secret"
URL = f"{BASE}/channels/{CHANNEL}/messages"
PATH = f"/channels/{CHANNEL}/messages"


def test_introduces_itself_as_the_bot_and_as_discord_asks(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(URL, json=[])

    discord.request("GET", PATH)

    sent = api.calls[0].request.headers
    assert sent["Authorization"] == f"Bot {TOKEN}"
    assert sent["User-Agent"].startswith("DiscordBot (https://")


def test_gives_up_on_a_connection_after_three_seconds_and_on_an_answer_after_ten(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(URL, json=[], match=[request_kwargs_matcher({"timeout": (3.0, 10.0)})])

    assert discord.request("GET", PATH) == []


def test_a_call_close_to_its_deadline_still_waits_two_seconds_for_its_answer(
    discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.get(URL, json=[], match=[request_kwargs_matcher({"timeout": (3.0, 2.0)})])

    assert discord.until(clock.now + 0.1).request("GET", PATH) == []


def test_the_reason_goes_to_the_audit_log_url_encoded_and_cut(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.delete(URL, status=204)

    discord.request("DELETE", PATH, reason="Büro: spam " + "x" * 600)

    header = api.calls[0].request.headers["X-Audit-Log-Reason"]
    assert header.startswith("B%C3%BCro%3A%20spam%20x")
    assert len(unquote(header)) == 512


def test_content_pings_nobody_unless_the_message_says_whom(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(URL, json={})
    api.post(URL, json={})

    discord.request("POST", PATH, {"content": "@everyone"})
    discord.request("POST", PATH, {"content": "hello", "allowed_mentions": {"users": ["1"]}})

    bodies = [json.loads(call.request.body or "") for call in api.calls]
    assert bodies[0]["allowed_mentions"] == {"parse": []}
    assert bodies[1]["allowed_mentions"] == {"users": ["1"]}


def test_a_429_is_waited_for_and_sent_again_even_for_a_post(
    discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    limited = {"X-RateLimit-Bucket": "b1", "X-RateLimit-Scope": "user"}
    api.post(URL, status=429, json={"retry_after": 1.5, "global": False}, headers=limited)
    api.post(URL, json={"id": "5"})

    assert discord.request("POST", PATH, {"content": "x"}) == {"id": "5"}
    assert clock.slept == [1.5]


def test_a_429_that_asks_for_more_time_than_there_is_says_how_long(
    discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.get(URL, status=429, json={"retry_after": 60, "global": False}, headers={"X-RateLimit-Bucket": "b1"})

    with pytest.raises(DiscordError) as raised:
        discord.until(clock.now + 5).request("GET", PATH)

    assert (raised.value.status, raised.value.retry_after, clock.slept) == (429, 60.0, [])


@pytest.mark.parametrize(
    "answer",
    [
        {"json": {"retry_after": 2.0, "global": True}},
        {"json": {"retry_after": 2.0}, "headers": {"X-RateLimit-Global": "true"}},
        {"body": "<html>error 1015</html>", "headers": {"Retry-After": "2"}},
    ],
    ids=["by body", "by header", "from Cloudflare"],
)
def test_a_global_429_holds_other_routes_too(
    discord: DiscordClient, clock: Clock, api: RequestsMock, answer: dict[str, Any]
) -> None:
    api.get(URL, status=429, **answer)
    api.get(f"{BASE}/users/@me", json={"id": "1"})

    with pytest.raises(DiscordError):
        discord.until(clock.now + 1).request("GET", PATH)
    discord.get_me()

    assert clock.slept == [2.0]


def test_a_429_of_one_channel_does_not_hold_other_routes(
    discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.get(URL, status=429, json={"retry_after": 2.0, "global": False}, headers={"X-RateLimit-Bucket": "b"})
    api.get(f"{BASE}/users/@me", json={"id": "1"})

    with pytest.raises(DiscordError):
        discord.until(clock.now + 1).request("GET", PATH)
    discord.get_me()

    assert clock.slept == []


def test_a_429_without_any_time_waits_a_second(
    discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.get(URL, status=429, json={"message": "slow down"})
    api.get(URL, json=[])

    discord.request("GET", PATH)

    assert clock.slept == [1.0]


def test_a_spent_bucket_is_not_asked_again_before_its_reset(
    discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    spent = {"X-RateLimit-Bucket": "b", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "0.75"}
    api.get(URL, json=[], headers=spent)
    api.get(URL, json=[])

    discord.request("GET", PATH)
    discord.request("GET", PATH)

    assert clock.slept == [0.75]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_fault_of_discord_is_tried_again_after_a_growing_pause(
    discord: DiscordClient, clock: Clock, api: RequestsMock, status: int
) -> None:
    for _ in range(2):
        api.get(URL, status=status)
    api.get(URL, json=[])

    assert discord.request("GET", PATH) == []
    first, second = clock.slept
    assert 0.125 <= first <= 0.25
    assert 0.25 <= second <= 0.5


@pytest.mark.parametrize("fault", [requests.ConnectionError, requests.ReadTimeout, requests.ConnectTimeout])
def test_a_broken_connection_is_tried_again(
    discord: DiscordClient, clock: Clock, api: RequestsMock, fault: type[requests.RequestException]
) -> None:
    api.get(URL, body=fault("nope"))
    api.get(URL, json=[])

    assert discord.request("GET", PATH) == []


def test_gives_up_after_five_faults(discord: DiscordClient, api: RequestsMock) -> None:
    faults = api.get(URL, status=503)

    with pytest.raises(DiscordError) as raised:
        discord.request("GET", PATH)

    assert (raised.value.status, raised.value.transient, faults.call_count) == (503, True, 5)


def test_no_retry_begins_after_the_deadline(discord: DiscordClient, clock: Clock, api: RequestsMock) -> None:
    faults = api.get(URL, status=503)

    with pytest.raises(DiscordError):
        discord.until(clock.now + 0.5).request("GET", PATH)

    assert faults.call_count < 5
    assert sum(clock.slept) < 0.5


def test_a_post_that_may_have_happened_is_not_sent_again(discord: DiscordClient, api: RequestsMock) -> None:
    lost = api.post(URL, body=requests.ReadTimeout("nope"))

    with pytest.raises(DiscordError) as raised:
        discord.request("POST", PATH, {"name": "thread"})

    assert (raised.value.status, raised.value.transient, lost.call_count) == (0, True, 1)


def test_a_refusal_is_typed_by_discord_s_code_and_not_sent_again(
    discord: DiscordClient, api: RequestsMock
) -> None:
    refused = api.get(URL, status=403, json={"code": 50013, "message": "Missing Permissions"})

    with pytest.raises(DiscordError, match="Missing Permissions") as raised:
        discord.request("GET", PATH)

    assert (raised.value.status, raised.value.code, raised.value.transient) == (403, 50013, False)
    assert refused.call_count == 1


def test_a_redirect_is_refused_rather_than_followed_with_the_token(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(URL, status=302, headers={"Location": "https://elsewhere.test/"})

    with pytest.raises(DiscordError) as raised:
        discord.request("GET", PATH)

    assert raised.value.status == 302


@pytest.mark.parametrize(
    "answer", [{"body": requests.ConnectionError(f"{URL} Bot {TOKEN}")}, {"status": 401, "json": {}}]
)
def test_no_error_and_no_log_shows_the_token_or_a_webhook_s_token(
    discord: DiscordClient, api: RequestsMock, caplog: pytest.LogCaptureFixture, answer: dict[str, Any]
) -> None:
    api.post(f"{BASE}/webhooks/{CHANNEL}/{HOOK}", **answer)

    with caplog.at_level("DEBUG"), pytest.raises(DiscordError) as raised:
        discord.request("POST", f"/webhooks/{CHANNEL}/{HOOK}", {"content": "x"})

    shown = "".join(traceback.format_exception(raised.value)) + caplog.text
    assert TOKEN not in shown
    assert HOOK not in shown


def test_the_http_library_s_debug_log_which_shows_paths_is_off(discord: DiscordClient) -> None:
    assert not logging.getLogger("urllib3.connectionpool").isEnabledFor(logging.DEBUG)
