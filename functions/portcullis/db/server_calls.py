"""A server's settings and health, and what all servers share."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ServerCalls(Calls):
    """Reading and changing how a server is set up."""

    def read_server(self, *, interaction: Mapping[str, str], guild_id: str) -> Json | None:
        """A server's sparse settings: ``{"version", "settings", "active"}``, or None if it is unknown.

        Claims nothing without an id in ``interaction``.
        """
        return self._find("read_server", p_interaction=dict(interaction), p_guild_id=guild_id)

    def configure_server(
        self, *, interaction: Mapping[str, str], guild_id: str, patch: Mapping[str, Any]
    ) -> Json:
        """Merge a patch into a server's settings; None resets one. Answers ``{"version", "settings"}``."""
        return self._call(
            "configure_server", p_interaction=dict(interaction), p_guild_id=guild_id, p_patch=dict(patch)
        )

    def read_health(self, *, interaction: Mapping[str, str], guild_id: str) -> Json | None:
        """The bot's state in a server, None for an unknown one. Shape: the migration ``read_health``."""
        return self._find("read_health", p_interaction=dict(interaction), p_guild_id=guild_id)

    def import_phishing_domains(self, *, source: str, domains: Sequence[str]) -> int:
        """Replace what ``source`` lists; the answer is how many domains it lists now."""
        count: int = self._transport.rpc(
            "import_phishing_domains", {"p_source": source, "p_domains": list(domains)}
        )
        return count
