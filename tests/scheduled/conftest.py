"""What tests of the scheduled function share: an outbox in memory, or ``real_services`` over real Postgres."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.storage.folder import FolderStorage
from scheduled.job import Services
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import api, clock, discord
from tests.portcullis.outbox.memory import MemoryStore
from tests.scheduled.wire import Wire
from tools.devstack.databases import Rest

__all__ = ["api", "clock", "discord"]


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    """An empty outbox."""
    return MemoryStore(clock)


@pytest.fixture
def services(store: MemoryStore, discord: DiscordClient, clock: Clock, tmp_path: Path) -> Services:
    """What jobs work with."""
    return Services(store=Store(store), discord=discord, storage=FolderStorage(str(tmp_path)), clock=clock)


@pytest.fixture(scope="module")
def transport(shared_rest: Rest) -> Iterator[Transport]:
    """The real PostgREST over the module's database."""
    transport = Transport(shared_rest.url, shared_rest.service_key)
    yield transport
    transport.close()


@pytest.fixture
def wire(transport: Transport) -> Wire:
    """The way there, which tests can cut."""
    return Wire(transport)


@pytest.fixture
def real_services(wire: Wire, discord: DiscordClient, clock: Clock, tmp_path: Path) -> Services:
    """What jobs work with, over the real SQL functions; files go to a folder."""
    return Services(store=Store(wire), discord=discord, storage=FolderStorage(str(tmp_path)), clock=clock)
