"""Puts the parts together, runs them until a signal, and stops them in order."""

import asyncio
import logging
import random
import signal
import sqlite3
import time
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from gateway_worker.backfill import Backfill
from gateway_worker.courier import Courier
from gateway_worker.discord_rest import DiscordReader
from gateway_worker.gateway import Gateway
from gateway_worker.health import Health
from gateway_worker.intake import Intake
from gateway_worker.sender import Sender
from gateway_worker.spool import Spool
from portcullis.config import WorkerConfig
from portcullis.errors import ConfigError

_LOG = logging.getLogger(__name__)
DRAIN_S = 5.0
"""How long a stop waits for the spool to empty; what is left is sent after the next start."""

_HOUR_S = 3600.0


def now_ms() -> int:
    """Milliseconds since the Unix epoch."""
    return time.time_ns() // 1_000_000


async def serve(config: WorkerConfig) -> None:
    """Run the worker until SIGTERM or SIGINT.

    Raises:
        ConfigError: Discord refuses the configuration, or the spool cannot be opened.
    """
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_log_without_payload)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    spool = Spool(Path(config.spool_path), config.spool_max_mb * 1024 * 1024)
    try:
        # Kept connections end before gunicorn's do (2 s): one that the server is closing would cost a try.
        kept = aiohttp.TCPConnector(keepalive_timeout=1.5)
        async with aiohttp.ClientSession(connector=kept) as http:
            await _Worker(config, spool, http).run(stop)
    finally:
        spool.close()


class _Worker:
    def __init__(self, config: WorkerConfig, spool: Spool, http: aiohttp.ClientSession) -> None:
        self._config = config
        self._spool = spool
        courier = Courier(http, config.detection_url, config.detection_secret, lambda: int(time.time()))
        reader = DiscordReader(
            http, config.discord_api_url, config.discord_token, sleep=asyncio.sleep, jitter=random.random
        )
        self._sender = Sender(spool, courier.post, now_ms=now_ms, sleep=asyncio.sleep, jitter=random.random)
        self._intake = Intake(spool, wake=self._sender.wake, found_gaps=self._found_gaps, now_ms=now_ms)
        self._backfill = Backfill(spool, self._intake, reader, now_ms=now_ms, sleep=asyncio.sleep)
        self._gateway = Gateway(
            self._intake,
            token=config.discord_token,
            api_url=config.discord_api_url,
            shard_ids=config.shard_ids,
            shard_count=config.shard_count,
            sleep=asyncio.sleep,
            jitter=random.random,
        )
        self._health = Health(
            spool=spool,
            intake=self._intake,
            sender=self._sender,
            gateway=self._gateway,
            backfill=self._backfill,
            now_ms=now_ms,
        )

    async def run(self, stop: asyncio.Event) -> None:
        runner = web.AppRunner(self._health.app(), access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._config.host, self._config.port).start()
        except OSError as error:
            await runner.cleanup()
            raise ConfigError(f"HOST and PORT cannot be listened on: {error.strerror}") from None
        _LOG.info("listening", extra={"port": runner.addresses[0][1], "spooled": self._spool.depth})
        sender = asyncio.create_task(self._sender.run(), name="sender")
        readers = [
            asyncio.create_task(self._gateway.run(), name="gateway"),
            asyncio.create_task(self._backfill.run(), name="backfill"),
            asyncio.create_task(self._keep_house(), name="house"),
        ]
        stopping = asyncio.create_task(stop.wait(), name="stop")
        try:
            done, _ = await asyncio.wait({sender, stopping, *readers}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
            _LOG.info("stopping", extra={"spooled": self._spool.depth})
        finally:
            # First nothing more comes in, then what is in goes out.
            await _cancel(*readers, stopping)
            self._intake.flush()
            await self._drain(sender)
            await _cancel(sender)
            await runner.cleanup()
            _LOG.info("stopped", extra={"spooled": self._spool.depth})

    def _found_gaps(self) -> None:
        self._backfill.wake()

    async def _keep_house(self) -> None:
        while True:
            try:
                self._spool.prune(now_ms())
            except sqlite3.Error as error:
                _LOG.warning("old events cannot be deleted: %s", error)
            await asyncio.sleep(_HOUR_S)

    async def _drain(self, sender: asyncio.Task[None]) -> None:
        drained = asyncio.create_task(self._sender.wait_until_empty(), name="drain")
        await asyncio.wait({drained, sender}, timeout=DRAIN_S, return_when=asyncio.FIRST_COMPLETED)
        await _cancel(drained)


async def _cancel(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _log_without_payload(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Errors in hikari carry the payload in their context, and asyncio would print that: text, in a log."""
    error = context.get("exception")
    _LOG.error("%s", context.get("message"), extra={"error": type(error).__name__ if error else None})
