"""Stand-ins for the worker's two neighbours, as small real servers, and the events that pass between them."""

import asyncio
import base64
import contextlib
import json
import sqlite3
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from gateway_worker.events import Incoming, read
from portcullis import inside

TOKEN = base64.b64encode(b"123456789012345678").decode() + ".made-up.token"
SECRET = "a-secret-of-the-tests"
HOSTILE = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""For tests with made-up payloads: none fails because the machine is busy."""

ODD_TEXT = st.text(st.sampled_from('a1é🎁"\\\n\x00\ud83d'), max_size=8)
"""Quotes, a NUL, half a surrogate pair: what breaks encoders."""

NOW_MS = 1_700_000_000_000
GUILD = "700000000000000001"
CHANNEL = "700000000000000002"


def message(
    message_id: int, *, guild: str = GUILD, channel: str = CHANNEL, text: str = "hello"
) -> dict[str, Any]:
    """A MESSAGE_CREATE payload, with some fields that nothing uses."""
    return {
        "id": str(message_id),
        "channel_id": channel,
        "guild_id": guild,
        "author": {"id": "42", "username": "ann", "global_name": None, "bot": False, "avatar": "a1"},
        "content": text,
        "nonce": "unused",
        "type": 0,
    }


def incoming(message_id: int, *, guild: str = GUILD, channel: str = CHANNEL, text: str = "hello") -> Incoming:
    """The same, ready for the spool."""
    event = read("MESSAGE_CREATE", message(message_id, guild=guild, channel=channel, text=text), NOW_MS)
    assert event is not None
    return event


def guild_create(last_messages: dict[str, str], **extra: Any) -> dict[str, Any]:
    """A GUILD_CREATE payload of ``GUILD`` with channels → their newest message."""
    channels = [
        {"id": channel, "type": 0, "last_message_id": last} for channel, last in last_messages.items()
    ]
    return {
        "id": GUILD,
        "name": "test",
        "joined_at": "2020-01-01T00:00:00+00:00",
        "channels": channels,
        **extra,
    }


def set_aside(path: Path) -> list[tuple[bytes, str]]:
    """Body and reason of what a closed spool has set aside, oldest first."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("select body, reason from set_aside order by seq").fetchall()


@dataclass
class Sleeper:
    """Sleeps no time; keeps what was asked for."""

    naps: list[float] = field(default_factory=list)
    slept: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, seconds: float) -> None:
        """Let others run once."""
        self.naps.append(seconds)
        self.slept.set()
        await asyncio.sleep(0)


class TinyDetection:
    """Takes signed batches. ``answer`` decides on each, from its events and its number, counted from 0."""

    def __init__(self) -> None:
        self.batches: list[list[dict[str, Any]]] = []
        self.accepted: list[dict[str, Any]] = []
        self.now_s: Callable[[], int] = lambda: NOW_MS // 1000
        self.answer: Callable[[list[dict[str, Any]], int], web.Response | None] = lambda events, number: None
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.router.add_post("/", self._take)
        self._server = TestServer(app)

    async def __aenter__(self) -> Self:
        await self._server.start_server()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._server.close()

    @property
    def url(self) -> str:
        """Where to POST."""
        return str(self._server.make_url("/"))

    def ids(self) -> list[str]:
        """The ids of all accepted messages, in order of arrival."""
        return [event["data"]["id"] for event in self.accepted if event["type"] == "MESSAGE_CREATE"]

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.read()
        inside.verify(SECRET, body, request.headers.get(inside.HEADER), self.now_s())
        events = json.loads(body)["events"]
        self.batches.append(events)
        refusal = self.answer(events, len(self.batches) - 1)
        if refusal is not None and refusal.status >= 300:
            return refusal
        self.accepted += events
        return refusal or web.json_response({"judged": len(events), "set_aside": []})


