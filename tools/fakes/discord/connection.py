"""One socket of the gateway and the task that writes to it."""

import asyncio
import json
from contextlib import suppress
from typing import Any

from aiohttp import web

from tools.fakes.discord.wire import Encoder

# A writer this far behind makes bulk control calls wait (see Gateway.room).
_HIGH_WATER = 4000


class Connection:
    """One socket and its writer task; implements :class:`~tools.fakes.discord.sessions.Link`."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        line: asyncio.BaseTransport | None,
        encode: Encoder,
        flowing: asyncio.Event,
    ) -> None:
        self._socket = socket
        self._line = line
        self._encode = encode
        self._flowing = flowing
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        # Compressing and sending must not interleave: the compressor is a stream.
        self._lock = asyncio.Lock()
        self.roomy = asyncio.Event()
        self.roomy.set()
        self._hanging_up: asyncio.Task[bool] | None = None

    def send(self, text: str) -> None:
        """Queue an event."""
        self._queue.put_nowait(text)
        if self._queue.qsize() > _HIGH_WATER and self._flowing.is_set():
            self.roomy.clear()

    def close(self, code: int | None) -> None:
        """Hang up with a close code, or cut the line if there is none."""
        if code is not None:
            self._hanging_up = asyncio.get_running_loop().create_task(self._socket.close(code=code))
        elif isinstance(self._line, asyncio.WriteTransport):
            self._line.abort()

    async def say(self, op: int, data: Any = None) -> None:
        """Send a control message at once, past the queue and a pause."""
        await self._put(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def write_events(self) -> None:
        """Send queued events while the gateway flows, until cancelled."""
        while True:
            text = await self._queue.get()
            await self._flowing.wait()
            await self._put(text)
            if self._queue.qsize() < _HIGH_WATER // 2:
                self.roomy.set()

    async def _put(self, text: str) -> None:
        async with self._lock:
            if self._socket.closed:
                return
            data = self._encode(text)
            # A line that was cut meanwhile is no error: the session keeps the event for a resume.
            with suppress(ConnectionResetError):
                await (
                    self._socket.send_str(data) if isinstance(data, str) else self._socket.send_bytes(data)
                )
