"""Signatures, as bots check them."""

import json
from collections.abc import Iterator

import pytest
from discord_interactions import verify_key

from tools.fakes.client import FakeDiscord, Guild
from tools.fakes.endpoint import Endpoint, listening


@pytest.fixture
def endpoint(fake: FakeDiscord) -> Iterator[Endpoint]:
    with listening(fake.public_key) as endpoint:
        yield endpoint


def test_the_usual_library_accepts_the_signature(
    fake: FakeDiscord, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    accepted = []

    def check(raw: bytes, signature: str, timestamp: str) -> tuple[int, object]:
        accepted.append(verify_key(raw, signature, timestamp, fake.public_key))
        return 200, {"type": json.loads(raw)["type"]}

    monkeypatch.setattr(endpoint, "handle", check)
    assert fake.ping(url=endpoint.url)["pong"] is True
    assert accepted == [True]


@pytest.mark.parametrize("signature", ["forged", "garbage", "missing"])
def test_bad_signatures_can_be_sent(
    fake: FakeDiscord, guild: Guild, endpoint: Endpoint, signature: str
) -> None:
    ann, general = guild.member("ann"), guild.channels["general"]
    view = fake.command(general, ann, "stats", url=endpoint.url, signature=signature)
    assert (view["http_status"], endpoint.seen) == (401, [])


def test_the_same_bytes_can_be_sent_again(fake: FakeDiscord, guild: Guild, endpoint: Endpoint) -> None:
    view = fake.command(guild.channels["general"], guild.member("ann"), "stats", url=endpoint.url)
    assert fake.replay(view["id"], url=endpoint.url)["http_status"] == 200
    assert endpoint.seen[0] == endpoint.seen[1]


def test_an_interactions_url_is_taken_only_if_it_refuses_forgeries(
    fake: FakeDiscord, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = {"interactions_endpoint_url": endpoint.url}
    assert fake.rest("PATCH", "/applications/@me", change).json()["interactions_endpoint_url"] == endpoint.url
    fake.rest("PATCH", "/applications/@me", {"interactions_endpoint_url": None})
    monkeypatch.setattr(endpoint, "handle", lambda *_: (200, {"type": 1}))
    assert fake.rest("PATCH", "/applications/@me", change).json()["code"] == 50035
