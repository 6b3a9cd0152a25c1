"""One conversation with a client of the gateway: version 10, JSON.

Source: Discord's documentation, "Gateway" and "Opcodes and status codes".
"""

import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import WSMsgType, web
from simcord.backend import serializers

from tools.fakes.discord import payloads
from tools.fakes.discord.connection import Connection
from tools.fakes.discord.sessions import Session, Sessions
from tools.fakes.discord.world import World

_KNOWN_INTENTS = (1 << 26) - 1
_CHUNK = 1000


@dataclass(frozen=True)
class House:
    """What all conversations share: the state, the sessions, the accepted token, the heartbeat interval."""

    world: World
    sessions: Sessions
    token: str
    heartbeat_s: float


class Conversation:
    """What one client says, and what it gets for it."""

    def __init__(self, house: House, connection: Connection, url: str) -> None:
        self._house = house
        self._connection = connection
        self._url = url
        self._session: Session | None = None
        self._handlers: dict[int, Callable[[Any], Awaitable[int | None]]] = {
            1: self._heartbeat,
            2: self._identify,
            6: self._resume,
            8: self._request_members,
        }

    async def run(self, socket: web.WebSocketResponse) -> None:
        """Greet, then answer until the client goes, breaks the protocol or falls silent."""
        heartbeat_s = self._house.heartbeat_s
        await self._connection.say(10, {"heartbeat_interval": int(heartbeat_s * 1000)})
        while not socket.closed:
            try:
                message = await socket.receive(timeout=heartbeat_s * 1.5)
            except TimeoutError:
                await socket.close(code=4009)
                return
            if message.type not in {WSMsgType.TEXT, WSMsgType.BINARY}:
                return
            code = await self._hear(message.data)
            if code is not None:
                await socket.close(code=code)
                return

    def hung_up(self, code: int | None) -> None:
        """The socket is closed; a session that the client closed properly (1000, 1001) ends."""
        session = self._session
        if session is None or session.link is not self._connection:
            return
        session.link = None
        session.left_at = time.monotonic()
        if code in {1000, 1001}:
            self._house.sessions.forget(session)

    async def _hear(self, raw: str | bytes) -> int | None:
        """Handle one message; returns a close code if the client broke the rules."""
        try:
            message = json.loads(raw)
            op = message["op"]
        except (ValueError, TypeError, KeyError):
            return 4002
        if self._session is None and op not in {1, 2, 6}:
            return 4003
        if op in {3, 4, 14, 31, 43}:  # presence, voice, and requests that no guard makes
            return None
        handler = self._handlers.get(op)
        return 4001 if handler is None else await handler(message.get("d"))

    async def _heartbeat(self, _: Any) -> int | None:
        await self._connection.say(11)
        return None

    async def _identify(self, data: Any) -> int | None:
        house = self._house
        if self._session is not None:
            return 4005
        if data.get("token", "").removeprefix("Bot ") != house.token:
            return 4004
        shard_id, count = data.get("shard", (0, 1))
        if not 0 <= shard_id < count:
            return 4010
        if not 0 <= data.get("intents", -1) <= _KNOWN_INTENTS:
            return 4013
        session = self._session = house.sessions.open((shard_id, count), data["intents"])
        session.link = self._connection
        world = house.world
        guilds = [guild for guild in world.guilds.values() if session.covers(guild.id)]
        ready = {
            "v": 10,
            "user": serializers.user_payload(world.bot_user),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self._url,
            "shard": [shard_id, count],
            "application": {"id": str(world.application_id), "flags": 0},
        }
        session.push("READY", json.dumps(ready))
        if session.has_intent("guilds"):
            for guild in guilds:
                session.push("GUILD_CREATE", json.dumps(payloads.guild_create(world, guild)))
        return None

    async def _resume(self, data: Any) -> int | None:
        if data.get("token", "").removeprefix("Bot ") != self._house.token:
            return 4004
        session = self._house.sessions.get(str(data.get("session_id")))
        if session is not None and data.get("seq", 0) > session.seq:
            return 4007
        missed = session.missed_since(data.get("seq", 0)) if session is not None else None
        if session is None or missed is None:
            await self._connection.say(9, data=False)
            return None
        if session.link is not None:
            session.link.close(4000)
        self._session, session.link = session, self._connection
        for text in missed:
            self._connection.send(text)
        session.push("RESUMED", "{}")
        return None

    async def _request_members(self, data: Any) -> int | None:
        world, session = self._house.world, self._session
        guild = world.guilds.get(int(data["guild_id"]))
        if guild is None or session is None:
            return None
        wanted = data.get("user_ids")
        asked = {int(wanted)} if isinstance(wanted, str | int) else {int(each) for each in wanted or []}
        query, limit = str(data.get("query") or "").lower(), int(data.get("limit") or 0)
        found = [
            serializers.member_payload(world, guild, member)
            for member in guild.members.values()
            if (
                member.user_id in asked
                if asked
                else world.users[member.user_id].name.lower().startswith(query)
            )
        ]
        found = found[:limit] if limit else found
        chunks = [found[start : start + _CHUNK] for start in range(0, len(found), _CHUNK)] or [[]]
        for index, chunk in enumerate(chunks):
            answer = {"guild_id": str(guild.id), "members": chunk, "chunk_index": index}
            answer |= {"chunk_count": len(chunks), "nonce": data.get("nonce")}
            answer["not_found"] = [str(each) for each in sorted(asked - set(guild.members))]
            session.push("GUILD_MEMBERS_CHUNK", json.dumps(answer))
        return None
