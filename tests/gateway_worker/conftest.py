"""A spool in a throw-away folder, and the worker's neighbours."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from gateway_worker.spool import Spool
from tests.gateway_worker.doubles import Sleeper, TinyDetection, TinyDiscord


@pytest.fixture
def spool_path(tmp_path: Path) -> Path:
    """Where ``spool`` lives."""
    return tmp_path / "spool.db"


@pytest.fixture
def spool(spool_path: Path) -> Iterator[Spool]:
    """An empty spool of at most 64 MB."""
    spool = Spool(spool_path, 64 * 1024 * 1024)
    yield spool
    spool.close()


@pytest.fixture
def sleeper() -> Sleeper:
    """Takes the place of asyncio.sleep."""
    return Sleeper()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A client session."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def detection() -> AsyncIterator[TinyDetection]:
    """A receiver of batches."""
    async with TinyDetection() as server:
        yield server


@pytest.fixture
async def discord() -> AsyncIterator[TinyDiscord]:
    """A gateway and REST API."""
    async with TinyDiscord() as server:
        yield server
