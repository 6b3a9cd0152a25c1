"""Rate limits: headers, both kinds of 429, and buckets."""

import pytest

from tools.fakes.client import FakeDiscord, Guild
from tools.fakes.discord.limits import Limit, RateLimits


def test_headers_tell_what_is_left(fake: FakeDiscord, guild: Guild) -> None:
    fake.limit(per_route="5/60")
    headers = fake.rest("GET", f"/channels/{guild.channels['general']}").headers
    assert (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]) == ("5", "4")
    assert 0 < float(headers["X-RateLimit-Reset-After"]) <= 60
    assert headers["X-RateLimit-Bucket"]


def test_the_429_of_a_route_has_discords_shape(fake: FakeDiscord, guild: Guild) -> None:
    fake.limit(per_route="1/30")
    path = f"/channels/{guild.channels['general']}"
    fake.rest("GET", path)
    refused = fake.rest("GET", path)
    assert refused.status_code == 429
    assert refused.json()["global"] is False
    assert 0 < refused.json()["retry_after"] <= 30
    assert int(refused.headers["Retry-After"]) >= refused.json()["retry_after"]
    assert refused.headers["X-RateLimit-Scope"] == "user"
    assert refused.headers["X-RateLimit-Remaining"] == "0"


def test_the_global_429_says_so(fake: FakeDiscord) -> None:
    fake.limit(**{"global": "1/30"})
    fake.rest("GET", "/users/@me")
    refused = fake.rest("GET", "/users/@me")
    assert refused.json()["global"] is True
    assert refused.headers["X-RateLimit-Global"] == "true"


def test_an_injected_429_carries_its_retry_after(fake: FakeDiscord) -> None:
    fake.fault(path_prefix="/users/@me", status=429, retry_after=1.5)
    refused = fake.rest("GET", "/users/@me")
    assert (refused.json()["retry_after"], refused.headers["Retry-After"]) == (1.5, "2")


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/channels/100000000000000002/messages/100000000000000009", False),
        ("/channels/100000000000000001/messages/100000000000000009", True),
    ],
)
def test_a_bucket_belongs_to_a_channel_not_to_a_message(path: str, *, shared: bool) -> None:
    limits = RateLimits(Limit(1, 60), Limit(100, 60))
    limits.hit("DELETE", "/channels/100000000000000001/messages/100000000000000008")
    assert (limits.hit("DELETE", path).retry_after is not None) is shared
