"""Empties the spool into detection: a few lanes at once, one batch in flight in each.

A guild always takes the same lane, so its events arrive in order. Nothing is dropped: what detection cannot
take is found by halving and set aside with its reason, all else is tried until it is taken. An event that was
delivered but not yet deleted when the worker died is sent again; detection knows it.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from gateway_worker import backoff
from gateway_worker.courier import Answer, Outcome
from gateway_worker.events import LANES, Stored, batch_body
from gateway_worker.spool import Spool

_LOG = logging.getLogger(__name__)
LINGER_MS = 100
"""How long a batch stays open for more after its first event was received."""


class Sender:
    """Takes from the spool, posts, deletes.

    Args:
        spool: what to empty.
        post: sends one body, returns the answer, never raises.
        now_ms: the clock, in milliseconds since the Unix epoch.
        sleep: waits so many seconds.
        jitter: uniform in [0, 1).

    Attributes:
        sent: events delivered since the start.
        last_sent_ms: when the last batch was taken; None before the first.
        last_status: HTTP status of the last answer, 0 for none.
    """

    def __init__(
        self,
        spool: Spool,
        post: Callable[[bytes], Awaitable[Answer]],
        *,
        now_ms: Callable[[], int],
        sleep: Callable[[float], Awaitable[None]],
        jitter: Callable[[], float],
    ) -> None:
        self._spool = spool
        self._post = post
        self._now_ms = now_ms
        self._sleep = sleep
        self._jitter = jitter
        self._bells = [asyncio.Event() for _ in range(LANES)]
        self._delivered = asyncio.Event()
        self.sent = 0
        self.last_sent_ms: int | None = None
        self.last_status: int | None = None

    def wake(self, lanes: Iterable[int]) -> None:
        """Tell these lanes that they have something to send."""
        for lane in lanes:
            self._bells[lane].set()

    async def wait_until_empty(self) -> None:
        """Return once nothing waits in the spool."""
        while self._spool.depth:
            self._delivered.clear()
            await self._delivered.wait()

    async def run(self) -> None:
        """Work until cancelled; a batch that is cancelled in flight stays in the spool."""
        async with asyncio.TaskGroup() as group:
            for lane in range(LANES):
                group.create_task(self._run_lane(lane), name=f"lane {lane}")

    async def _run_lane(self, lane: int) -> None:
        while True:
            self._bells[lane].clear()
            events, full = self._spool.peek(lane)
            if not events:
                await self._bells[lane].wait()
                continue
            open_ms = events[0].received_ms + LINGER_MS - self._now_ms()
            if not full and 0 < open_ms <= LINGER_MS:
                await self._sleep(open_ms / 1000)
                events, _ = self._spool.peek(lane)
            await self._deliver(lane, events)

    async def _deliver(self, lane: int, events: Sequence[Stored]) -> None:
        answer = await self._post_until_answered(lane, events)
        if answer.outcome is Outcome.ACCEPTED:
            self.sent += len(events)
            self.last_sent_ms = self._now_ms()
            await self._remove(lane, events, answer.set_aside)
        elif len(events) == 1:
            await self._remove(lane, events, {0: f"{answer.status}: {answer.reason}"})
        else:
            middle = len(events) // 2
            await self._deliver(lane, events[:middle])
            await self._deliver(lane, events[middle:])

    async def _post_until_answered(self, lane: int, events: Sequence[Stored]) -> Answer:
        body = batch_body(events)
        attempt = 0
        while True:
            answer = await self._post(body)
            self.last_status = answer.status
            if answer.outcome is not Outcome.LATER:
                return answer
            wait_s = backoff.delay(attempt, answer.retry_after, self._jitter)
            attempt += 1
            self._complain(answer, lane, attempt, wait_s)
            await self._sleep(wait_s)

    async def _remove(self, lane: int, events: Sequence[Stored], set_aside: Mapping[int, str]) -> None:
        reasons = {events[index].seq: why for index, why in set_aside.items() if 0 <= index < len(events)}
        for index in set_aside:
            kind = events[index].type if 0 <= index < len(events) else None
            # The reason may quote the event: it goes to the table, not to the log.
            _LOG.warning("detection cannot take an event: set aside", extra={"type": kind, "index": index})
        attempt = 0
        while True:
            try:
                self._spool.remove(lane, events, reasons, self._now_ms())
            except sqlite3.Error as error:
                # A full disk cannot even delete. Sending on would send the same again.
                wait_s = backoff.delay(attempt, None, self._jitter)
                attempt += 1
                _LOG.critical("cannot delete from the spool: %s", error, extra={"wait_s": wait_s})
                await self._sleep(wait_s)
            else:
                self._delivered.set()
                return

    def _complain(self, answer: Answer, lane: int, attempt: int, wait_s: float) -> None:
        extra = {"status": answer.status, "lane": lane, "attempt": attempt, "wait_s": round(wait_s, 2)}
        if answer.status == 401:
            _LOG.error(
                "detection refuses our signature: DETECTION_SECRET differs, or a clock is off", extra=extra
            )
        elif answer.status == 0:
            _LOG.warning("detection cannot be reached: %s", answer.reason, extra=extra)
        elif answer.status == 429 or answer.status >= 500:
            _LOG.warning("detection cannot take a batch now", extra=extra)
        else:
            _LOG.error("that is not detection's answer: is DETECTION_URL right?", extra=extra)
