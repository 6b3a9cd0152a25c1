"""A real client library takes the fake for Discord."""

import asyncio
from collections.abc import AsyncIterator

import hikari
import pytest
from hikari.impl import shard

from tools.fakes.client import FakeDiscord, Guild


@pytest.fixture
async def events(
    fake: FakeDiscord, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator["asyncio.Queue[hikari.ShardPayloadEvent]"]:
    """Everything that a running hikari bot receives."""
    # hikari waits before it reconnects; that is its own affair, and tested there.
    monkeypatch.setattr(shard, "_BACKOFF_WINDOW", 0)
    intents = hikari.Intents.GUILDS | hikari.Intents.GUILD_MESSAGES | hikari.Intents.MESSAGE_CONTENT
    bot = hikari.GatewayBot(
        fake.token, banner=None, logs=None, rest_url=fake.api_url, intents=intents, auto_chunk_members=False
    )
    queue: asyncio.Queue[hikari.ShardPayloadEvent] = asyncio.Queue()
    bot.subscribe(hikari.ShardPayloadEvent, queue.put)
    await bot.start(check_for_updates=False)
    yield queue
    await bot.close()


async def until(queue: "asyncio.Queue[hikari.ShardPayloadEvent]", name: str) -> hikari.ShardPayloadEvent:
    async with asyncio.timeout(8):
        while (event := await queue.get()).name != name:
            pass
    return event


async def test_hikari_connects_and_resumes_after_a_cut_line(
    fake: FakeDiscord, guild: Guild, events: "asyncio.Queue[hikari.ShardPayloadEvent]"
) -> None:
    general, ann = guild.channels["general"], guild.member("ann")
    await until(events, "READY")
    fake.message(general, ann, "before")
    assert (await until(events, "MESSAGE_CREATE")).payload["content"] == "before"
    fake.gateway("drop")
    fake.message(general, ann, "meanwhile")
    assert (await until(events, "MESSAGE_CREATE")).payload["content"] == "meanwhile"
    await until(events, "RESUMED")


async def test_hikari_identifies_anew_after_an_invalid_session(
    fake: FakeDiscord, guild: Guild, events: "asyncio.Queue[hikari.ShardPayloadEvent]"
) -> None:
    await until(events, "READY")
    fake.gateway("invalid_session", resumable=False)
    assert guild.id in {each["id"] for each in (await until(events, "READY")).payload["guilds"]}
