"""What tests of the outbox share: a Discord client, and a queue in memory."""

import pytest

from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import api, clock, discord
from tests.portcullis.outbox.memory import MemoryStore

__all__ = ["api", "clock", "discord"]


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    """An empty outbox."""
    return MemoryStore(clock)
