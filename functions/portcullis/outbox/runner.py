"""Leases effects, carries them out within a time, and reports what became of them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import Claimed
from portcullis.outbox.lanes import execute
from portcullis.outbox.outcome import Finished, Outcome

MAX_BUDGET_S = 5.0


class Store(Protocol):
    """The two database calls of the outbox."""

    def claim_outbox(
        self, *, limit: int, lease_s: int, guild_ids: Sequence[str] | None
    ) -> list[dict[str, Any]]:
        """Lease whole lanes for ``lease_s`` seconds; in order of id, of ``guild_ids`` only where given."""
        ...

    def finish_outbox(self, *, results: list[dict[str, Any]]) -> dict[str, Any]:
        """Record results; answers ``{"applied": [ids], "stale": [ids]}``."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How many effects ended how. ``stale`` ones had lost their lease meanwhile and count nowhere else."""

    done: int = 0
    retried: int = 0
    failed: int = 0
    released: int = 0
    stale: int = 0

    def as_json(self) -> dict[str, int]:
        """The counts by name."""
        return asdict(self)


def run(
    store: Store,
    discord: DiscordClient,
    *,
    budget_s: float,
    clock: Callable[[], float],
    guild_ids: Sequence[str] | None = None,
    limit: int = 100,
    lease_s: int = 30,
) -> Summary:
    """Carry out what is due, until nothing is left or the time is over.

    No effect is begun after ``budget_s`` (seconds, ``MAX_BUDGET_S`` at most); one under way may end a little
    later. ``lease_s`` must be longer than that.

    Raises:
        DatabaseError: a call failed; what was leased is tried again when its lease is over.
    """
    deadline = clock() + min(budget_s, MAX_BUDGET_S)
    bound = discord.until(deadline)
    counts: Counter[str] = Counter()
    while clock() < deadline:
        rows = store.claim_outbox(limit=limit, lease_s=lease_s, guild_ids=guild_ids)
        if not rows:
            break
        finished = execute(map(Claimed.of, rows), bound, has_time=lambda: clock() < deadline)
        answer = store.finish_outbox(results=[one.as_row() for one in finished])
        round_counts = _count(finished, set(answer["stale"]))
        counts.update(round_counts)
        if not round_counts[Outcome.DONE] and not round_counts[Outcome.FAILED]:
            break  # nothing moved: what is left has to wait
    return Summary(
        done=counts[Outcome.DONE],
        retried=counts[Outcome.RETRY],
        failed=counts[Outcome.FAILED],
        released=counts[Outcome.RELEASE],
        stale=counts["stale"],
    )


def _count(finished: Sequence[Finished], stale: set[int]) -> Counter[str]:
    return Counter("stale" if one.id in stale else str(one.outcome) for one in finished)
