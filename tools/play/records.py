"""What the database knows, read straight from Postgres: the tools check the bot against it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.rows import class_row, dict_row


@dataclass(frozen=True, slots=True)
class Judged:
    """One row of the ledger. ``confidence`` as stored, with four digits."""

    event_id: str
    kind: str
    guild_id: str
    user_id: str
    confidence: float
    rules: list[str]
    action: str

    @property
    def arrived_ms(self) -> int:
        """When the worker received a rename, whose id says so: ``n:guild:user:received_ms``."""
        return int(self.event_id.split(":")[3])


@dataclass(frozen=True, slots=True)
class Case:
    """A case and whom it is about. ``first_ms`` is the time of its first event that was acted on."""

    id: str
    number: int
    guild_id: str
    status: str
    confidence: float
    rules: list[str]
    first_ms: int | None
    thread_id: str | None
    notification_message_id: str | None
    user_ids: list[str]


class Records:
    """One connection to the stack's database, for reading.

    Args:
        url: the database's, as a role that row security does not bind.
    """

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True)

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def judged_count(self) -> int:
        """How many events are judged."""
        return int(self._one("select count(*) as n from public.judged_events")["n"])

    def judged(self) -> list[Judged]:
        """The whole ledger."""
        query = """
            select event_id, kind::text, guild_id, user_id, round(confidence::numeric, 4)::float as confidence,
                rules, action::text
            from public.judged_events"""
        with self._connection.cursor(row_factory=class_row(Judged)) as cursor:
            return cursor.execute(query).fetchall()

    def cases(self) -> list[Case]:
        """All cases, by number."""
        query = """
            select v.id::text, v.number, v.guild_id, v.status::text,
                round(v.confidence::numeric, 4)::float as confidence,
                array(select jsonb_object_keys(v.findings) order by 1) as rules,
                private.to_ms((
                    select min(d.detected_at) from public.detection_events d
                    where d.case_id = v.id and d.action >= 'restrict')) as first_ms,
                v.thread_id, v.notification_message_id,
                array(select c.user_id::text from public.case_subjects c where c.case_id = v.id order by 1) as user_ids
            from public.verification_events v
            order by v.number"""
        with self._connection.cursor(row_factory=class_row(Case)) as cursor:
            return cursor.execute(query).fetchall()

    def restricted(self) -> set[tuple[str, str]]:
        """Guild and user of every member who is to be restricted."""
        rows = self._all("select guild_id, user_id from public.server_members where is_restricted")
        return {(row["guild_id"], row["user_id"]) for row in rows}

    def outbox(self) -> dict[str, int]:
        """How many effects there are in each state; states without any are left out."""
        rows = self._all("select status::text, count(*) as n from public.outbox group by status")
        return {row["status"]: row["n"] for row in rows}

    def unfinished(self) -> int:
        """How many effects are yet to be carried out."""
        counts = self.outbox()
        return counts.get("pending", 0) + counts.get("leased", 0)

    def failures(self) -> Sequence[str]:
        """Each effect that was given up: its kind and why."""
        rows = self._all("select kind, last_error from public.outbox where status = 'failed' order by id")
        return [f"{row['kind']}: {row['last_error']}" for row in rows]

    def _one(self, query: str) -> dict[str, Any]:
        return self._all(query)[0]

    def _all(self, query: str) -> list[dict[str, Any]]:
        with self._connection.cursor(row_factory=dict_row) as cursor:
            return cursor.execute(query.encode()).fetchall()
