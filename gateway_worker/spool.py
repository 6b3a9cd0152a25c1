"""Events on disk between Discord and detection: written before anything else, deleted after a 2xx.

Own SQL and not a kept queue library: an event, the marks and gaps of a restart, and an event set aside must
change in one transaction, and lanes are read by range. litequeue and persist-queue commit each item by
itself, know one order, and keep or pickle what is done.

All calls are short and run on the event loop, not in a thread. hikari starts a task for each event and cannot
be asked to wait, so a queue in front of a thread would grow in memory on a slow disk; a loop that waits for
the disk does not read the socket, and TCP makes Discord wait. Commits are grouped by ``intake.py``, so one
sync to disk serves whatever arrived since the last.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from gateway_worker import marks
from gateway_worker.events import Incoming, Stored
from gateway_worker.gaps import Gap
from portcullis.errors import ConfigError

BATCH_EVENTS = 200
BATCH_BYTES = 512 * 1024
ENVELOPE_BYTES = 100
"""More than the JSON around one event's body takes."""

SET_ASIDE_KEPT = 10_000
SET_ASIDE_MS = 7 * 24 * 3600 * 1000
"""How long what detection cannot take is kept, in milliseconds: no copy of a message outlives seven days."""

_SCHEMA = """
create table if not exists events (
    seq integer primary key autoincrement,
    lane integer not null,
    type text not null,
    received_ms integer not null,
    body blob not null
);
create index if not exists events_by_lane on events (lane, seq);

create table if not exists set_aside (
    seq integer primary key,
    type text not null,
    received_ms integer not null,
    body blob not null,
    reason text not null,
    set_aside_ms integer not null
);
"""


class Spool:
    """The file. One process at a time may have it open; it holds message text, so only its owner may read it.

    Attributes:
        depth: how many events wait.
        set_aside_count: how many were set aside and are still kept.
        marks: how far each channel and guild was seen, and the gaps.
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        try:
            path.touch(mode=0o600)
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=0)
            # In exclusive mode a second worker on the same file fails at once, and cannot send all twice.
            for pragma in (
                "locking_mode=exclusive",
                "auto_vacuum=incremental",
                "journal_mode=wal",
                "synchronous=full",
            ):
                self._connection.execute(f"pragma {pragma}").fetchall()
            self._connection.executescript(_SCHEMA + marks.SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise ConfigError(
                f"SPOOL_PATH cannot be used as a spool, or another worker has it open: {error}"
            ) from None
        self._page_size: int = self._number("pragma page_size")
        self.depth: int = self._number("select count(*) from events")
        self.set_aside_count: int = self._number("select count(*) from set_aside")
        self.marks = marks.Marks(self._connection)

    def append(self, events: Sequence[Incoming], gaps: Sequence[Gap] = ()) -> None:
        """Write events and the gaps that came to light with them; on disk when this returns.

        Raises:
            sqlite3.Error: the disk is full or broken; nothing was written.
        """
        with self._transaction():
            self._insert(events)
            self.marks.open_gaps(gaps)
        self.depth += len(events)

    def append_page(self, events: Sequence[Incoming], gap: Gap, *, read_up_to: int, last: bool) -> None:
        """Write a page of a gap and how far the gap is read; ``last`` ends the gap. Raises as ``append``."""
        with self._transaction():
            self._insert(events)
            if last:
                self.marks.close_gap(gap, read=True)
            else:
                self.marks.narrow(gap, read_up_to)
        self.depth += len(events)

    def give_up(self, gap: Gap) -> None:
        """Forget a gap that cannot be read."""
        with self._transaction():
            self.marks.close_gap(gap, read=False)

    def peek(self, lane: int) -> tuple[list[Stored], bool]:
        """The lane's oldest events, as many as fit a batch (at least one), and whether the batch is full."""
        events: list[Stored] = []
        size = 0
        query = "select seq, type, received_ms, body from events where lane = ? order by seq limit ?"
        with contextlib.closing(self._connection.execute(query, (lane, BATCH_EVENTS))) as rows:
            for row in rows:
                event = Stored(*row)
                size += len(event.body) + ENVELOPE_BYTES
                if events and size > BATCH_BYTES:
                    return events, True
                events.append(event)
        return events, len(events) == BATCH_EVENTS

    def remove(self, lane: int, events: Sequence[Stored], set_aside: Mapping[int, str], now_ms: int) -> None:
        """Delete a run of one lane's events; those in ``set_aside`` (seq → reason) move to its table."""
        with self._transaction():
            for seq, reason in set_aside.items():
                self._connection.execute(
                    "insert into set_aside"
                    " select seq, type, received_ms, body, ?, ? from events where seq = ?",
                    (reason, now_ms, seq),
                )
            deleted = self._connection.execute(
                "delete from events where lane = ? and seq between ? and ?",
                (lane, events[0].seq, events[-1].seq),
            ).rowcount
        self.depth -= deleted
        if set_aside:
            self.prune(now_ms)
        if self.depth == 0:
            # Give the disk back what an outage of detection took, a little at a time. A script, because
            # ``execute`` would stop this pragma after its first page.
            self._connection.executescript("pragma incremental_vacuum(500)")

    def prune(self, now_ms: int) -> None:
        """Delete what was set aside too long ago, and the oldest of what is too much."""
        with self._transaction():
            self._connection.execute("delete from set_aside where set_aside_ms < ?", (now_ms - SET_ASIDE_MS,))
            self._connection.execute(
                "delete from set_aside"
                " where seq <= (select seq from set_aside order by seq desc limit 1 offset ?)",
                (SET_ASIDE_KEPT,),
            )
        self.set_aside_count = self._number("select count(*) from set_aside")

    @property
    def used_bytes(self) -> int:
        """What the events take on disk, without the pages that are free for reuse."""
        pages = self._number("pragma page_count") - self._number("pragma freelist_count")
        return pages * self._page_size

    @property
    def full(self) -> bool:
        """Whether the limit is reached."""
        return self.used_bytes >= self._max_bytes

    @property
    def half_empty(self) -> bool:
        """Whether there is room again. Half, because coming back costs one of the day's 1,000 sessions."""
        return self.used_bytes <= self._max_bytes // 2

    def oldest_ms(self) -> int | None:
        """When the oldest waiting event was received; None if none waits."""
        row = self._connection.execute("select received_ms from events order by seq limit 1").fetchone()
        return row[0] if row else None

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it."""
        self._connection.close()

    def _insert(self, events: Sequence[Incoming]) -> None:
        self._connection.executemany(
            "insert into events (lane, type, received_ms, body) values (?, ?, ?, ?)",
            [(event.lane, event.type, event.received_ms, event.body) for event in events],
        )
        self.marks.advance(events)

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("begin immediate")
        try:
            yield
            self._connection.execute("commit")
        except BaseException:
            # Some failures (a full disk) have rolled back already.
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise

    def _number(self, query: str) -> int:
        row = self._connection.execute(query).fetchone()
        return int(row[0])
