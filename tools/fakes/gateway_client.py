"""A bare gateway client: what a library does, without its patience."""

import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from tools.fakes.client import FakeDiscord

GUILDS, MEMBERS, MESSAGES, CONTENT = 1 << 0, 1 << 1, 1 << 9, 1 << 15
ALL = GUILDS | MEMBERS | MESSAGES | CONTENT


class GatewayClient:
    """One connection. ``events`` reads on; ``until`` reads until an event of some name."""

    def __init__(self, fake: FakeDiscord, socket: ClientWebSocketResponse, *, compressed: bool) -> None:
        self.fake = fake
        self.socket = socket
        self.seq = 0
        self.session_id = ""
        self._inflator = zlib.decompressobj() if compressed else None

    async def read(self) -> dict[str, Any]:
        """The next message; ``{"closed": code}`` when the server hung up."""
        message = await self.socket.receive(timeout=5)
        if message.type in {WSMsgType.CLOSE, WSMsgType.CLOSED, WSMsgType.CLOSING, WSMsgType.ERROR}:
            return {"op": None, "closed": self.socket.close_code}
        raw = self._inflator.decompress(message.data) if self._inflator else message.data
        payload: dict[str, Any] = json.loads(raw)
        self.seq = payload["s"] or self.seq
        return payload

    async def until(self, event: str) -> dict[str, Any]:
        """The data of the next event of that name."""
        while (payload := await self.read())["op"] is not None:
            if payload["t"] == event:
                data: dict[str, Any] = payload["d"]
                return data
        raise AssertionError(f"closed with {payload['closed']} before {event}")

    async def say(self, op: int, data: Any) -> None:
        """Send one message."""
        await self.socket.send_json({"op": op, "d": data})

    async def identify(self, intents: int = ALL, shard: tuple[int, int] = (0, 1)) -> None:
        """Ask for a new session."""
        data = {"token": self.fake.token, "intents": intents, "shard": shard, "properties": {}}
        await self.say(2, data)

    async def ready(self, intents: int = ALL, shard: tuple[int, int] = (0, 1)) -> dict[str, Any]:
        """Identify and return READY."""
        await self.identify(intents, shard)
        data = await self.until("READY")
        self.session_id = data["session_id"]
        return data

    async def resume(self, session_id: str, seq: int) -> None:
        """Ask for the rest of an old session."""
        await self.say(6, {"token": self.fake.token, "session_id": session_id, "seq": seq})


@asynccontextmanager
async def connected(fake: FakeDiscord, compress: str | None = None) -> AsyncIterator[GatewayClient]:
    """A connection that was greeted."""
    url = fake.url.replace("http", "ws") + "/gateway?v=10&encoding=json"
    url += f"&compress={compress}" if compress else ""
    async with ClientSession() as session, session.ws_connect(url, max_msg_size=0) as socket:
        client = GatewayClient(fake, socket, compressed=compress is not None)
        assert (await client.read())["op"] == 10
        yield client
