"""Gives a bare cluster what hosted Supabase has before the first migration: roles, schemas, privileges."""

from pathlib import Path

import psycopg
from psycopg import sql

from tools.devstack.postgres import AUTH_ADMIN, OWNER, SUPERUSER, Cluster

_HERE = Path(__file__).parent


def prepare_roles(cluster: Cluster) -> None:
    """Make the cluster's roles, unless they are there; those that log in get the cluster's password."""
    with psycopg.connect(cluster.admin_url, autocommit=True) as connection:
        if not connection.execute("select 1 from pg_roles where rolname = %s", [OWNER]).fetchone():
            with connection.transaction():
                connection.execute((_HERE / "roles.sql").read_bytes())
        for role in (OWNER, "authenticator", AUTH_ADMIN):
            connection.execute(
                sql.SQL("alter role {} login password {}").format(
                    sql.Identifier(role), sql.Literal(cluster.password)
                )
            )


def create_database(cluster: Cluster, name: str, template: str = "template1") -> None:
    """Make a database that belongs to ``postgres``, as a copy of ``template``."""
    with psycopg.connect(cluster.admin_url, autocommit=True) as connection:
        connection.execute(
            sql.SQL("create database {} template {} owner {}").format(
                sql.Identifier(name), sql.Identifier(template), sql.Identifier(OWNER)
            )
        )


def drop_database(cluster: Cluster, name: str) -> None:
    """Remove a database and end every session in it; without effect if there is none."""
    with psycopg.connect(cluster.admin_url, autocommit=True) as connection:
        connection.execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name)))


def prepare_database(cluster: Cluster, name: str) -> None:
    """Make a database's platform schemas, unless they are there, and what the stack's own servers need."""
    with psycopg.connect(cluster.url(name, SUPERUSER), autocommit=True) as connection:
        if not connection.execute("select 1 from pg_namespace where nspname = 'auth'").fetchone():
            with connection.transaction():
                connection.execute(
                    sql.SQL("alter database {} owner to {}").format(
                        sql.Identifier(name), sql.Identifier(OWNER)
                    )
                )
                connection.execute((_HERE / "bootstrap.sql").read_bytes())
        with connection.transaction():
            connection.execute((_HERE / "servers.sql").read_bytes())
