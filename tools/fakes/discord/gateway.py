"""The gateway: accepts WebSocket connections, and gives them trouble when asked to."""

import asyncio
from typing import Any

from aiohttp import web

from tools.fakes.discord.connection import Connection
from tools.fakes.discord.conversation import Conversation, House
from tools.fakes.discord.wire import encoder


class Gateway:
    """Accepts connections, and does to them what the control API asks."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.flowing = asyncio.Event()
        self.flowing.set()
        self._open: dict[Connection, web.WebSocketResponse] = {}

    async def accept(self, request: web.Request) -> web.StreamResponse:
        """Serve one WebSocket until either side hangs up."""
        socket = web.WebSocketResponse(max_msg_size=64 * 1024)
        await socket.prepare(request)
        encode = encoder(request.query.get("compress"))
        if request.query.get("v", "10") != "10" or encode is None:
            await socket.close(code=4012)
            return socket
        connection = Connection(socket, request.transport, encode, self.flowing)
        self._open[connection] = socket
        writer = asyncio.create_task(connection.write_events())
        talk = Conversation(self.house, connection, f"ws://{request.host}/gateway")
        try:
            await talk.run(socket)
        finally:
            writer.cancel()
            connection.roomy.set()
            del self._open[connection]
            talk.hung_up(socket.close_code)
        return socket

    async def room(self) -> None:
        """Wait until no writer is far behind; while the gateway is paused there is nothing to wait for."""
        for connection in list(self._open):
            if self.flowing.is_set():
                await connection.roomy.wait()

    async def act(self, op: dict[str, Any]) -> int:
        """Trouble on demand; returns how many sessions it touched.

        ``drop`` hangs up (``code``, or none: the line is cut), ``reconnect`` sends opcode 7,
        ``invalid_session`` opcode 9, ``pause`` withholds events and ``resume`` lets them go.
        ``resumable`` (default true) says whether the sessions survive; ``shard`` picks one.
        """
        action = op.get("action")
        if action in {"pause", "resume"}:
            (self.flowing.clear if action == "pause" else self.flowing.set)()
            for connection in self._open:
                connection.roomy.set()
            return len(self.house.sessions.all())
        touched = self.house.sessions.all(op.get("shard"))
        for session in touched:
            if not op.get("resumable", True):
                self.house.sessions.forget(session)
            link = session.link
            if not isinstance(link, Connection):
                continue
            if action == "drop":
                link.close(op.get("code"))
            elif action == "reconnect":
                await link.say(7)
            else:
                await link.say(9, bool(op.get("resumable", True)))
        return len(touched)

    async def shut_down(self, _: web.Application) -> None:
        """Tell every client to come back later, and close."""
        for socket in list(self._open.values()):
            await socket.close(code=1001)
