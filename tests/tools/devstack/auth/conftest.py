"""Signing in over a database of the module, with its token hook, and a clock that tests move."""

import time
from dataclasses import dataclass
from random import Random

import pytest

from tools.devstack import keys
from tools.devstack.auth.signin import SignIn
from tools.devstack.databases import Database

_ids = Random(3)


@dataclass
class Clock:
    """The time, ``ahead_s`` seconds ahead of the machine's."""

    ahead_s: float = 0.0

    def __call__(self) -> float:
        """Seconds since the Unix epoch."""
        return time.time() + self.ahead_s


@pytest.fixture
def clock() -> Clock:
    """The sign-in server's time."""
    return Clock()


@pytest.fixture
def sign_in(shared_database: Database, clock: Clock) -> SignIn:
    """The server without its web application."""
    return SignIn(shared_database.auth_admin_url, keys.new_secret(), clock)


@pytest.fixture
def discord_id() -> str:
    """A Discord account that nobody has signed in with yet."""
    return str(_ids.randrange(10**17, 10**18))
