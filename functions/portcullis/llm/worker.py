"""Leases reviews, asks, and reports what became of them, within a time."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Protocol

from portcullis.llm import outcome
from portcullis.llm.prompt import Purpose
from portcullis.llm.reviewer import Reviewer
from portcullis.settings import defaults
from portcullis.stored_settings import what_fits

_log = logging.getLogger(__name__)

THREADS: Final = 8
LEASE_S: Final = 30
SHORTEST_CALL_S: Final = 1.0
"""With less time than this no call is begun: it would be paid for and lost."""

_ASKED_SETTINGS: Final = ("llm", "llm_daily_calls", "llm_daily_usd", "user_classification")

Row = dict[str, Any]


class Store(Protocol):
    """The two database calls of reviews."""

    def claim_llm_reviews(
        self, *, limit: int, lease_s: int, asked: Row, guild_ids: Sequence[str] | None
    ) -> list[Row]:
        """Lease up to ``limit`` reviews to ask about, and those that an equal text has answered."""
        ...

    def finish_llm_reviews(self, *, results: list[Row], asked: Row) -> Row:
        """Record results: ``{"applied", "stale", "raised", "withdrawn", "guild_ids"}``."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How many reviews ended how. ``guild_ids`` are the servers that have effects to carry out."""

    asked: int = 0
    cached: int = 0
    raised: int = 0
    withdrawn: int = 0
    stale: int = 0
    guild_ids: tuple[str, ...] = field(default=())

    def as_json(self) -> dict[str, int]:
        """The counts by name."""
        return {name: count for name, count in asdict(self).items() if name != "guild_ids"}


def run(
    store: Store,
    reviewer: Reviewer,
    *,
    budget_s: float,
    clock: Callable[[], float],
    guild_ids: Sequence[str] | None = None,
) -> Summary:
    """Work on what waits, of ``guild_ids`` only where given, until nothing is left or ``budget_s`` seconds are over.

    Raises:
        DatabaseError: a call failed; what was leased is asked again when its lease is over, once.
    """
    deadline = clock() + budget_s
    asked = reviewer.asked | {
        "base_usd": reviewer.prices.base_usd,
        "byte_usd": reviewer.prices.byte_usd,
        "purposes": [*Purpose],
        "defaults": {key: getattr(defaults(), key) for key in _ASKED_SETTINGS},
    }
    counts = {"asked": 0, "cached": 0, "raised": 0, "withdrawn": 0, "stale": 0}
    guilds: set[str] = set()
    while deadline - clock() >= SHORTEST_CALL_S:
        rows = store.claim_llm_reviews(limit=THREADS, lease_s=LEASE_S, asked=asked, guild_ids=guild_ids)
        if not rows:
            break
        results = _work(rows, reviewer, deadline, clock)
        answer = store.finish_llm_reviews(results=results, asked=reviewer.asked)
        counts["asked"] += sum("latency_ms" in result for result in results)
        counts["cached"] += sum(row["answer"] is not None for row in rows)
        counts["raised"] += answer["raised"]
        counts["withdrawn"] += answer["withdrawn"]
        counts["stale"] += len(answer["stale"])
        guilds.update(answer["guild_ids"])
    return Summary(**counts, guild_ids=tuple(sorted(guilds)))


def _work(rows: Sequence[Row], reviewer: Reviewer, deadline: float, clock: Callable[[], float]) -> list[Row]:
    def one(row: Row) -> Row:
        try:
            return _result(row, reviewer, deadline - clock())
        except Exception as error:  # noqa: BLE001 - what one row breaks must not take the others' answers with it: they are paid
            # The error's own words may hold the text, so they go nowhere.
            _log.error("a review failed", extra={"error": type(error).__name__, "review": row["id"]})
            return outcome.broken(row)

    if len(rows) == 1:
        return [one(rows[0])]
    # All threads end here: a function has no processor any more once it has answered.
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, rows))


def _result(row: Row, reviewer: Reviewer, left_s: float) -> Row:
    # What does not fit, of a later release or changed by hand, costs that one setting alone.
    settings, _ = what_fits(row["settings"])
    if row["answer"] is not None:
        return outcome.answered(row, outcome.kept(row["answer"]), settings)
    if left_s < SHORTEST_CALL_S:
        return outcome.released(row)
    call = reviewer.ask(row["content"], row["context"] or {}, timeout_s=left_s)
    return outcome.finished(row, call, settings)
