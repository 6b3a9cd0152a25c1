"""A server's settings and health, and what all servers share."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ServerCalls(Calls):
    """Reading and changing how a server is set up."""

    def read_server(self, *, interaction: Mapping[str, Any], guild_id: str) -> Json | None:
        """A server's sparse settings: ``{"version", "settings", "active"}``, or None if it is unknown.

        Claims nothing without an id in ``interaction``.
        """
        return self._find("read_server", p_interaction=dict(interaction), p_guild_id=guild_id)

    def configure_server(
        self, *, interaction: Mapping[str, Any], guild_id: str, patch: Mapping[str, Any]
    ) -> Json:
        """Merge a patch into a server's settings; None resets one. Answers ``{"version", "settings"}``."""
        return self._call(
            "configure_server", p_interaction=dict(interaction), p_guild_id=guild_id, p_patch=dict(patch)
        )

    def read_health(self, *, interaction: Mapping[str, Any], guild_id: str) -> Json | None:
        """The bot's state in a server, None for an unknown one. Shape: the migration ``read_health``."""
        return self._find("read_health", p_interaction=dict(interaction), p_guild_id=guild_id)

    def config_history(
        self, *, interaction: Mapping[str, Any], guild_id: str, key: str | None, limit: int
    ) -> list[Json]:
        """The last changes, newest first: ``[{"changed_by", "changed_ms", "changes": [{"key", "old", "new"}]}]``."""
        changes: list[Json] = self._transport.rpc(
            "config_history",
            {"p_interaction": dict(interaction), "p_guild_id": guild_id, "p_key": key, "p_limit": limit},
        )
        return changes

    def change_server_list(
        self,
        *,
        interaction: Mapping[str, Any],
        guild_id: str,
        path: Sequence[str],
        value: str,
        add: bool,
        most: int,
    ) -> Json:
        """Put a value on a list of the settings, or take it off: ``{"outcome", "version", "settings"}``.

        ``outcome`` is ``changed``, ``same`` or ``full``: the list takes ``most``.
        """
        return self._call(
            "change_server_list", p_interaction=dict(interaction), p_guild_id=guild_id, p_path=list(path),
            p_value=value, p_add=add, p_most=most,
        )  # fmt: skip

    def import_phishing_domains(self, *, source: str, domains: Sequence[str]) -> int:
        """Replace what ``source`` lists; the answer is how many domains it lists now."""
        count: int = self._transport.rpc(
            "import_phishing_domains", {"p_source": source, "p_domains": list(domains)}
        )
        return count
