"""A bare client of the realtime server, and the server with its database, as the tests see them."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import psycopg
from aiohttp.test_utils import BaseTestServer

from tools.devstack import keys
from tools.devstack.databases import Database

SECRET = keys.new_secret()
DEADLINE_S = 5.0


def token(guest: str, **claims: Any) -> str:
    """A person's token."""
    return keys.token(SECRET, {"role": "authenticated", "sub": guest} | claims)


class Socket:
    """A client that speaks Phoenix by hand, in version 1.0.0.

    Attributes:
        raw: the socket itself.
    """

    def __init__(self, raw: aiohttp.ClientWebSocketResponse) -> None:
        self.raw = raw
        self._refs = 0
        self._earlier: list[dict[str, Any]] = []

    async def push(self, topic: str, event: str, payload: dict[str, Any]) -> str:
        """Send a frame and return its ref."""
        self._refs += 1
        ref = str(self._refs)
        await self.raw.send_json({"topic": topic, "event": event, "payload": payload, "ref": ref})
        return ref

    async def next(self) -> dict[str, Any]:
        """The next frame."""
        if self._earlier:
            return self._earlier.pop(0)
        frame: dict[str, Any] = await self.raw.receive_json(timeout=DEADLINE_S)
        return frame

    async def ask(self, topic: str, event: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Send a frame and return what it is answered: ``status`` and ``response``."""
        ref = await self.push(topic, event, payload)
        while True:
            frame: dict[str, Any] = await self.raw.receive_json(timeout=DEADLINE_S)
            if frame["event"] == "phx_reply" and frame["ref"] == ref:
                answer: dict[str, Any] = frame["payload"]
                return answer
            self._earlier.append(frame)

    async def join(
        self, room: str, access_token: str | None = None, *, private: bool = True
    ) -> dict[str, Any]:
        """Join a topic."""
        payload: dict[str, Any] = {"config": {"private": private}}
        if access_token is not None:
            payload["access_token"] = access_token
        return await self.ask(f"realtime:{room}", "phx_join", payload)

    async def events(self, until: str) -> list[str]:
        """The names of the broadcasts that arrive up to one named ``until``, without it."""
        names: list[str] = []
        while True:
            frame = await self.next()
            if frame["event"] == "broadcast":
                if frame["payload"]["event"] == until:
                    return names
                names.append(frame["payload"]["event"])


class Clock:
    """The server's time, which a test can let run ahead.

    Attributes:
        ahead_s: by how much, in seconds.
    """

    def __init__(self) -> None:
        self.ahead_s = 0.0

    def __call__(self) -> float:
        """Seconds since the Unix epoch."""
        return time.time() + self.ahead_s


class Realtime:
    """A running server and its database.

    Attributes:
        database: what it serves.
        server: where it answers.
        clock: its time.
    """

    def __init__(
        self, database: Database, server: BaseTestServer, http: aiohttp.ClientSession, clock: Clock
    ) -> None:
        self.database = database
        self.server = server
        self.clock = clock
        self._http = http

    def url(self, **query: str) -> str:
        """Where a client connects."""
        asked = {"apikey": keys.api_key(SECRET, "anon"), "vsn": "1.0.0"} | query
        return str(self.server.make_url("/socket/websocket").with_query(asked))

    @asynccontextmanager
    async def connect(self, **query: str) -> AsyncIterator[Socket]:
        """A client."""
        async with self._http.ws_connect(self.url(**query)) as raw:
            yield Socket(raw)

    async def send(self, room: str, *events: str, private: bool = True) -> None:
        """Broadcast from the database, all in one transaction."""
        async with await psycopg.AsyncConnection.connect(self.database.url) as connection:
            for event in events:
                await connection.execute(
                    "select realtime.send(%s::jsonb, %s, %s, %s)",
                    [json.dumps({"n": 1}), event, room, private],
                )

    async def invite(self, room: str, guest: str) -> None:
        """Let somebody read a topic."""
        await self.execute("insert into public.room_guests values (%s, %s)", room, guest)

    async def throw_out(self, room: str, guest: str) -> None:
        """Let them read it no more."""
        await self.execute("delete from public.room_guests where room = %s and guest = %s", room, guest)

    async def execute(self, query: str, *values: object) -> None:
        """Do something in the database as ``postgres``."""
        async with await psycopg.AsyncConnection.connect(self.database.url, autocommit=True) as connection:
            await connection.execute(query.encode(), values)

    @asynccontextmanager
    async def guests_locked(self) -> AsyncIterator[None]:
        """Whoever asks for the guests waits, for the time of the block."""
        async with await psycopg.AsyncConnection.connect(self.database.url) as connection:
            await connection.execute("lock table public.room_guests in access exclusive mode")
            yield

    async def until_waiting(self, number: int) -> None:
        """Return once so many sessions wait for a lock."""
        query = """
            select count(*) from pg_stat_activity
            where wait_event_type = 'Lock' and datname = current_database()
        """
        deadline = time.monotonic() + DEADLINE_S
        async with await psycopg.AsyncConnection.connect(self.database.url, autocommit=True) as connection:
            while await (await connection.execute(query)).fetchone() != (number,):
                assert time.monotonic() < deadline
                await asyncio.sleep(0.01)
