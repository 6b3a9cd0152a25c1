"""The worker as a real process between a gateway and a receiver: killed, stopped, away, and back."""

import asyncio
import signal
import socket
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from portcullis import snowflake
from tests.gateway_worker.doubles import (
    CHANNEL,
    GUILD,
    SECRET,
    TOKEN,
    TinyDetection,
    TinyDiscord,
    guild_create,
)
from tests.gateway_worker.doubles import message as old_message
from tests.gateway_worker.process import Launch, arrived, environment, launcher

TEXT = "a private word"
LOCKED = "700000000000000005"


def message(number: int) -> dict[str, Any]:
    """A message of this moment, for the backfill goes by the clock."""
    return old_message(int(snowflake.from_ms(time.time_ns() // 1_000_000)) + number, text=TEXT)


@pytest.fixture
async def start(
    tmp_path: Path,
    http: aiohttp.ClientSession,
    detection: TinyDetection,
    discord: TinyDiscord,
    unused_tcp_port: int,
) -> AsyncIterator[Launch]:
    """Starts a worker, always on the same spool."""
    detection.now_s = lambda: int(time.time())
    environ = environment(TOKEN, discord.api_url, detection, tmp_path, unused_tcp_port)
    async with launcher(environ, http) as launch:
        yield launch


async def test_a_worker_killed_with_events_in_its_spool_sends_them_all_after_its_restart(
    start: Launch, detection: TinyDetection, discord: TinyDiscord
) -> None:
    detection.answer = lambda events, number: web.Response(status=503)
    messages = [message(number) for number in range(50)]
    discord.after_ready = [("MESSAGE_CREATE", sent) for sent in messages]
    first = await start()
    await first.until("/health", lambda status, report: bool(status) and report["spool"]["depth"] == 50)
    await first.until("/health", lambda _, report: report["last_status"] == 503)
    await first.stop(signal.SIGKILL)
    assert detection.accepted == []

    detection.answer = lambda events, number: None
    discord.after_ready = []
    second = await start()
    ids = [sent["id"] for sent in messages]
    await arrived(detection, ids)
    assert detection.ids() == ids
    await second.until("/health", lambda status, report: report["spool"]["depth"] == 0)


async def test_messages_and_joins_from_while_the_worker_was_down_are_read_and_gaps_are_reported(
    start: Launch, detection: TinyDetection, discord: TinyDiscord
) -> None:
    messages = [message(number) for number in range(6)]
    discord.guilds = [guild_create({CHANNEL: messages[0]["id"]})]
    discord.after_ready = [("MESSAGE_CREATE", sent) for sent in messages[:3]]
    first = await start()
    await arrived(detection, [sent["id"] for sent in messages[:3]])
    report = await first.until("/health", lambda status, report: bool(status))
    assert report["backfill"] == {"pending": 0}
    assert not [call for call in discord.calls if call.startswith("/channels")]
    await first.stop()

    newest = messages[-1]["id"]
    joined = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    discord.guilds = [guild_create({CHANNEL: newest, LOCKED: newest})]
    discord.after_ready = []
    discord.messages[CHANNEL] = messages
    discord.members[GUILD] = [{"user": {"id": "77", "username": "new"}, "roles": [], "joined_at": joined}]
    discord.faults[f"/channels/{LOCKED}/messages"] = [(403, {})]
    second = await start()
    await arrived(detection, [sent["id"] for sent in messages])
    done = {
        "pending": 0,
        "messages": 3,
        "channels_read": 1,
        "channels_unread": 1,
        "joins": 1,
        "guilds_read": 1,
    }
    await second.until("/health", lambda status, report: bool(status) and report["backfill"] == done)
    await second.until("/health", lambda status, report: report["spool"]["depth"] == 0)
    assert "GUILD_MEMBER_ADD" in {event["type"] for event in detection.accepted}


async def test_it_is_ready_once_discord_lets_it_in_and_a_stop_sends_what_is_spooled_and_logs_neither_text_nor_secrets(
    start: Launch, detection: TinyDetection, discord: TinyDiscord
) -> None:
    discord.faults["/gateway/bot"] = [(503, {})] * 200
    worker = await start()
    await worker.until("/alive", lambda status, _: status == 200)
    assert await worker.get("/ready") == (503, {"ready": False, "reason": "not connected to Discord"})
    discord.faults.clear()
    await worker.ready()
    sent = message(1)
    detection.answer = lambda events, number: web.Response(status=500) if number == 0 else None
    await discord.send_raw('{"op": 0, "t": "MESSAGE_CREATE", "s": 9, "d": ["a private word"]}')
    await discord.dispatch("MESSAGE_CREATE", sent)
    async with asyncio.timeout(10):
        while not detection.batches:  # noqa: ASYNC110  another process, see deadline
            await asyncio.sleep(0.01)
    output = await worker.stop()
    assert worker.process.returncode == 0
    assert detection.ids() == [sent["id"]]
    assert "a malformed event is passed over" in output
    assert '"message": "stopped", "spooled": 0' in output
    for secret in (TEXT, TOKEN, SECRET):
        assert secret not in output


async def test_a_token_that_discord_refuses_ends_the_process_with_one_line(
    start: Launch, discord: TinyDiscord
) -> None:
    discord.refuse_with = 4004
    worker = await start()
    output, _ = await asyncio.wait_for(worker.process.communicate(), 15)
    assert worker.process.returncode == 1
    assert output.decode().splitlines()[-1] == "DISCORD_TOKEN is refused by Discord"


async def test_a_port_that_is_taken_is_named(start: Launch, unused_tcp_port: int) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", unused_tcp_port))
        taken.listen()
        worker = await start()
        output, _ = await asyncio.wait_for(worker.process.communicate(), 15)
    assert worker.process.returncode == 1
    [line] = output.decode().splitlines()
    assert line.startswith("HOST and PORT cannot be listened on: ")
