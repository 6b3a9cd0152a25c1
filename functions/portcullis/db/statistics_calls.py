"""Numbers for /stats. Shapes: the migrations of the functions' names."""

from collections.abc import Mapping
from typing import Any

from portcullis.db.calls import Calls, Json


class StatisticsCalls(Calls):
    """What happened in a server in the last ``days`` days (UTC), today included, counted.

    A filter that is None or left out filters nothing.
    """

    def stats_overview(self, *, interaction: Mapping[str, Any], guild_id: str, days: int) -> Json:
        """A bit of everything."""
        return self._stats("overview", interaction, guild_id, days)

    def stats_detections(
        self,
        *,
        interaction: Mapping[str, Any],
        guild_id: str,
        days: int,
        rule: str | None = None,
        user_id: str | None = None,
    ) -> Json:
        """What was found, by which rule, and what became of it."""
        return self._stats("detections", interaction, guild_id, days, p_rule=rule, p_user_id=user_id)

    def stats_members(self, *, interaction: Mapping[str, Any], guild_id: str, days: int) -> Json:
        """Who came, who went, and who stayed."""
        return self._stats("members", interaction, guild_id, days)

    def stats_commands(
        self,
        *,
        interaction: Mapping[str, Any],
        guild_id: str,
        days: int,
        command: str | None = None,
        user_id: str | None = None,
    ) -> Json:
        """Commands and buttons: how often, by whom, how fast."""
        return self._stats("commands", interaction, guild_id, days, p_command=command, p_user_id=user_id)

    def stats_llm(
        self, *, interaction: Mapping[str, Any], guild_id: str, days: int, purpose: str | None = None
    ) -> Json:
        """Calls of the LLM, their cost and their failures."""
        return self._stats("llm", interaction, guild_id, days, p_purpose=purpose)

    def stats_network(self, *, interaction: Mapping[str, Any], guild_id: str, days: int) -> Json:
        """Relationships with other servers, and flags shared and heard."""
        return self._stats("network", interaction, guild_id, days)

    def stats_performance(
        self, *, interaction: Mapping[str, Any], guild_id: str, days: int, effect: str | None = None
    ) -> Json:
        """How fast verdicts and effects were; ``effect`` is a kind of effect."""
        return self._stats("performance", interaction, guild_id, days, p_effect=effect)

    def _stats(
        self, what: str, interaction: Mapping[str, Any], guild_id: str, days: int, **filters: Any
    ) -> Json:
        given = {name: value for name, value in filters.items() if value is not None}
        return self._call(
            f"stats_{what}", p_interaction=dict(interaction), p_guild_id=guild_id, p_days=days, **given
        )
