"""Discord's gateway. Identify, heartbeat, resume and sharding are hikari's work; ours is to listen.

Its cache and models are off: only raw payloads are taken, for a model that cannot read one would lose it.
What ends a session, ends only the session: another is begun, and the backfill reads what lay between.
"""

import asyncio
import contextlib
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import aiohttp
import hikari

from gateway_worker import backoff
from gateway_worker.intake import Intake
from portcullis.errors import ConfigError

_LOG = logging.getLogger(__name__)
INTENTS = (
    hikari.Intents.GUILDS
    | hikari.Intents.GUILD_MEMBERS
    | hikari.Intents.GUILD_MESSAGES
    | hikari.Intents.MESSAGE_CONTENT
)

_CLOSE_S = 10.0
_OF_A_SHARD = re.compile(r"(keep alive|heartbeat|poll events) \(shard \d+\)")
"""How hikari names its tasks."""

_FATAL: Mapping[int | None, str] = {
    hikari.errors.ShardCloseCode.AUTHENTICATION_FAILED: "DISCORD_TOKEN is refused by Discord",
    hikari.errors.ShardCloseCode.INVALID_SHARD: "SHARD_IDS and SHARD_COUNT are refused by Discord",
    hikari.errors.ShardCloseCode.SHARDING_REQUIRED: "SHARD_COUNT is too small: Discord asks for more shards",
    hikari.errors.ShardCloseCode.INVALID_INTENT: "Discord refuses the intents: this version is too old",
    hikari.errors.ShardCloseCode.DISALLOWED_INTENT: (
        "DISCORD_TOKEN is of a bot without the intents Server Members and Message Content: "
        "switch them on in the Developer Portal"
    ),
}


class Gateway:
    """Keeps a session with Discord as long as the intake accepts.

    Args:
        intake: gets every raw event.
        token: the bot's.
        api_url: the REST API's address, with version.
        shard_ids: which shards to run; none for all.
        shard_count: how many there are in all; 0 for Discord's recommendation.
        sleep: waits so many seconds.
        jitter: uniform in [0, 1).
    """

    def __init__(
        self,
        intake: Intake,
        *,
        token: str,
        api_url: str,
        shard_ids: Sequence[int],
        shard_count: int,
        sleep: Callable[[float], Awaitable[None]],
        jitter: Callable[[], float],
    ) -> None:
        self._intake = intake
        self._token = token
        self._api_url = api_url.rstrip("/")
        self._shard_ids = shard_ids or None
        self._shard_count = shard_count or None
        self._sleep = sleep
        self._jitter = jitter
        self._bot: hikari.GatewayBot | None = None
        self._started = False

    @property
    def shards(self) -> list[dict[str, Any]]:
        """The state of each shard, for ``/health``; empty while there is no session."""
        shards = self._bot.shards.values() if self._bot else ()
        return [
            {
                "id": shard.id,
                "connected": shard.is_connected,
                # NaN before the first heartbeat, and NaN is no JSON.
                "latency_ms": round(latency * 1000) if (latency := shard.heartbeat_latency) >= 0 else None,
            }
            for shard in shards
        ]

    @property
    def connected(self) -> bool:
        """Whether every shard has its session; large bots start shard by shard."""
        return self._started and all(shard["connected"] for shard in self.shards)

    async def run(self) -> None:
        """Stay connected until cancelled.

        Raises:
            ConfigError: Discord refuses the token, the shards or the intents; trying again is of no use.
        """
        attempt = 0
        while True:
            while not self._intake.accepts():
                await self._sleep(1.0)
            started = asyncio.get_running_loop().time()
            bot = self._build()
            try:
                await self._session(bot)
            except Exception as error:  # noqa: BLE001  whatever a hostile frame breaks in hikari ends a session, not us
                if refusal := _refusal(error):
                    raise ConfigError(refusal) from None
                _LOG.warning("the session failed", extra={"error": type(error).__name__})
            if self._intake.refusing.is_set():
                continue
            lasted_s = asyncio.get_running_loop().time() - started
            attempt = 0 if lasted_s > backoff.LONGEST_S else attempt + 1
            await self._sleep(backoff.delay(attempt, None, self._jitter))

    async def _session(self, bot: hikari.GatewayBot) -> None:
        """One session, until it ends or the intake refuses."""
        self._bot = bot
        session = asyncio.create_task(self._start_and_join(bot), name="session")
        refusing = asyncio.create_task(self._intake.refusing.wait(), name="refusing")
        try:
            await asyncio.wait({session, refusing}, return_when=asyncio.FIRST_COMPLETED)
            if session.done():
                session.result()
        finally:
            self._bot, self._started = None, False
            await _end({session, refusing})
            await _close(bot)

    def _build(self) -> hikari.GatewayBot:
        try:
            bot = hikari.GatewayBot(
                self._token,
                rest_url=self._api_url,
                intents=INTENTS,
                cache_settings=hikari.impl.CacheSettings(components=hikari.api.CacheComponents.NONE),
                auto_chunk_members=False,
                loads=loads,
                logs=None,
                banner=None,
                suppress_optimization_warning=True,
            )
        except ValueError:
            raise ConfigError("DISCORD_TOKEN is not a bot's token") from None
        bot.subscribe(hikari.ShardPayloadEvent, self._on_payload)
        return bot

    async def _start_and_join(self, bot: hikari.GatewayBot) -> None:
        await bot.start(check_for_updates=False, shard_ids=self._shard_ids, shard_count=self._shard_count)
        self._started = True
        _LOG.info("connected to Discord", extra={"shards": len(bot.shards)})
        await bot.join()

    async def _on_payload(self, event: hikari.ShardPayloadEvent) -> None:
        # hikari starts one task per event, in order; without an await here they also finish in order.
        self._intake.receive(event.name, event.payload)


