"""Who may open a socket at all."""

import aiohttp
import pytest
from aiohttp import WSServerHandshakeError

from tests.tools.devstack.realtime.clients import SECRET, Realtime
from tools.devstack import keys


@pytest.mark.parametrize(
    "key",
    [
        "",
        "sb_publishable_1",  # the gateway puts a JWT in its place
        keys.api_key(keys.new_secret(), "service_role"),
        keys.token(SECRET, {"role": "anon", "exp": 1}),
    ],
)
async def test_a_key_that_is_no_good_gets_401(realtime: Realtime, key: str) -> None:
    with pytest.raises(WSServerHandshakeError) as raised:
        async with realtime.connect(apikey=key):
            pass
    assert raised.value.status == 401


async def test_an_unknown_version_gets_400(realtime: Realtime) -> None:
    with pytest.raises(WSServerHandshakeError) as raised:
        async with realtime.connect(vsn="3.0.0"):
            pass
    assert raised.value.status == 400


async def test_health_says_that_messages_arrive(realtime: Realtime) -> None:
    async with aiohttp.ClientSession() as http, http.get(realtime.server.make_url("/health")) as answer:
        assert (answer.status, await answer.json()) == (200, {"listening": True})
