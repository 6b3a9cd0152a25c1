"""What became of one try of an effect: done, to be tried again and when, or given up."""

import logging
import math
import random
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, ImpossibleError, Result

MAX_ATTEMPTS = 10
FIRST_PAUSE_S = 2
LONGEST_PAUSE_S = 900

_log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """As ``finish_outbox`` takes it."""

    DONE = "done"
    RETRY = "retry"
    FAILED = "failed"
    RELEASE = "release"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """One result for ``finish_outbox``, known there by id and fence. Only a retry has ``retry_after_s``."""

    id: int
    fence: int
    outcome: Outcome
    error: str | None = None
    retry_after_s: int | None = None
    result: Result = field(default_factory=dict)

    def as_row(self) -> dict[str, Any]:
        """The JSON that ``finish_outbox`` reads."""
        return asdict(self)


def done(claimed: Claimed, result: Result) -> Finished:
    """It is as it should be now."""
    return Finished(id=claimed.id, fence=claimed.fence, outcome=Outcome.DONE, result=result)


def released(claimed: Claimed) -> Finished:
    """Leased, but not tried."""
    return Finished(id=claimed.id, fence=claimed.fence, outcome=Outcome.RELEASE)


def after_error(claimed: Claimed, error: Exception) -> Finished:
    """Whether an effect that raised is tried again.

    What Discord refuses for good fails at once. Faults are tried again, with pauses that double, until
    ``MAX_ATTEMPTS``. Only a rate limit is waited for as often as it takes: it will open, and a raid of
    hundreds may have to pass through it.
    """
    # Only our own errors have words for moderators; a bug is named by its type, the log has its traceback.
    known = isinstance(error, DiscordError | ImpossibleError)
    reason = str(error) if known else f"a bug: {type(error).__name__}"
    limited = isinstance(error, DiscordError) and error.status == 429
    permanent = isinstance(error, ImpossibleError) or (
        isinstance(error, DiscordError) and not error.transient
    )
    facts = {"outbox_id": claimed.id, "kind": claimed.kind, "attempts": claimed.attempts, "error": reason}
    if isinstance(error.__cause__, DiscordError):  # what Discord said, where moderators read other words
        facts["cause"] = str(error.__cause__)
    if not known:
        _log.error("effect raised", extra=facts, exc_info=error)

    if permanent or (claimed.attempts >= MAX_ATTEMPTS and not limited):
        if not permanent:
            reason = f"given up after {claimed.attempts} attempts: {reason}"
        _log.warning("effect failed", extra=facts)
        return Finished(id=claimed.id, fence=claimed.fence, outcome=Outcome.FAILED, error=reason)

    asked = error.retry_after if isinstance(error, DiscordError) else None
    _log.info("effect will be tried again", extra=facts)
    return Finished(
        id=claimed.id,
        fence=claimed.fence,
        outcome=Outcome.RETRY,
        error=reason,
        retry_after_s=_spread(asked) if asked is not None else pause_s(claimed.attempts),
    )


def pause_s(attempts: int) -> int:
    """Seconds until the next try after so many: they double, up to ``LONGEST_PAUSE_S``."""
    return _spread(min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** (attempts - 1)))


def _spread(seconds: float) -> int:
    """At least ``seconds``, and up to half as much again, so that not all come back at once."""
    spread = random.uniform(1.0, 1.5)  # noqa: S311 - spreads retries, hides nothing
    return max(1, math.ceil(seconds * spread))
