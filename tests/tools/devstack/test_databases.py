"""The fixtures that all database tests stand on."""

import psycopg
import pytest
import requests

from tools.devstack.databases import Database, Rest, ThrowAwayCluster


def call(rest: Rest, path: str, token: str) -> requests.Response:
    return requests.get(f"{rest.url}{path}", headers={"Authorization": f"Bearer {token}"}, timeout=5)


def test_each_test_gets_a_database_that_no_superuser_owns(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("create table public.mine (id int)")
        row = connection.execute("select current_user, current_setting('is_superuser')").fetchone()
    assert row == ("postgres", "off")


def test_the_next_test_does_not_see_it(database: Database) -> None:
    with database.connect() as connection, pytest.raises(psycopg.errors.UndefinedTable):
        connection.execute("select from public.mine")


def test_a_connection_takes_a_role_and_its_claims(database: Database) -> None:
    user = "6f2b9c1e-0000-4000-8000-000000000001"
    with database.connect("authenticated", {"sub": user, "role": "authenticated"}) as connection:
        row = connection.execute(
            "select current_user, auth.uid()::text, auth.role(), auth.jwt() ->> 'sub'"
        ).fetchone()
    assert row == ("authenticated", user, "authenticated", user)


def test_postgrest_serves_the_database_as_the_role_of_the_token(
    cluster: ThrowAwayCluster, database: Database
) -> None:
    with database.connect() as connection:
        connection.execute(
            "create function public.who() returns text language sql as 'select current_user::text'"
        )
        connection.execute("grant execute on function public.who() to anon, authenticated, service_role")
    with cluster.rest(database) as rest:
        roles = [
            call(rest, "/rpc/who", token).json() for token in (rest.service_key, rest.token({"sub": "x"}))
        ]
        public = call(rest, "/rpc/who", rest.anon_key)
    assert roles == ["service_role", "authenticated"]
    assert public.status_code == 401


def test_a_token_of_another_project_is_refused(shared_rest: Rest) -> None:
    stranger = Rest(shared_rest.url, shared_rest.database, "x" * 64)
    assert call(shared_rest, "/", stranger.service_key).status_code == 401
