"""One request to Discord's REST API: sent when the rate limits allow, tried again where that is safe.

discord.py and hikari hold such a client too, but theirs are coroutines around an event loop and take half a
second and a second to import, which every cold start would pay. This one stands on ``requests``; only the
rate limits (``limits.py``) and the retries are our own.
"""

import logging
import random
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import quote

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase

from portcullis.discord import refusals
from portcullis.discord.limits import RateLimits, Route
from portcullis.errors import DiscordError

USER_AGENT = "DiscordBot (https://github.com/portcullis-guard/portcullis, 0.1.0)"
"""Discord blocks clients that do not introduce themselves as ``DiscordBot (url, version)``."""

CONNECT_S = 3.0
READ_S = 10.0
SHORTEST_READ_S = 2.0
"""An answer gets so long even close to the deadline: a request cut short usually happened all the same."""
SHORTEST_HARD_S = 0.05
"""A time-out of nothing would not even be tried."""
ATTEMPTS = 5
FIRST_PAUSE_S = 0.25
REASON_LENGTH = 512

_NO_PINGS: Final = {"parse": ()}


class BotToken(AuthBase):
    """Adds the bot's token to a request: it stays out of the session, and no ``.netrc`` can replace it."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Sign one request."""
        request.headers["Authorization"] = f"Bot {self._token}"
        return request


def new_session(connections: int = 16) -> requests.Session:
    """A session that keeps up to ``connections`` connections, as many as threads may use it at once."""
    # Its debug log holds paths, and a webhook's path holds its token.
    logging.getLogger("urllib3").setLevel(logging.INFO)
    session = requests.Session()
    for scheme in ("https://", "http://"):
        session.mount(scheme, HTTPAdapter(pool_maxsize=connections))
    return session


class Transport:
    """Sends requests. Thread-safe; all threads share the session and what is known of the rate limits."""

    def __init__(
        self,
        token: str,
        base_url: str,
        *,
        session: requests.Session,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._auth = BotToken(token)
        self._base_url = base_url.rstrip("/")
        self._session = session
        self._limits = RateLimits(clock, sleep)
        self._sleep = sleep
        self.clock = clock

    def send(
        self,
        method: str,
        path: str,
        *,
        json: Any,
        reason: str | None,
        deadline: float,
        repeatable: bool,
        hard: bool = False,
    ) -> Any:
        """Send until Discord has decided, and return the answer's JSON (None for 204).

        A 429 is always waited for and sent again. A 5xx, a broken connection and a time-out are tried again
        only where the request is ``repeatable``, for it may have had its effect. A ``hard`` deadline also cuts
        short a request that is under way.

        Raises:
            DiscordError: Discord refused, or ``deadline`` (on the clock) would pass before the next try.
        """
        route = Route.of(method, path)
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self._limits.turn(route, deadline):
                    return self._once(
                        route, method, path, _without_pings(json), reason, self._timeout(deadline, hard=hard)
                    )
            except DiscordError as error:
                pause = self._pause(error, attempt, repeatable=repeatable)
                if pause is None or attempt == ATTEMPTS or self.clock() + pause >= deadline:
                    raise
            self._sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    def _pause(self, error: DiscordError, attempt: int, *, repeatable: bool) -> float | None:
        """Seconds until the next try, or None where there must be none."""
        if error.status == 429:
            return error.retry_after or 0.0
        if not (error.transient and repeatable):
            return None
        spread = random.uniform(0.5, 1.0)  # noqa: S311 - spreads retries, hides nothing
        return FIRST_PAUSE_S * 2.0 ** (attempt - 1) * spread

    def _timeout(self, deadline: float, *, hard: bool) -> tuple[float, float]:
        """How long to wait for a connection, and for an answer over it."""
        left = deadline - self.clock()
        if hard:  # half each, so that both together end in time
            return (max(SHORTEST_HARD_S, left / 2),) * 2
        return CONNECT_S, max(SHORTEST_READ_S, min(READ_S, left))

    def _once(
        self,
        route: Route,
        method: str,
        path: str,
        json: Any,
        reason: str | None,
        timeout: tuple[float, float],
    ) -> Any:
        headers = {"User-Agent": USER_AGENT}
        if reason:
            headers["X-Audit-Log-Reason"] = quote(reason[:REASON_LENGTH])
        try:
            response = self._session.request(
                method,
                self._base_url + path,
                json=json,
                headers=headers,
                auth=self._auth,
                timeout=timeout,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            # The exception's own text holds the path, and a webhook's path holds its token.
            raise DiscordError(0, 0, f"{route.template}: {type(error).__name__}") from None
        self._limits.learn(route, response.headers)
        if response.status_code < 300:
            return refusals.json_of(response, route.template) if response.content else None
        refusal = refusals.error_of(response, route.template)
        if refusal.retry_after is not None:
            self._limits.hold(route, refusal.retry_after, everywhere=refusals.is_global(response))
        raise refusal


def _without_pings(json: Any) -> Any:
    """A message pings nobody unless its sender says whom."""
    if isinstance(json, dict) and "content" in json and "allowed_mentions" not in json:
        return {**json, "allowed_mentions": _NO_PINGS}
    return json
