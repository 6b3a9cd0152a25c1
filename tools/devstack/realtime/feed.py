"""Follows ``realtime.messages``: every row that is committed is handed on, once, also over lost connections."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

import psycopg

from tools.devstack.realtime.hub import Broadcast

CHANNEL: Final = "realtime_messages"
"""On which the trigger of ``servers.sql`` names each new row."""
APPLICATION: Final = "portcullis realtime feed"
"""Under which its session shows in ``pg_stat_activity``."""
OVERLAP: Final = timedelta(minutes=5)
"""``inserted_at`` is when a transaction began: one may end up to this long after another that began later."""
_MISSED = """
select id, topic, event, payload, private, inserted_at from realtime.messages
where extension = 'broadcast' and inserted_at >= %s order by inserted_at
"""
_NAMED = """
select id, topic, event, payload, private, inserted_at from realtime.messages
where id = any(%(ids)s) order by array_position(%(ids)s::uuid[], id)
"""
_log = logging.getLogger(__name__)

_Connection = psycopg.AsyncConnection[tuple[Any, ...]]


class Feed:
    """Reads new rows as they commit.

    Args:
        database_url: as a role that may read the table past its policies.
        publish: takes each row.
        pause_s: after a lost connection, before the next try, in seconds.

    Attributes:
        listening: set while messages arrive.
    """

    def __init__(self, database_url: str, publish: Callable[[Broadcast], None], pause_s: float = 0.5) -> None:
        self._url = database_url
        self._publish = publish
        self._pause_s = pause_s
        self._begun: datetime | None = None  # the database's own time, as that of its rows
        self._latest: datetime | None = None
        self._seen: dict[UUID, datetime] = {}
        self.listening = asyncio.Event()

    async def run(self) -> None:
        """Follow until cancelled."""
        while True:
            try:
                await self._follow()
            except psycopg.Error as error:
                _log.warning("the feed begins anew: %s", error)
            finally:
                self.listening.clear()
            await asyncio.sleep(self._pause_s)

    async def _follow(self) -> None:
        async with await psycopg.AsyncConnection.connect(
            self._url, autocommit=True, application_name=APPLICATION
        ) as connection:
            await connection.execute(f"listen {CHANNEL}")
            await self._catch_up(connection)
            self.listening.set()
            while True:
                named = [notice.payload async for notice in connection.notifies(stop_after=1)]
                await self._read(connection, [UUID(text) for text in named if _is_uuid(text)])

    async def _catch_up(self, connection: _Connection) -> None:
        """Hand on what was committed while nobody listened; the first time there is nothing to catch up."""
        if self._begun is None or self._latest is None:
            found = await connection.execute("select localtimestamp")
            row = await found.fetchone()
            assert row is not None
            self._begun = self._latest = row[0]
        else:
            rows = await connection.execute(_MISSED, [max(self._begun, self._latest - OVERLAP)])
            self._hand_on(await rows.fetchall())

    async def _read(self, connection: _Connection, ids: Sequence[UUID]) -> None:
        rows = await connection.execute(_NAMED, {"ids": list(ids)})
        self._hand_on(await rows.fetchall())

    def _hand_on(self, rows: Sequence[tuple[Any, ...]]) -> None:
        for identity, topic, event, payload, private, inserted_at in rows:
            if identity not in self._seen:
                self._seen[identity] = inserted_at
                self._latest = max(self._latest or inserted_at, inserted_at)
                self._publish(Broadcast(str(identity), topic, event or "", payload, bool(private)))
        while self._latest and self._seen:
            first = next(iter(self._seen))
            if self._seen[first] >= self._latest - OVERLAP:
                break
            del self._seen[first]


def _is_uuid(text: str) -> bool:
    """Anybody who can log in may send a notice; only an id is looked up."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True
