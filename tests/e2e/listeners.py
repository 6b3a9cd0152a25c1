"""The two real clients of Realtime, told what to do in the same words: supabase-js under Deno, and supabase-py."""

import asyncio
import json
import os
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import deno
from realtime import AsyncRealtimeChannel

from supabase import AsyncClient, AsyncClientOptions, create_async_client

SCRIPT = Path(__file__).with_name("realtime_client.ts")
ROOT = SCRIPT.parents[2]
DEADLINE_S = 10.0
"""For a client to hear of something that must come."""


@dataclass(frozen=True)
class Heard:
    """A broadcast as it reached the client's callback.

    Attributes:
        topic: of the channel.
        event: its name.
        payload: what it says.
    """

    topic: str
    event: str
    payload: dict[str, Any]


class Listener(ABC):
    """A client with a person before it."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[Heard] = asyncio.Queue()
        self.statuses: asyncio.Queue[str] = asyncio.Queue()

    @abstractmethod
    async def sign_in(self, email: str, password: str) -> None:
        """Sign in with a password."""

    @abstractmethod
    async def refresh(self) -> None:
        """Renew the session; the client hands the new token to its channels by itself."""

    @abstractmethod
    async def subscribe(self, topic: str, *, private: bool = True) -> str:
        """Join a topic and return what the callback is told: ``SUBSCRIBED``, ``CHANNEL_ERROR``."""

    @abstractmethod
    async def send(self, topic: str, event: str) -> None:
        """Try to broadcast to a topic that was joined."""

    async def status(self) -> str:
        """The next status of any channel."""
        return await asyncio.wait_for(self.statuses.get(), DEADLINE_S)

    async def statuses_until(self, last: str) -> list[str]:
        """The statuses of all channels up to ``last``, with it."""
        found = [await self.status()]
        while found[-1] != last:
            found.append(await self.status())
        return found

    async def events(self, until: str) -> list[Heard]:
        """What arrives up to an event named ``until``, without it."""
        found: list[Heard] = []
        while True:
            heard = await asyncio.wait_for(self.heard.get(), DEADLINE_S)
            if heard.event == until:
                return found
            found.append(heard)


class Python(Listener):
    """supabase-py, which speaks version 1.0.0."""

    def __init__(self, client: AsyncClient) -> None:
        super().__init__()
        self._client = client
        self._channels: dict[str, AsyncRealtimeChannel] = {}

    async def sign_in(self, email: str, password: str) -> None:
        """See ``Listener``."""
        await self._client.auth.sign_in_with_password({"email": email, "password": password})

    async def refresh(self) -> None:
        """See ``Listener``."""
        assert (await self._client.auth.refresh_session()).session

    async def subscribe(self, topic: str, *, private: bool = True) -> str:
        """See ``Listener``."""
        channel = self._client.channel(
            topic, {"config": {"private": private, "broadcast": None, "presence": None}}
        )

        def hear(message: Mapping[str, Any]) -> None:
            self.heard.put_nowait(Heard(topic, message["event"], message["payload"]))

        channel.on_broadcast("*", hear)
        self._channels[topic] = channel
        await channel.subscribe(lambda state, _: self.statuses.put_nowait(state.value))
        return await self.status()

    async def send(self, topic: str, event: str) -> None:
        """See ``Listener``."""
        await self._channels[topic].send_broadcast(event, {})


class JavaScript(Listener):
    """supabase-js under Deno, which speaks version 2.0.0."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        super().__init__()
        self._process = process
        self._done: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def read(self) -> None:
        """Sort what the process says, until it ends."""
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            said = json.loads(line)
            if "done" in said:
                self._done.put_nowait(said)
            elif "status" in said:
                self.statuses.put_nowait(said["status"])
            else:
                self.heard.put_nowait(Heard(said["topic"], said["event"], said["payload"]))

    async def order(self, what: str, **details: Any) -> dict[str, Any]:
        """Have it do something, and return what it says of it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, **details}).encode() + b"\n")
        await self._process.stdin.drain()
        return await asyncio.wait_for(self._done.get(), DEADLINE_S)

    async def sign_in(self, email: str, password: str) -> None:
        """See ``Listener``."""
        said = await self.order("sign_in", email=email, password=password)
        assert said["error"] is None, said

    async def refresh(self) -> None:
        """See ``Listener``."""
        said = await self.order("refresh")
        assert said["error"] is None, said

    async def subscribe(self, topic: str, *, private: bool = True) -> str:
        """See ``Listener``."""
        await self.order("subscribe", topic=topic, private=private)
        return await self.status()

    async def send(self, topic: str, event: str) -> None:
        """See ``Listener``."""
        said = await self.order("send", topic=topic, event=event)
        assert said["result"] == "error", said  # it asks for an answer, and the answer is no


@asynccontextmanager
async def python(url: str, key: str) -> AsyncIterator[Listener]:
    """A client in Python."""
    options = AsyncClientOptions(auto_refresh_token=False, persist_session=True)
    client = await create_async_client(url, key, options)
    try:
        yield Python(client)
    finally:
        await client.realtime.close()
        await client.auth.close()


@asynccontextmanager
async def javascript(url: str, key: str) -> AsyncIterator[Listener]:
    """A client in JavaScript."""
    argv = [deno.find_deno_bin(), "run", "--quiet", "--no-prompt", "--cached-only", "--frozen"]
    process = await asyncio.create_subprocess_exec(
        *argv,
        "--allow-net=127.0.0.1",
        "--allow-env",
        str(SCRIPT),
        url,
        key,
        cwd=ROOT,
        env={name: os.environ[name] for name in ("PATH", "HOME", "DENO_DIR") if name in os.environ},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    listener = JavaScript(process)
    reader = asyncio.create_task(listener.read())
    try:
        yield listener
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), DEADLINE_S)
        finally:
            if process.returncode is None:
                process.kill()
            await reader
