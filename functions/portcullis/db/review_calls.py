"""Reviews by the language model: leased and ended."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ReviewCalls(Calls):
    """What whoever asks the language model asks of the database."""

    def claim_llm_reviews(
        self, *, limit: int, lease_s: int, asked: Mapping[str, Any], guild_ids: Sequence[str] | None = None
    ) -> list[Json]:
        """Lease reviews, of these servers or of all. Shapes: the migration ``claim_llm_reviews``."""
        guilds = None if guild_ids is None else list(guild_ids)
        answer = self._call(
            "claim_llm_reviews", p_limit=limit, p_lease_s=lease_s, p_asked=dict(asked), p_guild_ids=guilds
        )
        rows: list[Json] = answer["rows"]
        return rows

    def finish_llm_reviews(self, *, results: Sequence[Mapping[str, Any]], asked: Mapping[str, Any]) -> Json:
        """End leases: ``{"applied", "stale", "raised", "withdrawn", "guild_ids"}``."""
        return self._call("finish_llm_reviews", p_results=[dict(one) for one in results], p_asked=dict(asked))

    def give_up_llm_reviews(self) -> None:
        """End what waited too long for an answer, with its text and names."""
        self._call("give_up_llm_reviews")
