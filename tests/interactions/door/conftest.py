"""The Edge door before the real Python endpoint, with the fake Discord that knows its 3 seconds."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.bench.asleep import SERVICES, Scene
from tools.devstack.stack import Stack
from tools.fakes.client import FakeDiscord


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """Everything that an interaction passes, as processes."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=SERVICES) as stack,
    ):
        yield stack


@pytest.fixture(scope="module")
def scene(stack: Stack) -> Iterator[Scene]:
    """A server with moderators, and a message with a button."""
    discord = FakeDiscord(stack.env["DISCORD_CONTROL_URL"].removesuffix("/_control"))
    yield Scene.of(discord)
    discord.close()
