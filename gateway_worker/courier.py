"""Carries one batch to detection: a signed POST, and what its answer means."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import aiohttp

from gateway_worker import backoff
from portcullis import inside

_LOG = logging.getLogger(__name__)
_TIMEOUT = aiohttp.ClientTimeout(total=30, connect=10)
_REASON_LENGTH = 500


class Outcome(Enum):
    """What became of a batch."""

    ACCEPTED = "accepted"
    """Delete it."""
    REFUSED = "refused"
    """Something in it is wrong (400) or it is too large (413): split it."""
    LATER = "later"
    """Try the same again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What detection said.

    ``status`` is 0 where no answer came; ``set_aside`` maps an event's place in the batch to the reason;
    ``reason`` is why the whole was refused; ``retry_after`` is in seconds.
    """

    outcome: Outcome
    status: int
    set_aside: Mapping[int, str] = field(default_factory=dict)
    reason: str = ""
    retry_after: float | None = None


class Courier:
    """Posts batches.

    Args:
        http: the session to use.
        url: detection's address.
        secrets: DETECTION_SECRET, one or two with a comma.
        now_s: the clock, in seconds since the Unix epoch.
    """

    def __init__(self, http: aiohttp.ClientSession, url: str, secrets: str, now_s: Callable[[], int]) -> None:
        self._http = http
        self._url = url
        self._secrets = secrets
        self._now_s = now_s

    async def post(self, body: bytes) -> Answer:
        """Send one batch; every failure is an answer, too."""
        headers = {
            "Content-Type": "application/json",
            inside.HEADER: inside.sign(self._secrets, body, self._now_s()),
        }
        try:
            async with self._http.post(
                # A redirect would take message text, signed, to another address.
                self._url,
                data=body,
                headers=headers,
                timeout=_TIMEOUT,
                allow_redirects=False,
            ) as response:
                return understand(response.status, response.headers, await response.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            return Answer(Outcome.LATER, 0, reason=type(error).__name__)


def understand(status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    """Read detection's answer.

    What is not in detection's own words is tried again: a proxy's friendly 200 must not delete events, nor
    its 400 set them aside. Only 413 is believed from anyone.
    """
    answer = _json_object(body)
    if 200 <= status < 300 and answer is not None and isinstance(answer.get("judged"), int):
        return Answer(Outcome.ACCEPTED, status, _set_aside(answer.get("set_aside")))
    error = answer.get("error") if answer is not None else None
    if status == 413 or (status == 400 and isinstance(error, str)):
        return Answer(Outcome.REFUSED, status, reason=str(error or "too large")[:_REASON_LENGTH])
    return Answer(Outcome.LATER, status, retry_after=backoff.retry_after(headers))


def _set_aside(items: Any) -> dict[int, str]:
    reasons = {}
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and isinstance(index := item.get("index"), int):
            reasons[index] = str(item.get("reason") or "no reason given")[:_REASON_LENGTH]
    return reasons


def _json_object(body: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
