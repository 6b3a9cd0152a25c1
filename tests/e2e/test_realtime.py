"""What dashboards hear, told by the real clients: of their own servers, and never of others.

That something never comes is shown by what comes after it: a marker, which is allowed.
"""

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.e2e import listeners
from tests.e2e.administered import PASSWORD, AdministeredServer
from tests.e2e.listeners import Listener
from tools.devstack.stack import Stack

Connect = Callable[[AdministeredServer], Awaitable[Listener]]


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """The services that a dashboard needs."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=("postgres", "auth", "realtime", "api")) as stack,
    ):
        yield stack


@pytest.fixture(scope="module")
def database(stack: Stack) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """The database as its owner."""
    with psycopg.connect(stack.env["DATABASE_URL"], autocommit=True) as connection:
        yield connection


@pytest.fixture
def mine(stack: Stack, database: psycopg.Connection[tuple[Any, ...]]) -> AdministeredServer:
    """The server of who listens."""
    return AdministeredServer(stack, database)


@pytest.fixture
def other(stack: Stack, database: psycopg.Connection[tuple[Any, ...]]) -> AdministeredServer:
    """Somebody else's server."""
    return AdministeredServer(stack, database)


@pytest.fixture(params=[listeners.javascript, listeners.python], ids=["supabase-js", "supabase-py"])
async def connect(request: pytest.FixtureRequest, stack: Stack) -> AsyncIterator[Connect]:
    """Makes clients in which a server's administrator has signed in."""
    async with AsyncExitStack() as exits:

        async def made(server: AdministeredServer) -> Listener:
            key = stack.env["SUPABASE_PUBLISHABLE_KEY"]
            client: Listener = await exits.enter_async_context(request.param(stack.env["SUPABASE_URL"], key))
            await client.sign_in(server.email, PASSWORD)
            return client

        yield made


async def test_an_administrator_hears_of_the_own_server(connect: Connect, mine: AdministeredServer) -> None:
    listener = await connect(mine)
    assert await listener.subscribe(mine.topic) == "SUBSCRIBED"
    mine.open_case()
    mine.mark()
    heard = (await listener.events(until="marker"))[0]
    assert (heard.topic, heard.event) == (mine.topic, "case")
    assert (heard.payload["operation"], heard.payload["guild_id"]) == ("INSERT", mine.guild_id)


async def test_a_change_says_what_it_was(connect: Connect, mine: AdministeredServer) -> None:
    mine.open_case()
    listener = await connect(mine)
    await listener.subscribe(mine.topic)
    mine.verify_cases()
    mine.mark()
    heard = (await listener.events(until="marker"))[0]
    assert (heard.event, heard.payload["operation"], heard.payload["status"]) == (
        "case",
        "UPDATE",
        "verified",
    )


async def test_another_server_is_never_heard(
    connect: Connect, mine: AdministeredServer, other: AdministeredServer
) -> None:
    listener = await connect(mine)
    assert await listener.subscribe(other.topic) == "CHANNEL_ERROR"
    assert await listener.subscribe(mine.topic) == "SUBSCRIBED"
    other.open_case()
    mine.mark()
    assert await listener.events(until="marker") == []


async def test_a_private_topic_is_refused_to_a_stranger_also_under_its_public_name(
    connect: Connect, mine: AdministeredServer, other: AdministeredServer
) -> None:
    listener = await connect(mine)
    assert await listener.subscribe(other.topic, private=False) == "CHANNEL_ERROR"
    await listener.subscribe(mine.topic)
    other.open_case()
    mine.mark()
    assert await listener.events(until="marker") == []


async def test_a_delete_leaks_nothing(
    connect: Connect, mine: AdministeredServer, other: AdministeredServer
) -> None:
    for server in (mine, other):
        server.open_case()
    listener = await connect(mine)
    await listener.subscribe(mine.topic)
    for server in (other, mine):
        server.delete_cases()
    mine.mark()
    assert await listener.events(until="marker") == []


async def test_who_was_demoted_hears_nothing_more_once_the_token_is_renewed(
    connect: Connect, mine: AdministeredServer, other: AdministeredServer
) -> None:
    demoted, staying = await connect(mine), await connect(mine)
    other.admit(mine)
    for listener in (demoted, staying):
        await listener.subscribe(mine.topic)
        await listener.subscribe(other.topic)
    other.demote(mine)
    await demoted.refresh()
    assert await demoted.statuses_until("CLOSED")
    other.open_case()
    mine.mark()
    assert await demoted.events(until="marker") == []
    # Who has not renewed hears on: that is what short tokens are for.
    assert {heard.topic for heard in await staying.events(until="marker")} == {other.topic}


async def test_a_demoted_administrator_cannot_come_back(connect: Connect, mine: AdministeredServer) -> None:
    mine.demote(mine)
    listener = await connect(mine)
    assert await listener.subscribe(mine.topic) == "CHANNEL_ERROR"


async def test_what_a_client_sends_reaches_nobody(connect: Connect, mine: AdministeredServer) -> None:
    sender, listener = await connect(mine), await connect(mine)
    for each in (sender, listener):
        await each.subscribe(mine.topic)
    await sender.send(mine.topic, "forged")
    mine.mark()
    assert await listener.events(until="marker") == []


async def test_a_client_that_is_cut_off_comes_back_by_itself(
    connect: Connect, mine: AdministeredServer, stack: Stack
) -> None:
    listener = await connect(mine)
    await listener.subscribe(mine.topic)
    stack.kill("realtime")
    stack.restart("realtime")
    assert await listener.statuses_until("SUBSCRIBED")
    mine.open_case()
    mine.mark()
    assert (await listener.events(until="marker"))[0].event == "case"
