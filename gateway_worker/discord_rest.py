"""What the backfill reads from Discord, politely.

Own code of a few lines: hikari's REST client builds objects and keeps the raw JSON to itself, and the
functions' client (``portcullis.discord``) blocks, as fits a function but not an event loop.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import aiohttp

from gateway_worker import backoff
from portcullis.errors import DiscordError

_LOG = logging.getLogger(__name__)
_TIMEOUT = aiohttp.ClientTimeout(total=30, connect=10)
_TRIES = 5


class DiscordReader:
    """Reads lists from Discord's REST API, one call at a time.

    Args:
        http: the session to use.
        api_url: the API's address, with version and without a slash at its end.
        token: the bot's.
        sleep: waits so many seconds.
        jitter: uniform in [0, 1).
    """

    def __init__(
        self,
        http: aiohttp.ClientSession,
        api_url: str,
        token: str,
        *,
        sleep: Callable[[float], Awaitable[None]],
        jitter: Callable[[], float],
    ) -> None:
        self._http = http
        self._api_url = api_url.rstrip("/")
        self._headers = {
            "Authorization": f"Bot {token}",
            "User-Agent": "DiscordBot (https://github.com/portcullis-guard/portcullis, 0.1.0)",
        }
        self._sleep = sleep
        self._jitter = jitter

    async def messages(self, channel_id: int, after: int, limit: int) -> list[Any]:
        """Up to ``limit`` messages, those next after the id ``after``, in no promised order; see ``_get``."""
        return await self._list(f"/channels/{channel_id}/messages", {"after": after, "limit": limit})

    async def members(self, guild_id: int, after: int, limit: int) -> list[Any]:
        """Up to ``limit`` members, those next after the user id ``after``; see ``_get``."""
        return await self._list(f"/guilds/{guild_id}/members", {"after": after, "limit": limit})

    async def member(self, guild_id: int, user_id: int) -> Mapping[str, Any] | None:
        """One member; None who is none (any more), or whom Discord does not show.

        Raises:
            DiscordError: a passing failure, or a refused token: another try may succeed.
        """
        path = f"/guilds/{guild_id}/members/{user_id}"
        try:
            found = await self._get(path, {})
        except DiscordError as error:
            if error.transient or error.status == 401:
                raise
            return None
        return found if isinstance(found, Mapping) else None

    async def _list(self, path: str, query: Mapping[str, int]) -> list[Any]:
        rows = await self._get(path, query)
        if not isinstance(rows, list):
            raise DiscordError(200, 0, f"GET {path}: the answer is not a list")
        return rows

    async def _get(self, path: str, query: Mapping[str, int]) -> Any:
        """One answer.

        Raises:
            DiscordError: refused, or not answered in ``_TRIES`` tries (``transient`` tells which). A rate
                limit is waited for and is no try.
        """
        attempt = 0
        while True:
            try:
                return await self._try(path, query)
            except DiscordError as error:
                if not error.transient:
                    raise
                if error.status != 429:
                    attempt += 1
                    if attempt == _TRIES:
                        raise
                wait_s = backoff.delay(attempt, error.retry_after, self._jitter)
                _LOG.info("waiting for Discord", extra={"status": error.status, "wait_s": round(wait_s, 2)})
                await self._sleep(wait_s)

    async def _try(self, path: str, query: Mapping[str, int]) -> Any:
        try:
            async with self._http.get(
                self._api_url + path,
                params=query,
                headers=self._headers,
                timeout=_TIMEOUT,
                allow_redirects=False,
            ) as response:
                if response.status != 200:
                    raise DiscordError(
                        response.status, 0, f"GET {path}", backoff.retry_after(response.headers)
                    )
                answer = await response.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise DiscordError(0, 0, f"GET {path}: {type(error).__name__}") from None
        if response.headers.get("X-RateLimit-Remaining") == "0":
            # The next call is of the same bucket: wait rather than run into a 429.
            await self._sleep(
                min(_seconds(response.headers.get("X-RateLimit-Reset-After")), backoff.LONGEST_S)
            )
        return answer


def _seconds(text: str | None) -> float:
    try:
        return max(0.0, float(text or 0))
    except ValueError:
        return 0.0
