"""The one address maps keys and paths as Supabase's gateway does."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import WSServerHandshakeError, web
from aiohttp.test_utils import BaseTestServer, TestClient, TestServer
from yarl import URL

from tools.devstack.api import Upstreams, application

ANON, SERVICE, PERSON = "anon.jwt", "service.jwt", "person.jwt"
KEYS = {ANON: ANON, SERVICE: SERVICE, "sb_publishable_1": ANON, "sb_secret_1": SERVICE}

Client = TestClient[web.Request, web.Application]


async def echo(request: web.Request) -> web.Response:
    """Tells what arrived."""
    return web.json_response(
        {
            "method": request.method,
            "path": str(request.rel_url),
            "authorization": request.headers.get("Authorization"),
            "body": (await request.read()).decode(),
        },
        status=206,
        headers={"Content-Range": "0-9/*"},
    )


async def drip(request: web.Request) -> web.StreamResponse:
    """Sends a first part, and the rest only once that has been read."""
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"first")
    await request.app[READ].wait()
    await response.write(b"second")
    return response


async def key_of_socket(request: web.Request) -> web.StreamResponse:
    """Tells with which key and version a WebSocket was opened."""
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    await socket.send_json(dict(request.query))
    await socket.close()
    return socket


READ = web.AppKey("read", asyncio.Event)


@pytest.fixture
def read() -> asyncio.Event:
    """Set once the first part has been read."""
    return asyncio.Event()


@pytest.fixture
async def upstream(read: asyncio.Event) -> AsyncIterator[BaseTestServer]:
    """Stands for PostgREST, the sign-in server, the realtime server and a function."""
    app = web.Application()
    app[READ] = read
    app.router.add_get("/drip", drip)
    app.router.add_get("/socket/websocket", key_of_socket)
    app.router.add_route("*", "/{path:.*}", echo)
    async with TestServer(app) as server:
        yield server


@pytest.fixture
async def client(upstream: BaseTestServer) -> AsyncIterator[Client]:
    """A client of the address before it."""
    url = str(upstream.make_url("")).rstrip("/")
    functions = {"interactions": url, "asleep": "http://127.0.0.1:1"}
    async with TestClient(TestServer(application(Upstreams(url, url, url, url, functions, KEYS)))) as client:
        yield client


async def authorization(client: Client, headers: dict[str, str]) -> Any:
    async with client.get("/rest/v1/servers", headers=headers) as answer:
        return (await answer.json())["authorization"]


async def test_a_call_without_a_key_gets_401(client: Client) -> None:
    async with client.get("/rest/v1/servers", headers={"Authorization": f"Bearer {SERVICE}"}) as answer:
        assert answer.status == 401
        assert (await answer.json())["message"] == "No API key found in request"


async def test_an_unknown_key_gets_401(client: Client) -> None:
    async with client.get("/rest/v1/servers", headers={"apikey": "guess"}) as answer:
        assert answer.status == 401
        assert (await answer.json())["message"] == "Invalid API key"


@pytest.mark.parametrize(
    ("key", "token"), [(ANON, ANON), (SERVICE, SERVICE), ("sb_publishable_1", ANON), ("sb_secret_1", SERVICE)]
)
async def test_a_key_alone_stands_for_its_role(client: Client, key: str, token: str) -> None:
    assert await authorization(client, {"apikey": key}) == f"Bearer {token}"


async def test_a_persons_token_is_passed_on(client: Client) -> None:
    headers = {"apikey": ANON, "Authorization": f"Bearer {PERSON}"}
    assert await authorization(client, headers) == f"Bearer {PERSON}"


async def test_a_new_key_sent_as_a_token_too_is_replaced(client: Client) -> None:
    headers = {"apikey": "sb_secret_1", "Authorization": "Bearer sb_secret_1"}
    assert await authorization(client, headers) == f"Bearer {SERVICE}"


async def test_method_query_body_and_status_pass_unchanged(client: Client) -> None:
    url = URL("/rest/v1/rpc/do%2F?a=eq.1&b=%2C", encoded=True)
    async with client.post(url, data=b"{}", headers={"apikey": ANON}) as answer:
        said = await answer.json()
    assert (answer.status, answer.headers["Content-Range"]) == (206, "0-9/*")
    assert (said["method"], said["path"], said["body"]) == ("POST", "/rpc/do%2F?a=eq.1&b=%2C", "{}")


async def test_a_preflight_needs_no_key(client: Client) -> None:
    async with client.options("/rest/v1/servers") as answer:
        assert (await answer.json())["method"] == "OPTIONS"


@pytest.mark.parametrize(("path", "arrives"), [("interactions", "/"), ("interactions/health", "/health")])
async def test_a_function_is_reached_without_a_key(client: Client, path: str, arrives: str) -> None:
    async with client.post(f"/functions/v1/{path}", data=b"hello") as answer:
        said = await answer.json()
    assert (said["path"], said["body"]) == (arrives, "hello")


async def test_an_unknown_function_gets_404(client: Client) -> None:
    async with client.post("/functions/v1/nothing") as answer:
        assert answer.status == 404


async def test_a_service_that_is_down_gets_503(client: Client) -> None:
    async with client.post("/functions/v1/asleep") as answer:
        assert answer.status == 503


async def test_an_answer_streams(client: Client, read: asyncio.Event) -> None:
    async with client.get("/rest/v1/drip", headers={"apikey": ANON}) as answer:
        first = await answer.content.readany()
        read.set()
        rest = await answer.content.read()
    assert (first, rest) == (b"first", b"second")


async def test_the_sign_in_server_needs_a_key_too(client: Client) -> None:
    async with client.get("/auth/v1/user") as answer:
        assert answer.status == 401
    headers = {"apikey": ANON, "Authorization": f"Bearer {PERSON}"}
    async with client.get("/auth/v1/user", headers=headers) as answer:
        said = await answer.json()
    assert (said["path"], said["authorization"]) == ("/user", f"Bearer {PERSON}")


@pytest.mark.parametrize("path", ["health", "authorize"])
async def test_what_a_browser_or_a_probe_asks_of_the_sign_in_server_needs_no_key(
    client: Client, path: str
) -> None:
    async with client.get(f"/auth/v1/{path}") as answer:
        assert (await answer.json())["path"] == f"/{path}"


@pytest.mark.parametrize(("key", "token"), [(ANON, ANON), ("sb_publishable_1", ANON)])
async def test_a_websocket_brings_its_key_in_the_address(client: Client, key: str, token: str) -> None:
    async with client.ws_connect(f"/realtime/v1/websocket?apikey={key}&vsn=2.0.0") as socket:
        assert await socket.receive_json() == {"apikey": token, "vsn": "2.0.0"}


@pytest.mark.parametrize("query", ["", "?apikey=guess"])
async def test_a_websocket_without_a_known_key_gets_401(client: Client, query: str) -> None:
    with pytest.raises(WSServerHandshakeError) as raised:
        await client.ws_connect(f"/realtime/v1/websocket{query}")
    assert raised.value.status == 401


async def test_its_own_health_depends_on_nobody(client: Client) -> None:
    async with client.get("/health") as answer:
        assert answer.status == 200
