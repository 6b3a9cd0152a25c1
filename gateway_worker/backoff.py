"""How long to wait before the next try."""

from collections.abc import Callable, Mapping

FIRST_S = 0.5
LONGEST_S = 30.0
LONGEST_ASKED_S = 900.0
"""The most that a ``Retry-After`` is believed, in seconds."""


def delay(attempt: int, retry_after: float | None, jitter: Callable[[], float]) -> float:
    """Seconds to wait after the failed try number ``attempt`` (from 0).

    Doubles from ``FIRST_S`` to ``LONGEST_S``, of which ``jitter`` (uniform in [0, 1)) takes up to half away;
    or what the server asked for, and up to a tenth more, so that many do not come back at once.
    """
    if retry_after is not None:
        return min(retry_after, LONGEST_ASKED_S) * (1 + jitter() / 10)
    longest: float = min(LONGEST_S, FIRST_S * 2 ** min(attempt, 16))
    return longest * (1 - jitter() / 2)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The header ``Retry-After`` in seconds; None if it is missing, a date, or no sensible number."""
    try:
        seconds = float(headers.get("Retry-After", ""))
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None