class TinyDiscord:
    """A gateway with one shard that never resumes, and the two lists of REST.

    ``guilds`` are sent after READY, then ``after_ready``; ``messages`` and ``members`` are what REST knows;
    ``pages`` are answered in place of a channel's messages as they are, ``headers`` go with every list, and
    ``faults`` maps a path to the (status, headers) of its next answers; one with ``X-Pass`` lets the call
    through.
    """

    def __init__(self) -> None:
        self.guilds: list[dict[str, Any]] = []
        self.after_ready: list[tuple[str, Any]] = []
        self.messages: dict[str, list[dict[str, Any]]] = {}
        self.members: dict[str, list[dict[str, Any]]] = {}
        self.pages: dict[str, list[Any]] = {}
        self.headers: dict[str, str] = {}
        self.faults: dict[str, list[tuple[int, dict[str, str]]]] = {}
        self.calls: list[str] = []
        self.sessions = 0
        self.refuse_with: int | None = None
        self._sockets: list[Callable[[str], Any]] = []
        self._open: set[web.WebSocketResponse] = set()
        app = web.Application()
        app.router.add_get("/api/v10/gateway/bot", self._gateway_bot)
        app.router.add_get("/api/v10/channels/{id}/messages", self._list_messages)
        app.router.add_get("/api/v10/guilds/{id}/members", self._list_members)
        app.router.add_get("/api/v10/guilds/{id}/members/{user}", self._get_member)
        app.router.add_get("/ws/", self._gateway)
        app.router.add_get("/ws", self._gateway)
        self._server = TestServer(app)

    async def __aenter__(self) -> Self:
        await self._server.start_server()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.drop()
        await self._server.close()

    @property
    def api_url(self) -> str:
        """For DISCORD_API_URL."""
        return str(self._server.make_url("/api/v10"))

    async def dispatch(self, name: str, payload: Any) -> None:
        """Send an event to every open session."""
        for send in self._sockets:
            await send(json.dumps({"op": 0, "s": 2, "t": name, "d": payload}))

    async def send_raw(self, text: str) -> None:
        """Send a frame as it is."""
        for send in self._sockets:
            await send(text)

    async def drop(self) -> None:
        """Break all connections off."""
        for socket in list(self._open):
            await socket.close(code=4000)

    def _fault(self, request: web.Request) -> web.Response | None:
        path = request.path.removeprefix("/api/v10")
        self.calls.append(f"{path}?{request.query_string}")
        waiting = self.faults.get(path)
        if waiting:
            status, headers = waiting.pop(0)
            if "X-Pass" in headers:
                return None
            return web.json_response({"message": "no", "code": 0}, status=status, headers=headers)
        return None

    async def _gateway_bot(self, request: web.Request) -> web.Response:
        if fault := self._fault(request):
            return fault
        limit = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        url = str(self._server.make_url("/ws")).replace("http", "ws", 1)
        return web.json_response({"url": url, "shards": 1, "session_start_limit": limit})

    async def _list_messages(self, request: web.Request) -> web.Response:
        if fault := self._fault(request):
            return fault
        after, limit = int(request.query["after"]), int(request.query["limit"])
        channel_id = request.match_info["id"]
        if channel_id in self.pages:
            return web.json_response(self.pages[channel_id])
        known = self.messages.get(channel_id, [])
        newer = sorted((m for m in known if int(m["id"]) > after), key=lambda m: int(m["id"]))
        return web.json_response(newer[:limit][::-1], headers=self.headers)

    async def _list_members(self, request: web.Request) -> web.Response:
        if fault := self._fault(request):
            return fault
        after, limit = int(request.query["after"]), int(request.query["limit"])
        known = self.members.get(request.match_info["id"], [])
        later = sorted((m for m in known if int(m["user"]["id"]) > after), key=lambda m: int(m["user"]["id"]))
        return web.json_response(later[:limit], headers=self.headers)

    async def _get_member(self, request: web.Request) -> web.Response:
        if fault := self._fault(request):
            return fault
        known = self.members.get(request.match_info["id"], [])
        for member in known:
            if member["user"]["id"] == request.match_info["user"]:
                return web.json_response(member)
        return web.json_response({"message": "Unknown Member", "code": 10007}, status=404)

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        deflate = zlib.compressobj()

        async def send(text: str) -> None:
            await socket.send_bytes(deflate.compress(text.encode()) + deflate.flush(zlib.Z_SYNC_FLUSH))

        self._open.add(socket)
        await send(json.dumps({"op": 10, "d": {"heartbeat_interval": 40_000}}))
        async for frame in socket:
            operation = json.loads(frame.data)["op"] if frame.type is not aiohttp.WSMsgType.CLOSE else None
            if operation == 1:
                await send(json.dumps({"op": 11}))
            elif operation == 2 and self.refuse_with:
                await socket.close(code=self.refuse_with)
            elif operation == 2:
                await self._begin(send)
            elif operation == 6:
                await send(json.dumps({"op": 9, "d": False}))
        self._open.discard(socket)
        self._sockets = [known for known in self._sockets if known is not send]
        return socket

    async def _begin(self, send: Callable[[str], Any]) -> None:
        self.sessions += 1
        user = {"id": "1", "username": "guard", "discriminator": "0", "bot": True}
        url = str(self._server.make_url("/ws")).replace("http", "ws", 1)
        ready = {"v": 10, "user": user, "guilds": [], "session_id": "s", "resume_gateway_url": url}
        events = [("READY", ready), *(("GUILD_CREATE", guild) for guild in self.guilds), *self.after_ready]
        for number, (name, payload) in enumerate(events, 1):
            await send(json.dumps({"op": 0, "s": number, "t": name, "d": payload}))
        self._sockets.append(send)
