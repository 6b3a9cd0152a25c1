"""One socket: reads what a client says, within limits, and writes what it gets."""

import asyncio
from typing import Final

from aiohttp import WSCloseCode, WSMsgType, web

from tools.devstack.realtime.conversation import Conversation
from tools.devstack.realtime.frames import Frame, FrameError, Wire

LARGEST_FRAME: Final = 64 * 1024
"""From a client, in bytes; it is hung up on with code 1009 for more."""
FRAMES_PER_S: Final = 100
BURST: Final = 300
"""So many frames may come at once, and ``FRAMES_PER_S`` go on coming, before a client is hung up on (1008)."""
PING_EVERY_S: Final = 30.0
_BACKLOG: Final = 2000


class Connection:
    """One client's socket.

    Args:
        socket: prepared.
        wire: the version of the protocol that it speaks.
        line: what is cut when the client does not read what it gets.
    """

    def __init__(self, socket: web.WebSocketResponse, wire: Wire, line: asyncio.BaseTransport | None) -> None:
        self._socket = socket
        self._wire = wire
        self._line = line
        self._queue: asyncio.Queue[Frame] = asyncio.Queue(_BACKLOG)

    def send(self, frame: Frame) -> None:
        """Queue a frame. A client that is too far behind is cut off: it must not hold up the others."""
        try:
            self._queue.put_nowait(frame)
        except asyncio.QueueFull:
            if isinstance(self._line, asyncio.WriteTransport):
                self._line.abort()

    async def talk(self, conversation: Conversation) -> None:
        """Hear the client until either side hangs up."""
        writer = asyncio.create_task(self._write())
        try:
            await self._hear(conversation)
        finally:
            conversation.end()
            writer.cancel()

    async def _hear(self, conversation: Conversation) -> None:
        clock = asyncio.get_running_loop().time
        allowance, then = float(BURST), clock()
        async for message in self._socket:
            if message.type not in {WSMsgType.TEXT, WSMsgType.BINARY}:
                return
            now = clock()
            allowance = min(BURST, allowance + (now - then) * FRAMES_PER_S) - 1
            then = now
            if allowance < 0:
                await self._socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"too many frames")
                return
            try:
                frame = self._wire.decode(message.data)
            except FrameError as error:
                await self._socket.close(code=WSCloseCode.INVALID_TEXT, message=str(error).encode())
                return
            await conversation.hear(frame)

    async def _write(self) -> None:
        while True:
            data = self._wire.encode(await self._queue.get())
            try:
                await (
                    self._socket.send_str(data) if isinstance(data, str) else self._socket.send_bytes(data)
                )
            except ConnectionError:  # the client is gone, which the reading side learns too
                return
