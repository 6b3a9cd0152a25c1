"""Rate limits: one bucket per route and major parameter, and one for everything.

Source: Discord's documentation, "Rate limits". Its numbers are secret and change; here they are options.
"""

import hashlib
import math
import re
import time
from dataclasses import dataclass, field
from typing import Any

# /channels/1 and /channels/2 have buckets of their own; other ids in a path share one.
_MAJOR = re.compile(r"^/(channels|guilds|webhooks)/[^/]+(/[A-Za-z0-9_-]{40,})?")
_ID = re.compile(r"/\d{15,20}")


@dataclass(frozen=True)
class Limit:
    """So many requests per so many seconds."""

    requests: int
    window_s: float

    @classmethod
    def parse(cls, text: str) -> "Limit":
        """From ``requests/seconds``, such as ``5/1``."""
        requests, _, window_s = text.partition("/")
        return cls(int(requests), float(window_s or 1))


@dataclass
class _Window:
    limit: Limit
    ends: float
    used: int = 0


@dataclass
class Verdict:
    """Whether a request may pass, and the headers that say how much is left."""

    headers: dict[str, str]
    retry_after: float | None = None
    is_global: bool = False

    def body(self) -> dict[str, Any]:
        """The JSON of a 429."""
        return {
            "message": "You are being rate limited.",
            "retry_after": round(self.retry_after or 0, 3),
            "global": self.is_global,
        }


@dataclass
class RateLimits:
    """Counts requests in fixed windows."""

    per_route: Limit
    per_bot: Limit
    rules: list[tuple[str, str, Limit]] = field(default_factory=list)
    """(method, path prefix, limit): the first that fits replaces ``per_route``"""
    _windows: dict[str, _Window] = field(default_factory=dict)

    def hit(self, method: str, path: str) -> Verdict:
        """Count one request."""
        now, wall = time.monotonic(), time.time()
        whole = self._window("*", self.per_bot, now)
        if whole.used >= whole.limit.requests:
            return refusal(whole.ends - now, is_global=True)
        major = _MAJOR.match(path)
        route = f"{method} {_ID.sub('/{id}', path)}"
        window = self._window(f"{route} {major.group() if major else ''}", self._limit(method, path), now)
        left_s = window.ends - now
        headers = {
            "X-RateLimit-Limit": str(window.limit.requests),
            "X-RateLimit-Remaining": str(max(0, window.limit.requests - window.used - 1)),
            "X-RateLimit-Reset": f"{wall + left_s:.3f}",
            "X-RateLimit-Reset-After": f"{left_s:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(route.encode()).hexdigest()[:32],
        }
        if window.used >= window.limit.requests:
            refused = refusal(left_s, is_global=False)
            refused.headers = {**headers, **refused.headers}
            return refused
        whole.used += 1
        window.used += 1
        return Verdict(headers)

    def change(self, op: dict[str, Any]) -> None:
        """Set limits by control call.

        ``per_route`` and ``global`` as ``"5/1"``; ``rules``: a list of ``{method, path_prefix, limit}``.
        """
        if "per_route" in op:
            self.per_route = Limit.parse(op["per_route"])
        if "global" in op:
            self.per_bot = Limit.parse(op["global"])
        if "rules" in op:
            self.rules = [
                (rule.get("method", "*"), rule["path_prefix"], Limit.parse(rule["limit"]))
                for rule in op["rules"]
            ]
        self._windows.clear()

    def _limit(self, method: str, path: str) -> Limit:
        for wanted, prefix, limit in self.rules:
            if wanted in {"*", method} and path.startswith(prefix):
                return limit
        return self.per_route

    def _window(self, key: str, limit: Limit, now: float) -> _Window:
        window = self._windows.get(key)
        if window is None or window.ends <= now:
            if len(self._windows) > 10_000:
                self._windows = {name: each for name, each in self._windows.items() if each.ends > now}
            window = self._windows[key] = _Window(limit, now + limit.window_s)
        return window


def refusal(retry_after: float, *, is_global: bool) -> Verdict:
    """A 429: the header rounds up to whole seconds, the body is exact."""
    headers = {
        "Retry-After": str(math.ceil(retry_after)),
        "X-RateLimit-Scope": "global" if is_global else "user",
    }
    if is_global:
        headers["X-RateLimit-Global"] = "true"
    return Verdict(headers, retry_after, is_global)
