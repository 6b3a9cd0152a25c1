"""Discord's rate limits as one process can know them.

Discord counts requests in buckets. Which bucket a route belongs to is told by the ``X-RateLimit-Bucket``
header of its answers; within one bucket every *major parameter* (guild, channel, webhook) counts on its own.
Before a bucket is known, the route itself stands for it. Requests of one bucket go out one after another: so
the newest answer's headers say exactly when the next may go, and nothing has to be counted. A second limit,
50 requests a second, spans all routes.

Source: Discord's developer documentation, "Rate Limits".
"""

import re
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from portcullis.errors import DiscordError

GLOBAL_REQUESTS = 50
GLOBAL_WINDOW_S = 1.0
LONGEST_WAIT_S = 86_400.0
KEPT_BUCKETS = 2_000
"""Beyond so many, idle buckets are forgotten: a process that lives long meets many channels."""

_MAJOR = re.compile(r"^/(?:guilds|channels)/(\d+)|^/webhooks/(\d+/[^/]+)|^/interactions/(\d+)/")
_ID = re.compile(r"/\d{15,20}(?=/|$)")
_WEBHOOK_TOKEN = re.compile(r"^(/(?:webhooks|interactions)/[^/]+)/[^/]+")


@dataclass(frozen=True, slots=True)
class Route:
    """A request as Discord counts it. ``template`` holds no ids and no webhook tokens: it may be logged."""

    template: str
    major: str

    @classmethod
    def of(cls, method: str, path: str) -> "Route":
        """The route of ``path``, which begins with ``/`` and may carry a query."""
        path = path.partition("?")[0]
        found = _MAJOR.match(path)
        major = next((group for group in found.groups() if group), "") if found else ""
        template = _ID.sub("/:id", _WEBHOOK_TOKEN.sub(r"\1/:token", path))
        return cls(f"{method} {template}", major)


@dataclass(slots=True, eq=False)
class _Bucket:
    turn: threading.Lock = field(default_factory=threading.Lock)
    ready_at: float = 0.0


class RateLimits:
    """Lets requests out when Discord will take them. One for all threads that share a token.

    Times are seconds on ``clock``. Waiting never passes the caller's deadline: where it would, a
    ``DiscordError`` 429 says at once how long to stay away.
    """

    def __init__(self, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._names: dict[str, str] = {}
        self._buckets: dict[tuple[str, str], _Bucket] = {}
        self._closed_until = 0.0
        self._sent: deque[float] = deque(maxlen=GLOBAL_REQUESTS)

    @contextmanager
    def turn(self, route: Route, deadline: float) -> Iterator[None]:
        """Hold the route's bucket for one request, once that request may go.

        Raises:
            DiscordError: 429, the request may not go before ``deadline``.
        """
        bucket = self._enter(route, deadline)
        try:
            self._wait(route, lambda: bucket.ready_at, deadline)
            self._wait(route, self._global_ready_at, deadline)
            yield
        finally:
            bucket.turn.release()

    def learn(self, route: Route, headers: Mapping[str, str]) -> None:
        """Take in any answer's headers: the bucket's name, and what remains of it."""
        name = headers.get("X-RateLimit-Bucket")
        with self._lock:
            if name:
                self._names[route.template] = name
        bucket = self._bucket(route)
        if headers.get("X-RateLimit-Remaining") == "0":
            self._close(bucket, seconds(headers.get("X-RateLimit-Reset-After")) or 0.0)

    def hold(self, route: Route, wait_s: float, *, everywhere: bool) -> None:
        """Take in a 429: nothing of the route's bucket, or nothing at all, goes out for ``wait_s`` s."""
        if everywhere:
            with self._lock:
                self._closed_until = max(self._closed_until, self._clock() + wait_s)
        else:
            self._close(self._bucket(route), wait_s)

    def _close(self, bucket: _Bucket, wait_s: float) -> None:
        bucket.ready_at = max(bucket.ready_at, self._clock() + wait_s)

    def _enter(self, route: Route, deadline: float) -> _Bucket:
        while True:
            bucket = self._bucket(route)
            if not bucket.turn.acquire(timeout=max(0.0, deadline - self._clock())):
                raise _too_early(route, max(0.0, bucket.ready_at - self._clock()))
            # The answer waited for may have told that the route belongs to another bucket.
            if self._bucket(route) is bucket:
                return bucket
            bucket.turn.release()

    def _bucket(self, route: Route) -> _Bucket:
        with self._lock:
            key = (self._names.get(route.template, route.template), route.major)
            if key not in self._buckets and len(self._buckets) >= KEPT_BUCKETS:
                self._forget_idle()
            return self._buckets.setdefault(key, _Bucket())

    def _forget_idle(self) -> None:
        now = self._clock()
        busy = {k: b for k, b in self._buckets.items() if b.turn.locked() or b.ready_at > now}
        self._buckets = busy

    def _global_ready_at(self) -> float:
        """When the next request may go by the global limit; books its place if that is now."""
        with self._lock:
            now = self._clock()
            full = len(self._sent) == GLOBAL_REQUESTS
            ready_at = max(self._closed_until, self._sent[0] + GLOBAL_WINDOW_S if full else 0.0)
            if ready_at <= now:
                self._sent.append(now)
            return ready_at

    def _wait(self, route: Route, ready_at: Callable[[], float], deadline: float) -> None:
        while (moment := ready_at()) > (now := self._clock()):
            if moment > deadline:
                raise _too_early(route, moment - now)
            self._sleep(moment - now)


def _too_early(route: Route, wait_s: float) -> DiscordError:
    return DiscordError(429, 0, f"{route.template} has to wait for its rate limit", retry_after=wait_s)


def seconds(text: object) -> float | None:
    """A wait that an answer asks for, at most ``LONGEST_WAIT_S``; None if it is no number."""
    try:
        return min(LONGEST_WAIT_S, max(0.0, float(str(text))))
    except ValueError:
        return None
