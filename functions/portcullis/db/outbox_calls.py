"""The outbox: effects leased, ended and looked up."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class OutboxCalls(Calls):
    """What whoever carries out effects asks of the database."""

    def claim_outbox(self, *, limit: int, lease_s: int, guild_ids: Sequence[str] | None = None) -> list[Json]:
        """Lease up to ``limit`` effects, of these servers or of all, for ``lease_s`` seconds.

        Each row carries its case as ``case``; rows of one case share the object.
        """
        guilds = None if guild_ids is None else list(guild_ids)
        answer = self._call("claim_outbox", p_limit=limit, p_lease_s=lease_s, p_guild_ids=guilds)
        cases = answer["cases"]
        return [row | {"case": cases.get(row["case_id"])} for row in answer["rows"]]

    def finish_outbox(self, *, results: Sequence[Mapping[str, Any]]) -> Json:
        """End leases: ``{"applied": [id], "stale": [id]}``."""
        return self._call("finish_outbox", p_results=[dict(result) for result in results])

    def read_effect(self, *, guild_id: str, effect: int) -> Json:
        """Where an effect stands: ``{"status", "error", "left"}``."""
        return self._call("read_effect", p_guild_id=guild_id, p_effect=effect)