def loads(text: str | bytes) -> Any:
    """Decode a frame; an event that hikari would trip over becomes an empty one of a name that nobody knows.

    hikari takes for granted that an event has a name and an object, and ends the session where it has not. The
    frame keeps its sequence number, which a resume needs.
    """
    frame = json.loads(text)
    if not isinstance(frame, dict) or frame.get("op") != 0:
        return frame
    if isinstance(frame.get("t"), str) and isinstance(frame.get("d"), dict):
        return frame
    _LOG.warning("a malformed event is passed over")
    return frame | {"t": "UNREADABLE", "d": {}}


def _refusal(error: Exception) -> str | None:
    """What to tell the operator where Discord will never accept us; None where another try may succeed."""
    if isinstance(error, hikari.UnauthorizedError):
        return _FATAL[hikari.errors.ShardCloseCode.AUTHENTICATION_FAILED]
    return _FATAL.get(error.code) if isinstance(error, hikari.GatewayServerClosedConnectionError) else None


async def _close(bot: hikari.GatewayBot) -> None:
    if bot.is_alive:
        with contextlib.suppress(hikari.HikariError, aiohttp.ClientError, TimeoutError):
            async with asyncio.timeout(_CLOSE_S):
                await bot.close()
    # A shard that was still connecting is not known to the bot yet: hikari would leave its tasks behind, and
    # with them a second session of the same shard beside ours.
    await _end({task for task in asyncio.all_tasks() if _OF_A_SHARD.match(task.get_name())})


async def _end(tasks: set[asyncio.Task[Any]]) -> None:
    """Cancel until all have ended: hikari, while it starts, swallows a cancellation now and then."""
    while tasks:
        for task in tasks:
            task.cancel()
        done, tasks = await asyncio.wait(tasks, timeout=1.0)
        for task in done:
            if not task.cancelled():
                # Looked at, lest asyncio complain; why a session failed was said where it matters.
                task.exception()
