"""The sender against a real server that refuses in every way."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from gateway_worker.courier import Courier
from gateway_worker.sender import Sender
from gateway_worker.spool import Spool
from tests.gateway_worker.doubles import NOW_MS, SECRET, Sleeper, TinyDetection, incoming, set_aside

Events = list[dict[str, Any]]


def bad(status: int = 400) -> web.Response:
    return web.json_response({"error": "an event breaks the database"}, status=status)


@pytest.fixture
async def sender(
    spool: Spool, http: aiohttp.ClientSession, detection: TinyDetection, sleeper: Sleeper
) -> Sender:
    courier = Courier(http, detection.url, SECRET, lambda: NOW_MS // 1000)
    # A second has passed since the events came: no batch stays open for more.
    return Sender(spool, courier.post, now_ms=lambda: NOW_MS + 1000, sleep=sleeper, jitter=lambda: 0.0)


@contextlib.asynccontextmanager
async def running(sender: Sender) -> AsyncIterator[None]:
    task = asyncio.create_task(sender.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def emptied(sender: Sender) -> None:
    async with running(sender), asyncio.timeout(10):
        await sender.wait_until_empty()


def refuse(
    *, when: Callable[[Events, int], bool], status: int = 400
) -> Callable[[Events, int], web.Response | None]:
    return lambda events, number: bad(status) if when(events, number) else None


async def test_everything_arrives_once_in_order_in_batches_of_200(
    spool: Spool, sender: Sender, detection: TinyDetection
) -> None:
    spool.append([incoming(number) for number in range(1, 451)])
    await emptied(sender)
    assert detection.ids() == [str(number) for number in range(1, 451)]
    assert [len(batch) for batch in detection.batches] == [200, 200, 50]
    assert sender.sent == 450
    assert sender.last_sent_ms == NOW_MS + 1000


async def test_each_guild_keeps_its_order_while_lanes_run_side_by_side(
    spool: Spool, sender: Sender, detection: TinyDetection
) -> None:
    guilds = [str(700000000000000000 + number) for number in range(12)]
    spool.append([incoming(number, guild=guilds[number % 12]) for number in range(1, 601)])
    detection.answer = lambda events, number: web.Response(status=503) if number % 3 == 0 else None
    await emptied(sender)
    for guild in guilds:
        arrived = [
            int(event["data"]["id"]) for event in detection.accepted if event["data"]["guild_id"] == guild
        ]
        assert arrived == sorted(arrived)
        assert len(arrived) == 50


@pytest.mark.parametrize("status", [400, 413])
async def test_splitting_finds_the_one_bad_event_among_200_and_the_others_arrive_in_order(
    status: int, spool: Spool, spool_path: Path, sender: Sender, detection: TinyDetection
) -> None:
    spool.append([incoming(number) for number in range(1, 201)])
    detection.answer = refuse(
        when=lambda events, _: any(event["data"]["id"] == "77" for event in events), status=status
    )
    await emptied(sender)
    assert detection.ids() == [str(number) for number in range(1, 201) if number != 77]
    assert len(detection.batches) <= 17
    assert spool.set_aside_count == 1
    spool.close()
    assert set_aside(spool_path) == [(incoming(77).body, f"{status}: an event breaks the database")]


async def test_what_detection_sets_aside_is_kept_with_its_reason(
    spool: Spool, spool_path: Path, sender: Sender, detection: TinyDetection
) -> None:
    spool.append([incoming(number) for number in range(1, 6)])
    body = {
        "judged": 3,
        "set_aside": [{"index": 1, "reason": "no author"}, {"index": 99, "reason": "made up"}],
    }
    detection.answer = lambda events, number: web.json_response(body)
    await emptied(sender)
    assert len(detection.batches) == 1
    spool.close()
    assert set_aside(spool_path) == [(incoming(2).body, "no author")]


async def test_a_429_is_waited_for_as_long_as_it_asks(
    spool: Spool, sender: Sender, detection: TinyDetection, sleeper: Sleeper
) -> None:
    spool.append([incoming(1)])
    detection.answer = lambda events, number: (
        web.Response(status=429, headers={"Retry-After": "7"}) if number < 2 else None
    )
    await emptied(sender)
    assert sleeper.naps == [7.0, 7.0]
    assert detection.ids() == ["1"]


async def test_failures_are_tried_again_with_growing_waits_and_nothing_is_dropped(
    spool: Spool, sender: Sender, detection: TinyDetection, sleeper: Sleeper
) -> None:
    spool.append([incoming(1), incoming(2)])
    statuses = [500, 502, 401, 404, 503, 500, 500, 500]
    detection.answer = lambda events, number: (
        web.Response(status=statuses[number]) if number < len(statuses) else None
    )
    await emptied(sender)
    assert sleeper.naps == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    assert detection.ids() == ["1", "2"]
    assert spool.set_aside_count == 0


async def test_a_connection_that_breaks_off_is_tried_again(
    spool: Spool, sender: Sender, detection: TinyDetection
) -> None:
    class BreaksOff(web.Response):
        async def prepare(self, request: web.BaseRequest) -> None:
            assert request.transport is not None
            request.transport.abort()

    spool.append([incoming(1)])
    detection.answer = lambda events, number: BreaksOff(status=500) if number == 0 else None
    await emptied(sender)
    assert len(detection.batches) == 2
    assert detection.ids() == ["1"]


async def test_a_refused_signature_is_said_loudly_and_without_the_secret(
    spool: Spool, sender: Sender, detection: TinyDetection, caplog: pytest.LogCaptureFixture
) -> None:
    spool.append([incoming(1, text="a private word")])
    detection.answer = lambda events, number: bad(401) if number == 0 else None
    with caplog.at_level(logging.DEBUG, logger="gateway_worker"):
        await emptied(sender)
    errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert errors == ["detection refuses our signature: DETECTION_SECRET differs, or a clock is off"]
    assert SECRET not in caplog.text
    assert "a private word" not in caplog.text


async def test_what_is_acknowledged_is_never_sent_again(
    spool: Spool, sender: Sender, detection: TinyDetection
) -> None:
    spool.append([incoming(1)])
    async with running(sender), asyncio.timeout(10):
        await sender.wait_until_empty()
        spool.append([incoming(2)])
        sender.wake(range(4))
        await sender.wait_until_empty()
    assert detection.ids() == ["1", "2"]


async def test_a_batch_that_is_cut_off_in_flight_stays_in_the_spool(
    spool: Spool, sender: Sender, detection: TinyDetection, sleeper: Sleeper
) -> None:
    spool.append([incoming(1)])
    arrived = asyncio.Event()

    def never(events: Events, number: int) -> web.Response:
        arrived.set()
        return web.Response(status=500)

    detection.answer = never
    async with running(sender), asyncio.timeout(10):
        await arrived.wait()
    assert spool.depth == 1


async def test_a_young_batch_stays_open_for_100_ms_after_its_first_event(
    spool: Spool, http: aiohttp.ClientSession, detection: TinyDetection
) -> None:
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        spool.append([incoming(2)])

    courier = Courier(http, detection.url, SECRET, lambda: NOW_MS // 1000)
    sender = Sender(spool, courier.post, now_ms=lambda: NOW_MS + 30, sleep=nap, jitter=lambda: 0.0)
    spool.append([incoming(1)])
    await emptied(sender)
    assert naps == [0.07]
    assert [len(batch) for batch in detection.batches] == [2]
