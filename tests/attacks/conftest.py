"""A PostgREST over two servers, and proof that nothing changed in them."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.sql.rls.two_servers import fill
from tools.devstack.databases import Database, Rest

SCHEMAS = ("public", "private", "auth", "realtime", "storage", "vault", "supabase_migrations")


class Watch:
    """Tells whether anything at all was written."""

    def __init__(self, database: Database) -> None:
        self._owner: psycopg.Connection[tuple[Any, ...]] = psycopg.connect(
            database.admin_url, autocommit=True
        )
        digests = self._owner.execute(
            "select format('select %%L, count(*), md5(string_agg(t::text, '','' order by t::text)) from %%s t', "
            "c.oid::regclass, c.oid::regclass) from pg_class c where c.relkind in ('r', 'p') "
            "and not c.relispartition and c.relnamespace::regnamespace::text = any (%s)",
            [list(SCHEMAS)],
        ).fetchall()
        catalogue = "select 'catalogue', count(*), md5(string_agg(oid::text, ',' order by oid)) from pg_class"
        self._query = " union all ".join([catalogue, *(query for (query,) in digests)])
        self._writers = self._newest_writer()
        self._before = self._state()

    def _newest_writer(self) -> int:
        row = self._owner.execute("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint").fetchone()
        assert row is not None
        return int(row[0])

    def _state(self) -> set[tuple[Any, ...]]:
        return set(self._owner.execute(self._query, prepare=True))

    def changed(self) -> set[str]:
        """The tables that are not as they were; "catalogue" where one came or went."""
        newest = self._newest_writer()
        if newest == self._writers:
            return set()  # only a transaction that writes gets a number, and there was none
        self._writers = newest
        return {table for table, *_ in self._state() ^ self._before}

    def close(self) -> None:
        """Stop watching."""
        self._owner.close()


@pytest.fixture(scope="module")
def api(shared_rest: Rest) -> Rest:
    """PostgREST over both servers."""
    fill(shared_rest.database)
    return shared_rest


@pytest.fixture(scope="module")
def watch(api: Rest) -> Iterator[Watch]:
    """Over all that the attacks might change."""
    watch = Watch(api.database)
    yield watch
    watch.close()
