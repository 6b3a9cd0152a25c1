"""Policies ask once for a query which servers are the caller's, and not once for every row."""

import json
import re

import psycopg
import pytest

from tests.sql.rls.conftest import Door
from tests.sql.rls.promises import READABLE, Promise
from tests.sql.rls.two_servers import HOME, claims
from tools.devstack.databases import Database

POLICIES_IN_THE_WAY = {"users": 2}
"""Where more than one policy is asked for a row: that of users looks into server_members, which has its own."""


@pytest.mark.parametrize("promise", READABLE, ids=lambda promise: promise.table)
def test_reading_a_table_asks_once_for_the_servers_of_the_caller(filled: Database, promise: Promise) -> None:
    person = json.dumps(claims(HOME.person("administrator")))
    with psycopg.connect(filled.admin_url) as connection:  # only a superuser may have calls counted
        connection.execute("set local track_functions = 'all'")
        connection.execute("select set_config('request.jwt.claims', %s, true)", [person])
        connection.execute("set local role authenticated")
        connection.execute(f"select {promise.whose} from {promise.table}")
        connection.execute("reset role")
        rows = connection.execute(f"select count(*) from {promise.table}").fetchone()
        calls = connection.execute(
            "select coalesce(sum(calls), 0)::integer from pg_stat_xact_user_functions "
            "where funcname like 'my_%guild_ids'"
        ).fetchone()
    assert rows is not None
    expected = POLICIES_IN_THE_WAY.get(promise.table, 1)
    assert rows[0] > expected, "too few rows to tell a call for each from a call for all"
    assert calls == (expected,)


def test_every_policy_takes_the_servers_of_the_caller_as_a_set(door: Door) -> None:
    with door.role(None) as owner:
        policies = owner.execute(
            "select polrelid::regclass::text || ': ' || polname, pg_get_expr(polqual, polrelid) from pg_policy"
        ).fetchall()
    assert len(policies) > len(READABLE)
    for name, condition in policies:
        once = re.sub(r"ARRAY\(\s*SELECT .*?private\.my_\w+\(\)", "", condition, flags=re.DOTALL)
        assert "private." not in once, name


def test_every_policy_is_for_reading_and_for_somebody_by_name(door: Door) -> None:
    with door.role(None) as owner:
        others = owner.execute(
            "select polrelid::regclass::text, polname from pg_policy "
            "where polcmd <> 'r' or not polpermissive or 0 = any (polroles)"
        ).fetchall()
    assert others == []
