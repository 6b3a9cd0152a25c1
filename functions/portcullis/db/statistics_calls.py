"""Numbers for /stats."""

from collections.abc import Mapping

from portcullis.db.calls import Calls, Json


class StatisticsCalls(Calls):
    """What happened in a server, counted."""

    def stats_overview(self, *, interaction: Mapping[str, str], guild_id: str, days: int) -> Json:
        """The numbers of the last ``days`` days. Shapes: the migration ``reading``."""
        return self._call("stats_overview", p_interaction=dict(interaction), p_guild_id=guild_id, p_days=days)
