"""The outbox in memory, as strict as the database's: whole lanes, order, leases that expire, fences."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from portcullis.discord.case_view import CaseView
from tests.portcullis.cases import GUILD

# Of all queues together: an id is a message's nonce, and Discord lets each through once, whatever the channel.
_ids = itertools.count(1)


@dataclass(slots=True)
class Row:
    """One effect as the table holds it."""

    id: int
    kind: str
    lane: str
    payload: dict[str, Any]
    case: CaseView | None
    guild_id: str
    status: str = "pending"
    attempts: int = 0
    fence: int = 0
    available_at: float = 0.0
    lease_until: float = 0.0
    error: str | None = None
    result: dict[str, Any] = field(default_factory=dict)


class MemoryStore:
    """Holds the rules that runner and database agree on; breaks a test that breaks them."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.rows: list[Row] = []
        self.claims = 0
        self.finishes = 0
        self._clock = clock

    def add(
        self,
        kind: str,
        payload: dict[str, Any] | None = None,
        *,
        lane: str = "case:1",
        case: CaseView | None = None,
        guild_id: str = GUILD,
    ) -> Row:
        """Queue one effect."""
        row = Row(next(_ids), kind, lane, payload or {}, case, guild_id)
        self.rows.append(row)
        return row

    def claim_outbox(
        self, *, limit: int, lease_s: int, guild_ids: Sequence[str] | None = None
    ) -> list[dict[str, Any]]:
        """Lease whole lanes whose first effect is due and that nobody holds."""
        self.claims += 1
        now = self._clock()
        claimed: list[Row] = []
        for lane in dict.fromkeys(row.lane for row in self.rows):
            rows = [row for row in self.rows if row.lane == lane and row.status in {"pending", "leased"}]
            held = any(row.status == "leased" and row.lease_until > now for row in rows)
            if not rows or held or rows[0].available_at > now:
                continue
            if guild_ids is None or rows[0].guild_id in guild_ids:
                claimed += rows
        claimed = sorted(claimed, key=lambda row: row.id)[:limit]
        for row in claimed:
            row.status, row.lease_until = "leased", now + lease_s
            row.fence += 1
            row.attempts += 1
        names = ("id", "fence", "kind", "attempts", "lane", "guild_id", "payload", "case")
        return [{name: getattr(row, name) for name in names} for row in claimed]

    def finish_outbox(self, *, results: list[dict[str, Any]]) -> dict[str, Any]:
        """End leases; a result under an older fence is stale."""
        self.finishes += 1
        applied, stale = [], []
        for result in results:
            assert set(result) == {"id", "fence", "outcome", "error", "retry_after_s", "result"}
            row = next(row for row in self.rows if row.id == result["id"])
            if row.status != "leased" or row.fence != result["fence"]:
                stale.append(row.id)
                continue
            applied.append(row.id)
            self._apply(row, result)
        return {"applied": applied, "stale": stale}

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """The same two calls as PostgREST takes them, for whoever works with the real store."""
        given = {name.removeprefix("p_"): value for name, value in arguments.items()}
        if function == "finish_outbox":
            return self.finish_outbox(**given)
        assert function == "claim_outbox", function
        rows = self.claim_outbox(**given)
        cases = {row["case"]["id"]: row["case"] for row in rows if row["case"]}
        plain = [row | {"case_id": row["case"] and row["case"]["id"]} for row in rows]
        return {"rows": plain, "cases": cases}

    def _apply(self, row: Row, result: dict[str, Any]) -> None:
        row.error, row.result = result["error"], result["result"]
        match result["outcome"]:
            case "done" | "failed":
                row.status = result["outcome"]
            case "retry":
                assert isinstance(result["retry_after_s"], int)
                row.status, row.available_at = "pending", self._clock() + result["retry_after_s"]
            case "release":
                row.status = "pending"
                row.attempts -= 1
            case unknown:
                raise AssertionError(f"no such outcome: {unknown}")
