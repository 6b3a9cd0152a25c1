"""The stand-in for Supabase Storage, served over real HTTP, and a clock for it that tests move."""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from portcullis.storage.storage import Storage
from portcullis.storage.supabase import SupabaseStorage
from tools.devstack import keys
from tools.devstack.databases import Database
from tools.devstack.storage.app import application
from tools.devstack.storage.objects import Objects
from tools.devstack.storage.tokens import Tokens

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class StorageServer:
    """A running server.

    Attributes:
        url: what a project's URL is, before ``/storage/v1``.
        secret: with which tokens are signed.
        folder: where the bytes are.
        ahead_s: how far its clock is ahead of the machine's.
        refusing: paths (their ends) that are answered with 503 from now on.
    """

    url: str
    secret: str
    folder: Path
    ahead_s: float = 0.0
    refusing: set[str] = field(default_factory=set)

    def key(self, role: str = "service_role") -> str:
        """The API key of a role."""
        return keys.api_key(self.secret, role)

    def storage(self) -> SupabaseStorage:
        """Our client of it."""
        return SupabaseStorage(self.url, self.key())


def content_of(storage: Storage, path: str) -> bytes:
    """A whole file."""
    return b"".join(storage.read(path))


@contextmanager
def serving_storage(database: Database, folder: Path) -> Iterator[StorageServer]:
    """A server over a database for the time of the block, in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    server = StorageServer("", keys.new_secret(), folder)
    runner = web.AppRunner(_under_its_path(server, database))
    try:
        asyncio.run_coroutine_threadsafe(runner.setup(), loop).result()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        asyncio.run_coroutine_threadsafe(site.start(), loop).result()
        server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def _under_its_path(server: StorageServer, database: Database) -> web.Application:
    @web.middleware
    async def faults(request: web.Request, handler: Handler) -> web.StreamResponse:
        if any(request.path.endswith(end) for end in server.refusing):
            return web.json_response({"message": "upstream is away"}, status=503)
        return await handler(request)

    tokens = Tokens(server.secret, lambda: time.time() + server.ahead_s)
    app = web.Application(middlewares=[faults])
    app.add_subapp("/storage/v1", application(Objects(database.authenticator_url, server.folder), tokens))
    return app
