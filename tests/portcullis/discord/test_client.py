"""Each method asks Discord for what its name says."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import requests
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError
from tests.portcullis.discord_api import BASE

G, C, U, R, M = "100000000000000001", "200000000000000001", "400000000000000001", "300000000000000001", "5"

Call = Callable[[DiscordClient], Any]

CALLS: list[tuple[Call, str, str, Any]] = [
    (lambda d: d.get_me(), "GET", "/users/@me", None),
    (lambda d: d.get_member(G, U), "GET", f"/guilds/{G}/members/{U}", None),
    (lambda d: d.edit_member(G, U, {"roles": []}), "PATCH", f"/guilds/{G}/members/{U}", {"roles": []}),
    (lambda d: d.add_role(G, U, R), "PUT", f"/guilds/{G}/members/{U}/roles/{R}", None),
    (lambda d: d.remove_role(G, U, R), "DELETE", f"/guilds/{G}/members/{U}/roles/{R}", None),
    (lambda d: d.kick(G, U), "DELETE", f"/guilds/{G}/members/{U}", None),
    (
        lambda d: d.ban(G, U, delete_message_seconds=60),
        "PUT",
        f"/guilds/{G}/bans/{U}",
        {"delete_message_seconds": 60},
    ),
    (lambda d: d.unban(G, U), "DELETE", f"/guilds/{G}/bans/{U}", None),
    (lambda d: d.get_roles(G), "GET", f"/guilds/{G}/roles", None),
    (lambda d: d.get_messages(C, limit=5), "GET", f"/channels/{C}/messages?limit=5", None),
    (lambda d: d.edit_message(C, M, {"embeds": []}), "PATCH", f"/channels/{C}/messages/{M}", {"embeds": []}),
    (lambda d: d.delete_message(C, M), "DELETE", f"/channels/{C}/messages/{M}", None),
    (
        lambda d: d.delete_messages(C, [M, "6"]),
        "POST",
        f"/channels/{C}/messages/bulk-delete",
        {"messages": [M, "6"]},
    ),
    (
        lambda d: d.create_private_thread(C, "case-1"),
        "POST",
        f"/channels/{C}/threads",
        {"name": "case-1", "type": 12, "invitable": False, "auto_archive_duration": 10080},
    ),
    (lambda d: d.edit_channel(C, {"locked": True}), "PATCH", f"/channels/{C}", {"locked": True}),
    (lambda d: d.add_thread_member(C, U), "PUT", f"/channels/{C}/thread-members/{U}", None),
]


@pytest.mark.parametrize(("call", "method", "path", "body"), CALLS, ids=[f"{m} {p}" for _, m, p, _ in CALLS])
def test_a_method_sends_its_request(
    discord: DiscordClient, api: RequestsMock, call: Call, method: str, path: str, body: Any
) -> None:
    api.add(method, BASE + path, json={"id": "1"})

    call(discord)

    sent = api.calls[0].request
    assert sent.url == BASE + path
    assert (json.loads(sent.body) if sent.body else None) == body


def test_threads_are_taken_out_of_discord_s_envelope(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(f"{BASE}/guilds/{G}/threads/active", json={"threads": [{"id": "1"}], "members": []})
    api.get(f"{BASE}/channels/{C}/threads/archived/private?limit=100", json={"threads": [{"id": "2"}]})

    assert discord.get_active_threads(G) == [{"id": "1"}]
    assert discord.get_archived_private_threads(C) == [{"id": "2"}]


def test_a_message_with_a_nonce_is_enforced_and_may_be_sent_again(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.post(f"{BASE}/channels/{C}/messages", body=requests.ReadTimeout())
    api.post(f"{BASE}/channels/{C}/messages", json={"id": "1"})

    assert discord.create_message(C, {"content": "x"}, nonce="12") == {"id": "1"}
    assert json.loads(api.calls[1].request.body or "") == {
        "content": "x",
        "nonce": "12",
        "enforce_nonce": True,
        "allowed_mentions": {"parse": []},
    }


def test_a_message_without_a_nonce_is_not_sent_twice(discord: DiscordClient, api: RequestsMock) -> None:
    lost = api.post(f"{BASE}/channels/{C}/messages", body=requests.ReadTimeout())

    with pytest.raises(DiscordError):
        discord.create_message(C, {"content": "x"})

    assert lost.call_count == 1


def test_a_client_with_a_deadline_leaves_the_first_one_without(
    discord: DiscordClient, api: RequestsMock
) -> None:
    limited = {"json": {"retry_after": 3, "global": False}, "headers": {"X-RateLimit-Bucket": "b"}}
    api.get(f"{BASE}/users/@me", status=429, **limited)
    api.get(f"{BASE}/users/@me", json={"id": "1"})

    with pytest.raises(DiscordError):
        discord.until(1_001.0).get_me()

    assert discord.get_me() == {"id": "1"}
