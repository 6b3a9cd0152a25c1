"""Stories about who may see and do what: one database with two servers in it, told as each of its callers."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

import psycopg
import pytest

from tests.sql.rls.two_servers import HOME, claims, fill
from tools.devstack.databases import Database, ThrowAwayCluster

Connection = psycopg.Connection[tuple[Any, ...]]


@pytest.fixture(scope="session")
def filled(cluster: ThrowAwayCluster) -> Iterator[Database]:
    """A database with both servers; stories must leave it as they found it."""
    with cluster.database() as database:
        fill(database)
        yield database


class Door:
    """Lets callers into the filled database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def person(self, name: str) -> AbstractContextManager[Connection]:
        """Somebody of HOME, signed in to the dashboard."""
        return self._database.connect("authenticated", claims(HOME.person(name)))

    def role(self, role: str | None) -> AbstractContextManager[Connection]:
        """A role without a token; None for the owner of the schema."""
        return self._database.connect(role)


@pytest.fixture
def door(filled: Database) -> Door:
    """How callers come in."""
    return Door(filled)
