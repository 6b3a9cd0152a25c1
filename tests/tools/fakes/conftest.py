"""One fake Discord for most tests, and one in a hurry for deadlines and buffers."""

from collections.abc import Iterator
from typing import Any

import pytest

from tools.fakes.client import FakeDiscord, Guild, running

PEOPLE: list[dict[str, Any]] = [
    {"name": "ann"},
    {"name": "bob", "account_days": 2},
    {"name": "mod", "roles": ["moderator"]},
]


@pytest.fixture(scope="session")
def shared_fake() -> Iterator[FakeDiscord]:
    with running() as fake:
        yield fake


@pytest.fixture
def fake(shared_fake: FakeDiscord) -> Iterator[FakeDiscord]:
    """A fake Discord without faults, with generous limits; other tests have guilds of their own in it."""
    yield shared_fake
    shared_fake.clear_faults()
    shared_fake.limit(per_route="1000/1", **{"global": "100000/1"}, rules=[])


@pytest.fixture(scope="session")
def hasty() -> Iterator[FakeDiscord]:
    """Interactions must be answered in 0.5 s, deferrals are 404 for 0.2 s, ten events are kept for a resume."""
    flags = ["--deadline", "0.5", "--deferral-gap", "0.2", "--resume-buffer", "10", "--seed", "7"]
    with running(*flags) as fake:
        yield fake


@pytest.fixture
def guild(fake: FakeDiscord) -> Guild:
    return fake.create_guild("Guild", PEOPLE)
