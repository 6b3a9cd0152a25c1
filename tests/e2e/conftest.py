"""One stack of real processes for all end-to-end tests of a module; each test has a server of its own."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.e2e.world import World
from tools.devstack.stack import Stack
from tools.fakes.client import FakeDiscord

SERVICES = (
    "postgres",
    "postgrest",
    "storage",
    "discord",
    "detection",
    "interactions",
    "scheduled",
    "edge",
    "api",
    "worker",
)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """Everything up."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=SERVICES) as stack,
    ):
        discord = FakeDiscord(stack.env["DISCORD_CONTROL_URL"].removesuffix("/_control"))
        with psycopg.connect(stack.env["DATABASE_URL"], autocommit=True) as database:
            yield World(stack, discord, database)
        discord.close()
