"""The realtime server as a web application."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

from aiohttp import web

from tools.devstack.realtime.connection import LARGEST_FRAME, PING_EVERY_S, Connection
from tools.devstack.realtime.conversation import Conversation, House
from tools.devstack.realtime.feed import Feed
from tools.devstack.realtime.frames import WIRES
from tools.devstack.realtime.hub import Hub
from tools.devstack.realtime.policy import Policy
from tools.devstack.realtime.tokens import Refusal


def application(
    database_url: str, secret: str, clock: Callable[[], float], *, allow_public: bool = False
) -> web.Application:
    """The web application: ``/socket/websocket``, and ``/health``, which is good once messages arrive.

    Args:
        database_url: as a role that may use ``realtime.messages`` past its policies and become any caller.
        secret: with which tokens are signed (HS256).
        clock: tells the time, in seconds since the Unix epoch.
        allow_public: whether channels may be joined that are not private; a project of Portcullis has that off.
    """
    hub = Hub()
    house = House(secret, Policy(database_url), hub, clock, allow_public)
    feed = Feed(database_url, hub.publish)
    sockets: set[web.WebSocketResponse] = set()

    async def websocket(request: web.Request) -> web.StreamResponse:
        api_key = request.query.get("apikey", "")
        wire = WIRES.get(request.query.get("vsn", "1.0.0"))
        try:
            house.read(api_key)
        except Refusal as refusal:
            return web.json_response({"message": str(refusal)}, status=401)
        if wire is None:
            return web.json_response({"message": f"vsn is one of {', '.join(WIRES)}"}, status=400)
        socket = web.WebSocketResponse(max_msg_size=LARGEST_FRAME, heartbeat=PING_EVERY_S)
        await socket.prepare(request)
        connection = Connection(socket, wire, request.transport)
        sockets.add(socket)
        try:
            await connection.talk(Conversation(house, api_key, connection.send))
        finally:
            sockets.discard(socket)
        return socket

    async def health(_: web.Request) -> web.Response:
        listening = feed.listening.is_set()
        return web.json_response({"listening": listening}, status=200 if listening else 503)

    async def follow(_: web.Application) -> AsyncIterator[None]:
        task = asyncio.create_task(feed.run())
        yield
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def hang_up(_: web.Application) -> None:
        for socket in list(sockets):
            await socket.close(code=1001)

    app = web.Application()
    app.router.add_get("/socket/websocket", websocket)
    app.router.add_get("/health", health)
    app.cleanup_ctx.append(follow)
    app.on_shutdown.append(hang_up)
    return app
