"""Fixtures over a real Postgres and a real PostgREST.

``cluster`` is one Postgres per test session (with xdist: per worker). ``database`` and ``rest`` are fresh for
each test, copied from a migrated template; ``shared_database`` and ``shared_rest`` are one per module, and
much faster, for tests that keep apart by using a guild of their own.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tools.devstack.databases import Database, Rest, ThrowAwayCluster
from tools.devstack.processes import Processes

# How fast a machine invents examples says nothing about the code: no test measures time.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

MIGRATIONS = Path(__file__).parents[1] / "supabase" / "migrations"


@pytest.fixture
def data_folder() -> Iterator[Path]:
    """An empty folder for a Postgres of the test's own, or a whole stack.

    It is not in ``tmp_path``: every new pytest closes that to the account that Postgres has under root.
    """
    with tempfile.TemporaryDirectory(prefix="portcullis-") as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def cluster() -> Iterator[ThrowAwayCluster]:
    """One Postgres, with a migrated template database."""
    with tempfile.TemporaryDirectory(prefix="portcullis-") as folder, Processes() as processes:
        yield ThrowAwayCluster(Path(folder), processes, MIGRATIONS)


@pytest.fixture
def database(cluster: ThrowAwayCluster) -> Iterator[Database]:
    """A migrated, empty database for this test alone."""
    with cluster.database() as database:
        yield database


@pytest.fixture
def rest(cluster: ThrowAwayCluster, database: Database) -> Iterator[Rest]:
    """PostgREST over ``database``."""
    with cluster.rest(database) as rest:
        yield rest


@pytest.fixture(scope="module")
def shared_database(cluster: ThrowAwayCluster) -> Iterator[Database]:
    """A migrated database for all tests of a module."""
    with cluster.database() as database:
        yield database


@pytest.fixture(scope="module")
def shared_rest(cluster: ThrowAwayCluster, shared_database: Database) -> Iterator[Rest]:
    """PostgREST over ``shared_database``."""
    with cluster.rest(shared_database) as rest:
        yield rest
