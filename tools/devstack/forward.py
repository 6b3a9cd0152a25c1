"""Passes requests and WebSockets on to the services behind the one address."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import aiohttp
from aiohttp import WSCloseCode, WSMsgType, web
from multidict import CIMultiDict
from yarl import URL

CONNECT_TIMEOUT_S = 5
_HOP_BY_HOP = frozenset(
    (
        "connection",
        "host",
        "keep-alive",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    )
)
_CLIENT = web.AppKey("client", aiohttp.ClientSession)
_Socket = web.WebSocketResponse | aiohttp.ClientWebSocketResponse


async def client(app: web.Application) -> AsyncIterator[None]:
    """A context of the application: what it passes requests on with."""
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT_S)
    # Idle connections are dropped before gunicorn does (2 s): a POST into a closing one could not be repeated.
    connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=1)
    async with aiohttp.ClientSession(timeout=timeout, connector=connector, auto_decompress=False) as client:
        app[_CLIENT] = client
        yield


async def forward(
    request: web.Request, upstream: str, prefix: str, headers: "CIMultiDict[str]"
) -> web.StreamResponse:
    """Pass a request on, without the path's prefix, and its answer back, both as they stream.

    Args:
        request: what came.
        upstream: the service's address.
        prefix: what the path begins with, which the service does not know.
        headers: what to pass on instead of the request's.
    """
    path = request.raw_path.removeprefix(prefix)
    url = URL(upstream + (path if path.startswith("/") else f"/{path}"), encoded=True)
    body = request.content if request.can_read_body else None
    try:
        answer = await request.app[_CLIENT].request(
            request.method, url, headers=headers, data=body, allow_redirects=False
        )
    except aiohttp.ClientConnectionError:
        return web.json_response({"message": "the service behind this path does not answer"}, status=503)
    async with answer:
        response = web.StreamResponse(status=answer.status, headers=_without_hops(answer.headers))
        await response.prepare(request)
        async for chunk in answer.content.iter_any():
            try:
                await response.write(chunk)
            except ConnectionResetError:  # the caller has hung up, and wants no more of it
                break
        return response  # aiohttp ends it, and minds no caller who is gone


async def forward_socket(request: web.Request, url: URL) -> web.StreamResponse:
    """Open a WebSocket behind the address, then the client's, and pass messages on both ways until one closes.

    Args:
        request: what came; if it asks for no WebSocket, it is refused.
        url: of the service, with its whole query.
    """
    if not web.WebSocketResponse().can_prepare(request):
        return web.json_response({"message": "this path takes WebSockets only"}, status=426)
    try:
        service = await request.app[_CLIENT].ws_connect(url, max_msg_size=0)
    except aiohttp.WSServerHandshakeError as error:
        return web.json_response({"message": "the WebSocket was refused"}, status=error.status)
    except aiohttp.ClientConnectionError:
        return web.json_response({"message": "the service behind this path does not answer"}, status=503)
    async with service:
        # The service has its own limit; and it hears of the client's end before the client is answered.
        client = web.WebSocketResponse(max_msg_size=0, autoclose=False)
        await client.prepare(request)
        # Whichever ends closes the other side, and so ends the other way.
        await asyncio.gather(_pump(client, service), _pump(service, client))
    return client


async def _pump(source: _Socket, target: _Socket) -> None:
    """Pass messages on until ``source`` closes, then close ``target`` with the same code, and answer."""
    code = int(WSCloseCode.GOING_AWAY)
    try:
        while True:
            message = await source.receive()
            match message.type:
                case WSMsgType.TEXT:
                    await target.send_str(message.data)
                case WSMsgType.BINARY:
                    await target.send_bytes(message.data)
                case WSMsgType.CLOSE:
                    code = message.data or WSCloseCode.OK
                    break
                case WSMsgType.CLOSING:  # by the other way, just now
                    return
                case _:  # cut off
                    break
    except ConnectionError:  # the other side is gone, and its own pump ends
        return
    await target.close(code=code)
    await source.close(code=code)


def headers_of(request: web.Request) -> "CIMultiDict[str]":
    """The request's headers, without those that concern its connection."""
    return _without_hops(request.headers)


def _without_hops(headers: "Mapping[str, str]") -> "CIMultiDict[str]":
    return CIMultiDict((name, value) for name, value in headers.items() if name.lower() not in _HOP_BY_HOP)
