"""Fixtures: a Discord client that runs by the test's clock, against answers that the test gives."""

from collections.abc import Iterator

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from tests.portcullis.clock import Clock

BASE = "https://discord.test/api/v10"


@pytest.fixture
def clock() -> Clock:
    """Time that passes only when something sleeps."""
    return Clock()


@pytest.fixture
def discord(clock: Clock) -> DiscordClient:
    """A client of ``BASE`` whose token is ``very-secret-token``."""
    return DiscordClient("very-secret-token", BASE, clock=clock, sleep=clock.sleep)


@pytest.fixture
def api() -> Iterator[RequestsMock]:
    """Discord's answers; a test fails if it expects a request that never comes."""
    with RequestsMock() as mock:
        yield mock
