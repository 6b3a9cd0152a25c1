"""What the worker says of itself: ``/alive``, ``/ready`` and ``/health``. Counts only; no ids, no text."""

from collections.abc import Callable
from typing import Any

from aiohttp import web

from gateway_worker.backfill import Backfill
from gateway_worker.gateway import Gateway
from gateway_worker.intake import Intake
from gateway_worker.sender import Sender
from gateway_worker.spool import Spool


class Health:
    """Gathers the state of the parts.

    Args:
        spool: depth and size.
        intake: whether it accepts.
        sender: progress.
        gateway: shards.
        backfill: what was read again.
        now_ms: the clock, in milliseconds since the Unix epoch.
    """

    def __init__(
        self,
        *,
        spool: Spool,
        intake: Intake,
        sender: Sender,
        gateway: Gateway,
        backfill: Backfill,
        now_ms: Callable[[], int],
    ) -> None:
        self._spool = spool
        self._intake = intake
        self._sender = sender
        self._gateway = gateway
        self._backfill = backfill
        self._now_ms = now_ms

    def app(self) -> web.Application:
        """The three routes."""
        app = web.Application()
        app.router.add_get("/alive", self._alive)
        app.router.add_get("/ready", self._ready)
        app.router.add_get("/health", self._health)
        return app

    def report(self) -> dict[str, Any]:
        """Everything, as JSON."""
        oldest_ms = self._spool.oldest_ms()
        return {
            "ready": self._why_not_ready() is None,
            "spool": {
                "depth": self._spool.depth,
                "set_aside": self._spool.set_aside_count,
                "oldest_age_ms": None if oldest_ms is None else max(0, self._now_ms() - oldest_ms),
                "used_bytes": self._spool.used_bytes,
                "full": self._intake.refusing.is_set(),
            },
            "received": self._intake.received,
            "sent": self._sender.sent,
            "last_sent_ms": self._sender.last_sent_ms,
            "last_status": self._sender.last_status,
            "shards": self._gateway.shards,
            "backfill": {"pending": len(self._spool.marks.pending()), **self._backfill.counts},
        }

    def _why_not_ready(self) -> str | None:
        if self._intake.refusing.is_set():
            return "the spool is full"
        return None if self._gateway.connected else "not connected to Discord"

    async def _alive(self, _: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def _ready(self, _: web.Request) -> web.Response:
        reason = self._why_not_ready()
        return web.json_response({"ready": reason is None, "reason": reason}, status=503 if reason else 200)

    async def _health(self, _: web.Request) -> web.Response:
        return web.json_response(self.report())
