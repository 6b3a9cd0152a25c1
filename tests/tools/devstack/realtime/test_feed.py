"""Every committed message arrives once, also over a lost connection."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import psycopg
import pytest

from tests.tools.devstack.realtime.clients import DEADLINE_S
from tools.devstack.databases import Database
from tools.devstack.realtime.feed import APPLICATION, CHANNEL, Feed
from tools.devstack.realtime.hub import Broadcast


class Reader:
    """Keeps what a feed hands on."""

    def __init__(self) -> None:
        self.arrived: asyncio.Queue[Broadcast] = asyncio.Queue()

    async def events(self, until: str) -> list[str]:
        """The names of the messages that arrive up to one named ``until``, without it."""
        names: list[str] = []
        while True:
            event = (await asyncio.wait_for(self.arrived.get(), DEADLINE_S)).event
            if event == until:
                return names
            names.append(event)


@pytest.fixture
async def reader(rooms: Database) -> AsyncIterator[Reader]:
    """What follows the database."""
    reader = Reader()
    feed = Feed(rooms.url, reader.arrived.put_nowait, pause_s=0.05)
    task = asyncio.create_task(feed.run())
    await asyncio.wait_for(feed.listening.wait(), DEADLINE_S)
    yield reader
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


def send(connection: psycopg.Connection[tuple[object, ...]], event: str) -> None:
    connection.execute("select realtime.send('{}', %s, 'feed', true)", [event])


async def test_a_message_arrives_with_everything_in_it(rooms: Database, reader: Reader) -> None:
    with rooms.connect() as connection:
        connection.execute("""select realtime.send('{"n": [1]}', 'new', 'feed', false)""")
    found = await asyncio.wait_for(reader.arrived.get(), DEADLINE_S)
    assert (found.topic, found.event, found.private) == ("feed", "new", False)
    assert found.payload == {"n": [1], "id": found.id}


async def test_messages_come_in_the_order_in_which_they_were_written(rooms: Database, reader: Reader) -> None:
    with rooms.connect() as connection, connection.transaction():
        for number in range(200):
            send(connection, str(number))
        send(connection, "marker")
    assert await reader.events("marker") == [str(number) for number in range(200)]


async def test_what_is_rolled_back_never_arrives(rooms: Database, reader: Reader) -> None:
    with rooms.connect() as connection:
        with connection.transaction(force_rollback=True):
            send(connection, "never")
        send(connection, "marker")
    assert await reader.events("marker") == []


async def test_a_transaction_that_began_earlier_and_ends_later_is_not_lost(
    rooms: Database, reader: Reader
) -> None:
    with rooms.connect() as slow, rooms.connect() as fast:
        with slow.transaction():
            send(slow, "slow")
            send(fast, "fast")
            assert await reader.events("fast") == []
        send(fast, "marker")
    assert await reader.events("marker") == ["slow"]


async def test_a_lost_connection_loses_and_repeats_nothing(rooms: Database, reader: Reader) -> None:
    kill = (
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity "
        "where application_name = %s and datname = current_database()"
    )
    with psycopg.connect(rooms.admin_url, autocommit=True) as admin, rooms.connect() as slow:
        with slow.transaction():
            send(slow, "began before")
            with rooms.connect() as connection:
                send(connection, "before")
            assert await reader.events("before") == []
            with admin.transaction():  # together, so that nobody listens when it commits
                admin.execute(kill, [APPLICATION])
                admin.execute("select realtime.send('{}', 'meanwhile', 'feed', true)")
        with rooms.connect() as connection:
            send(connection, "marker")
    assert sorted(await reader.events("marker")) == ["began before", "meanwhile"]


@pytest.mark.parametrize("payload", ["", "no id", "00000000-0000-4000-8000-000000000000"])
async def test_a_notice_that_names_no_message_does_no_harm(
    rooms: Database, reader: Reader, payload: str
) -> None:
    with rooms.connect() as connection:
        connection.execute("select pg_notify(%s, %s)", [CHANNEL, payload])
        send(connection, "marker")
    assert await reader.events("marker") == []


async def test_a_notice_that_comes_again_repeats_nothing(rooms: Database, reader: Reader) -> None:
    with rooms.connect() as connection:
        send(connection, "one")
        connection.execute(
            "select pg_notify(%s, id::text) from realtime.messages where event = 'one'", [CHANNEL]
        )
        send(connection, "marker")
    assert await reader.events("marker") == ["one"]
