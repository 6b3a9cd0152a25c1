"""The way into the spool: what arrives within one turn of the event loop is written in one transaction.

When the disk is full, or the spool has reached its limit, the worker leaves the gateway: what is already read
is still written, nothing more is taken in, ``/ready`` says 503. Once detection has emptied half of the spool
it connects again, with a new session, and the backfill reads what was missed. So an accepted event is never
dropped, and no event is accepted that cannot be kept.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from gateway_worker import gaps
from gateway_worker.events import Incoming, as_id, read
from gateway_worker.gaps import Gap
from gateway_worker.spool import Spool
from portcullis import snowflake

_LOG = logging.getLogger(__name__)


class Intake:
    """Takes raw gateway events and spools them.

    Args:
        spool: where they go.
        wake: called with the lanes that have something new.
        found_gaps: called when there is something to backfill.
        now_ms: the clock, in milliseconds since the Unix epoch.

    Attributes:
        refusing: set while nothing more may be taken in.
        received: how many useful events came since the start.
    """

    def __init__(
        self,
        spool: Spool,
        *,
        wake: Callable[[Iterable[int]], None],
        found_gaps: Callable[[], None],
        now_ms: Callable[[], int],
    ) -> None:
        self._spool = spool
        self._wake = wake
        self._found_gaps = found_gaps
        self._now_ms = now_ms
        self._pending: list[Incoming] = []
        self._pending_gaps: list[Gap] = []
        self._scheduled = False
        self._started = int(snowflake.from_ms(now_ms()))
        self.refusing = asyncio.Event()
        self.received = 0
        if spool.full:
            self.refusing.set()

    def receive(self, event_type: str, payload: Any) -> None:
        """Take one raw event, whatever it is; it is on disk by the next turn of the loop."""
        event = read(event_type, payload, self._now_ms())
        if event is None:
            return
        if event_type == "GUILD_CREATE":
            # The marks must be read as this guild's session finds them, before its live events move them on.
            self.flush()
            self._pending_gaps += self._find_gaps(payload, event)
        self._pending.append(event)
        self.received += 1
        if not self._scheduled:
            self._scheduled = True
            asyncio.get_running_loop().call_soon(self.flush)

    def flush(self) -> None:
        """Write what is pending. If that fails it stays pending, and the worker refuses more."""
        self._scheduled = False
        if not self._pending:
            return
        try:
            self._spool.append(self._pending, self._pending_gaps)
        except sqlite3.Error as error:
            self._refuse(f"the spool cannot be written: {error}")
            return
        lanes = {event.lane for event in self._pending}
        found = bool(self._pending_gaps)
        self._pending, self._pending_gaps = [], []
        self._wake(lanes)
        if found:
            self._found_gaps()
        if self._spool.full:
            self._refuse("the spool has reached its limit")

    def write_page(self, events: list[Incoming], gap: Gap, *, read_up_to: int, last: bool) -> None:
        """Spool one page of a gap.

        Raises:
            sqlite3.Error: it could not be written; read it again later.
        """
        self._spool.append_page(events, gap, read_up_to=read_up_to, last=last)
        self._wake({event.lane for event in events})

    def accepts(self) -> bool:
        """Try whether there is room again, and if so take in events from now on."""
        self.flush()
        if self.refusing.is_set() and not self._pending and self._spool.half_empty:
            _LOG.info("the spool has room again", extra={"depth": self._spool.depth})
            self.refusing.clear()
        return not self.refusing.is_set()

    def _find_gaps(self, guild: Any, event: Incoming) -> list[Gap]:
        if guild.get("unavailable") is True:
            return []
        guild_id = as_id(guild.get("id")) or 0
        seen = self._spool.marks.seen(guild_id, gaps.channel_ids(guild))
        if seen.anywhere is None:
            # The first start: nothing from before it is owed, but what a lost connection hides after it is.
            seen = replace(seen, anywhere=self._started)
        return gaps.find(guild, seen, int(snowflake.from_ms(event.received_ms)))

    def _refuse(self, reason: str) -> None:
        if not self.refusing.is_set():
            _LOG.critical(
                "leaving the gateway: %s",
                reason,
                extra={"depth": self._spool.depth, "pending": len(self._pending)},
            )
        self.refusing.set()
