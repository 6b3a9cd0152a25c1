"""A realtime server over a database of the module, with a policy for its test topics."""

import asyncio
import time
from collections.abc import AsyncIterator
from uuid import uuid4

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from tests.tools.devstack.realtime.clients import DEADLINE_S, SECRET, Clock, Realtime
from tools.devstack.databases import Database
from tools.devstack.realtime.app import application

# The product's own policy allows topics of servers; here a table says who may read which room.
POLICY = """
create table public.room_guests (room text, guest uuid);
grant select on public.room_guests to authenticated;
create policy "guests read" on realtime.messages for select to authenticated using (
  extension = 'broadcast' and exists (
    select from public.room_guests g where g.room = (select realtime.topic()) and g.guest = (select auth.uid())))
"""


@pytest.fixture(scope="module")
def rooms(shared_database: Database) -> Database:
    """A database with the test's policy."""
    with shared_database.connect() as connection:
        connection.execute(POLICY)
    return shared_database


@pytest.fixture
async def realtime(rooms: Database) -> AsyncIterator[Realtime]:
    """A server that listens already."""
    clock = Clock()
    app = application(rooms.url, SECRET, clock, allow_public=True)
    async with TestServer(app) as server, aiohttp.ClientSession() as http:
        deadline = time.monotonic() + DEADLINE_S
        while (await http.get(server.make_url("/health"))).status != 200:
            assert time.monotonic() < deadline
            await asyncio.sleep(0.01)
        yield Realtime(rooms, server, http, clock)


@pytest.fixture
def room() -> str:
    """A topic of the test's own."""
    return f"room:{uuid4()}"


@pytest.fixture
def guest() -> str:
    """Somebody's user id."""
    return str(uuid4())
