"""WebSockets pass through the one address as they are."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import WSMsgType, WSServerHandshakeError, web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from tools.devstack.forward import client as forwarding_client
from tools.devstack.forward import forward_socket

Client = TestClient[web.Request, web.Application]


async def service(request: web.Request) -> web.StreamResponse:
    """Says everything again; ``bye`` makes it hang up, and it takes nobody without a ticket."""
    if "ticket" not in request.query:
        return web.Response(status=402)
    socket = web.WebSocketResponse(max_msg_size=1000)
    await socket.prepare(request)
    while (message := await socket.receive()).type in {WSMsgType.TEXT, WSMsgType.BINARY}:
        if message.data == "bye":
            await socket.close(code=4001)
        elif message.type is WSMsgType.TEXT:
            await socket.send_str(message.data)
        else:
            await socket.send_bytes(message.data)
    request.app[CLOSED].put_nowait(message.data)
    return socket


CLOSED = web.AppKey("closed", asyncio.Queue[int | None])


@pytest.fixture
def closed() -> "asyncio.Queue[int | None]":
    """The codes with which the service's sockets were closed."""
    return asyncio.Queue()


@pytest.fixture
async def client(closed: "asyncio.Queue[int | None]") -> AsyncIterator[Client]:
    """A client of an address before the service."""
    behind = web.Application()
    behind[CLOSED] = closed
    behind.router.add_get("/", service)
    async with TestServer(behind) as server:

        async def front(request: web.Request) -> web.StreamResponse:
            return await forward_socket(request, URL(server.make_url("/")).with_query(request.query))

        async def down(request: web.Request) -> web.StreamResponse:
            return await forward_socket(request, URL("http://127.0.0.1:1/"))

        app = web.Application()
        app.cleanup_ctx.append(forwarding_client)
        app.router.add_get("/", front)
        app.router.add_get("/down", down)
        async with TestClient(TestServer(app)) as client:
            yield client


async def test_texts_and_bytes_pass_both_ways(client: Client) -> None:
    async with client.ws_connect("/?ticket=1") as socket:
        await socket.send_str("h\u00e9")
        await socket.send_bytes(b"\x00\xff")
        assert [(await socket.receive()).data for _ in range(2)] == ["h\u00e9", b"\x00\xff"]


async def test_the_service_hangs_up_with_its_own_code(client: Client) -> None:
    async with client.ws_connect("/?ticket=1") as socket:
        await socket.send_str("bye")
        message = await socket.receive()
    assert (message.type, message.data) == (WSMsgType.CLOSE, 4001)


async def test_too_large_a_message_is_the_services_to_refuse(client: Client) -> None:
    async with client.ws_connect("/?ticket=1") as socket:
        await socket.send_bytes(b"x" * 1001)
        assert (await socket.receive()).data == 1009


async def test_the_service_learns_that_the_client_has_gone(
    client: Client, closed: "asyncio.Queue[int | None]"
) -> None:
    socket = await client.ws_connect("/?ticket=1")
    await socket.close(code=4002)
    assert await asyncio.wait_for(closed.get(), 5) == 4002


async def test_a_refusal_passes_with_its_status(client: Client) -> None:
    with pytest.raises(WSServerHandshakeError) as raised:
        await client.ws_connect("/")
    assert raised.value.status == 402


async def test_a_service_that_is_down_gets_503(client: Client) -> None:
    with pytest.raises(WSServerHandshakeError) as raised:
        await client.ws_connect("/down")
    assert raised.value.status == 503


async def test_an_ordinary_request_is_told_so(client: Client) -> None:
    async with client.get("/?ticket=1") as answer:
        assert answer.status == 426
