"""Stands between the worker and detection: holds batches back until told, then passes them on and takes the time.

So a benchmark lets the real worker fill its spool, opens the gate, and sees from outside how the spool empties.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from portcullis import inside
from portcullis.errors import UserError

STALL_S = 60.0
"""No batch may take longer than this."""


@dataclass(slots=True)
class Tally:
    """What passed since the last reset.

    ``messages`` by people came in accepted batches, ``set_aside`` of all their events could not be read;
    ``latencies_s`` has one entry for each accepted batch, from passing it on to its answer; ``failed`` counts other
    answers, after which the worker tries again.
    """

    messages: int = 0
    set_aside: int = 0
    failed: int = 0
    latencies_s: list[float] = field(default_factory=list)


class Gate:
    """One gate, closed at first.

    Args:
        detection_url: where batches go.
        lanes: how many batches may be under way at once; the worker itself sends no more than its own lanes.
    """

    def __init__(self, detection_url: str, lanes: int) -> None:
        self._url = detection_url
        self._slots = asyncio.Semaphore(lanes)
        self._opened = asyncio.Event()
        self._changed = asyncio.Event()
        self._client: aiohttp.ClientSession | None = None
        self.tally = Tally()

    def open(self) -> None:
        """Let batches through, and begin a new tally."""
        self.tally = Tally()
        self._opened.set()

    def close(self) -> None:
        """Hold back what comes from now on."""
        self._opened.clear()

    async def passed(self, messages: int) -> None:
        """Return once the tally has so many messages.

        Raises:
            UserError: nothing passed for ``STALL_S`` seconds.
        """
        while self.tally.messages < messages:
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), STALL_S)
            except TimeoutError:
                raise UserError(
                    f"detection took {self.tally.messages} of {messages} messages, then nothing for {STALL_S:.0f} s"
                ) from None

    @asynccontextmanager
    async def serve(self, port: int) -> AsyncIterator[None]:
        """Listen on a loopback port."""
        app = web.Application(client_max_size=2**20)
        app.router.add_post("/", self._handle)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        # A kept connection may be closed by detection's server just as the next batch begins.
        connector = aiohttp.TCPConnector(force_close=True)
        async with aiohttp.ClientSession(connector=connector) as self._client:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            try:
                yield
            finally:
                self._opened.set()  # nothing may wait for ever
                await runner.cleanup()

    async def _handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        await self._opened.wait()
        if request.transport is None or request.transport.is_closing():
            return web.Response(status=503)  # the worker gave up waiting and will send it again
        assert self._client is not None
        kept = {name: request.headers[name] for name in ("Content-Type", inside.HEADER)}
        async with self._slots:
            begun = time.perf_counter()
            async with self._client.post(self._url, data=body, headers=kept) as answer:
                text = await answer.read()
                self._count(answer.status, await answer.json(), body, time.perf_counter() - begun)
        return web.Response(status=answer.status, body=text, content_type="application/json")

    def _count(self, status: int, answer: dict[str, Any], body: bytes, seconds: float) -> None:
        if status == 200:
            self.tally.messages += people_wrote(body)
            self.tally.set_aside += len(answer["set_aside"])
            self.tally.latencies_s.append(seconds)
        else:
            self.tally.failed += 1
        self._changed.set()


def people_wrote(body: bytes) -> int:
    """How many messages by people a batch holds; detection leaves those by bots, ours among them, alone."""
    created = [event["data"] for event in json.loads(body)["events"] if event["type"] == "MESSAGE_CREATE"]
    return sum(not message["author"].get("bot") for message in created)
