"""What the worker says of itself, over HTTP."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from gateway_worker.health import Health
from gateway_worker.spool import Spool
from tests.gateway_worker.doubles import NOW_MS, incoming


@dataclass
class Parts:
    """The worker's other parts, as far as health looks at them."""

    refusing: asyncio.Event = field(default_factory=asyncio.Event)
    received: int = 7
    sent: int = 5
    last_sent_ms: int | None = NOW_MS
    last_status: int | None = 200
    connected: bool = True
    shards: list[dict[str, Any]] = field(
        default_factory=lambda: [{"id": 0, "connected": True, "latency_ms": None}]
    )
    counts: Counter[str] = field(default_factory=lambda: Counter(channels_unread=2))


@pytest.fixture
def parts() -> Parts:
    return Parts()


@pytest.fixture
async def client(spool: Spool, parts: Any) -> AsyncIterator[Any]:
    health = Health(
        spool=spool, intake=parts, sender=parts, gateway=parts, backfill=parts, now_ms=lambda: NOW_MS + 3000
    )
    async with TestClient(TestServer(health.app())) as client:
        yield client


async def ask(client: Any, path: str) -> tuple[int, Any]:
    async with client.get(path) as response:
        return response.status, await response.json()


async def test_connected_and_with_room_it_is_ready(client: Any) -> None:
    assert await ask(client, "/alive") == (200, {"alive": True})
    assert await ask(client, "/ready") == (200, {"ready": True, "reason": None})


async def test_without_discord_it_is_alive_but_not_ready(client: Any, parts: Parts) -> None:
    parts.connected = False
    assert await ask(client, "/ready") == (503, {"ready": False, "reason": "not connected to Discord"})
    assert (await ask(client, "/alive"))[0] == 200


async def test_with_a_full_spool_it_is_not_ready(client: Any, parts: Parts) -> None:
    parts.refusing.set()
    assert await ask(client, "/ready") == (503, {"ready": False, "reason": "the spool is full"})
    assert (await ask(client, "/health"))[1]["spool"]["full"] is True


async def test_the_report_counts_everything_and_holds_no_text(client: Any, spool: Spool) -> None:
    spool.append([incoming(1, text="a private word"), incoming(2)])
    status, report = await ask(client, "/health")
    assert status == 200
    assert report["spool"].pop("used_bytes") > 0
    assert report == {
        "ready": True,
        "spool": {"depth": 2, "set_aside": 0, "oldest_age_ms": 3000, "full": False},
        "received": 7,
        "sent": 5,
        "last_sent_ms": NOW_MS,
        "last_status": 200,
        "shards": [{"id": 0, "connected": True, "latency_ms": None}],
        "backfill": {"pending": 0, "channels_unread": 2},
    }
    assert "private" not in json.dumps(report)
