"""What tests of the scheduled function share."""

import pytest

from portcullis.db.store import Store
from portcullis.discord.client import DiscordClient
from scheduled.job import Services
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import api, clock, discord
from tests.portcullis.outbox.memory import MemoryStore

__all__ = ["api", "clock", "discord"]


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    """An empty outbox."""
    return MemoryStore(clock)


@pytest.fixture
def services(store: MemoryStore, discord: DiscordClient, clock: Clock) -> Services:
    """What jobs work with."""
    return Services(store=Store(store), discord=discord, clock=clock)
