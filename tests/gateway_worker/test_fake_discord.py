"""The worker against the fake Discord, which is not of this folder's making: resume, backfill, permissions."""

import signal
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from tests.gateway_worker.doubles import TinyDetection
from tests.gateway_worker.process import Launch, arrived, environment, launcher
from tools.fakes.client import FakeDiscord, Guild, running


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeDiscord]:
    with running() as fake:
        yield fake


@pytest.fixture
def guild(fake: FakeDiscord) -> Guild:
    return fake.create_guild("Guild", [{"name": "ann"}, {"name": "bob"}])


@pytest.fixture
async def start(
    tmp_path: Path,
    http: aiohttp.ClientSession,
    detection: TinyDetection,
    fake: FakeDiscord,
    unused_tcp_port: int,
) -> AsyncIterator[Launch]:
    """Starts a worker, always on the same spool."""
    detection.now_s = lambda: int(time.time())
    environ = environment(fake.token, fake.api_url, detection, tmp_path, unused_tcp_port)
    async with launcher(environ, http) as launch:
        yield launch


def says(fake: FakeDiscord, guild: Guild, text: str) -> str:
    channel = next(iter(guild.channels.values()))
    return str(fake.message(channel, guild.member("ann"), text)["id"])


async def test_what_happens_while_the_worker_is_dead_arrives_after_its_restart(
    start: Launch, detection: TinyDetection, fake: FakeDiscord, guild: Guild
) -> None:
    first = await start()
    await first.ready()
    live = says(fake, guild, "live")
    await arrived(detection, [live])
    await first.stop(signal.SIGKILL)
    missed = [says(fake, guild, f"missed {number}") for number in range(3)]
    newcomer = fake.join(guild.id, "newcomer")["id"]
    second = await start()
    await arrived(detection, missed)
    await second.until(
        "/health", lambda status, report: bool(status) and report["backfill"].get("joins") == 1
    )
    await second.until("/health", lambda _, report: report["spool"]["depth"] == 0)
    joins = [event["data"] for event in detection.accepted if event["type"] == "GUILD_MEMBER_ADD"]
    assert [(join["guild_id"], join["user"]["id"]) for join in joins] == [(guild.id, newcomer)]
    assert [message for message in detection.ids() if message in missed] == missed
    texts = {event["data"].get("content") for event in detection.accepted}
    assert {"live", "missed 0", "missed 1", "missed 2"} <= texts


async def test_a_broken_connection_is_resumed_without_any_backfill(
    start: Launch, detection: TinyDetection, fake: FakeDiscord, guild: Guild
) -> None:
    worker = await start()
    await worker.ready()
    fake.gateway("drop", resumable=True)
    missed = says(fake, guild, "while it was broken")
    await arrived(detection, [missed])
    assert detection.ids().count(missed) == 1
    report = await worker.until("/health", lambda status, _: bool(status))
    assert report["backfill"] == {"pending": 0}
