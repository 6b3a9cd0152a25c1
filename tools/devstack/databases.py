"""Throw-away databases and PostgREST servers over them, for tests and benchmarks."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Self

import psycopg
from psycopg import sql

from tools.devstack import bootstrap, keys, migrate
from tools.devstack.ports import free_ports
from tools.devstack.postgres import AUTH_ADMIN, SUPERUSER, Cluster
from tools.devstack.postgrest import postgrest
from tools.devstack.processes import Processes

_TEMPLATE = "migrated"


@dataclass(frozen=True, slots=True)
class Database:
    """A migrated, otherwise empty database.

    Attributes:
        name: its name in the cluster.
        url: as ``postgres``, who owns everything in it but is no superuser, as on hosted Supabase.
        admin_url: as the superuser.
        authenticator_url: as the role by which PostgREST logs in.
        auth_admin_url: as the role by which the sign-in server logs in.
    """

    name: str
    url: str
    admin_url: str
    authenticator_url: str
    auth_admin_url: str

    @classmethod
    def of(cls, cluster: Cluster, name: str) -> Self:
        """The database of that name."""
        return cls(
            name,
            cluster.url(name),
            cluster.url(name, SUPERUSER),
            cluster.url(name, "authenticator"),
            cluster.url(name, AUTH_ADMIN),
        )

    def connect(
        self, role: str | None = None, claims: dict[str, Any] | None = None
    ) -> psycopg.Connection[tuple[Any, ...]]:
        """An autocommitting connection; as ``role``, and with ``claims`` as PostgREST would set them."""
        connection = psycopg.connect(self.url, autocommit=True)
        if claims is not None:
            connection.execute("select set_config('request.jwt.claims', %s, false)", [json.dumps(claims)])
        if role is not None:
            connection.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
        return connection


@dataclass(frozen=True, slots=True)
class Rest:
    """A running PostgREST.

    Attributes:
        url: its root, which on Supabase is ``<project>/rest/v1``.
        database: what it serves.
        jwt_secret: with which tokens are signed.
    """

    url: str
    database: Database
    jwt_secret: str

    @property
    def service_key(self) -> str:
        """The key that may do everything."""
        return keys.api_key(self.jwt_secret, "service_role")

    @property
    def anon_key(self) -> str:
        """The public key."""
        return keys.api_key(self.jwt_secret, "anon")

    def token(self, claims: dict[str, Any]) -> str:
        """A person's token; ``role`` is ``authenticated`` unless ``claims`` says otherwise."""
        return keys.token(self.jwt_secret, {"role": "authenticated"} | claims)


class ThrowAwayCluster:
    """A fast, forgetful cluster from which databases are copied.

    Args:
        folder: where its files and logs go.
        processes: what it runs in; closing that ends it.
        migrations: the folder of migrations that each database has had.
    """

    def __init__(self, folder: Path, processes: Processes, migrations: Path) -> None:
        self._folder = folder
        self._processes = processes
        self._numbers = count(1)
        (port,) = free_ports(1)
        self.postgres = Cluster(folder / "postgres", port, password=keys.new_secret(), durable=False)
        self.postgres.init()
        processes.start(self.postgres.program(), folder / "postgres.log").wait_ready()
        bootstrap.prepare_roles(self.postgres)
        bootstrap.create_database(self.postgres, _TEMPLATE)
        bootstrap.prepare_database(self.postgres, _TEMPLATE)
        migrate.migrate(self.postgres.url(_TEMPLATE), migrations)

    @contextmanager
    def database(self) -> Iterator[Database]:
        """A database of its own, dropped at the end."""
        name = f"test_{next(self._numbers)}"
        bootstrap.create_database(self.postgres, name, _TEMPLATE)
        yield Database.of(self.postgres, name)
        bootstrap.drop_database(self.postgres, name)

    @contextmanager
    def rest(self, database: Database) -> Iterator[Rest]:
        """A PostgREST of its own over ``database``."""
        secret = keys.new_secret()
        program = postgrest(database.authenticator_url, secret, *free_ports(2))
        running = self._processes.start(program, self._folder / f"postgrest-{database.name}.log")
        try:
            running.wait_ready()
            yield Rest(program.url, database, secret)
        finally:
            self._processes.stop(running)
