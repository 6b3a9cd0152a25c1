"""One method per SQL function: the whole of what Python asks the database to do."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Json = dict[str, Any]


class Rpc(Protocol):
    """What the store needs of a transport."""

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """Call a SQL function with named arguments and return its JSON."""
        ...


class Store:
    """The bot's SQL functions. Every method is one round trip and raises DatabaseError.

    ``interaction`` is ``{"id", "user_id", "guild_id"}``: the function claims the id, and a second delivery
    raises PC409.
    """

    def __init__(self, transport: Rpc) -> None:
        self._transport = transport

    def observe_events(self, *, batch: Json) -> Json:
        """Remember a batch and learn all that the rules need. Shapes: the migration ``observe_events``."""
        return self._call("observe_events", p_batch=batch)

    def record_verdicts(self, *, batch: Json) -> Json:
        """Record a batch of verdicts and queue their effects. Shapes: the migration ``record_verdicts``."""
        return self._call("record_verdicts", p_batch=batch)

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

    def resolve_case(self, *, interaction: Mapping[str, str], case_id: str, action: str) -> Json:
        """Decide a case: ``{"outcome": "applied" | "already", "case", "effects"}``."""
        return self._call("resolve_case", p_interaction=dict(interaction), p_case_id=case_id, p_action=action)

    def read_server(self, *, interaction: Mapping[str, str], guild_id: str) -> Json | None:
        """A server's sparse settings: ``{"version", "settings", "active"}``, or None if it is unknown."""
        found: Json | None = self._transport.rpc(
            "read_server", {"p_interaction": dict(interaction), "p_guild_id": guild_id}
        )
        return found

    def configure_server(
        self, *, interaction: Mapping[str, str], guild_id: str, patch: Mapping[str, Any]
    ) -> Json:
        """Merge a patch into a server's settings; None resets one. Answers ``{"version", "settings"}``."""
        return self._call(
            "configure_server", p_interaction=dict(interaction), p_guild_id=guild_id, p_patch=dict(patch)
        )

    def stats_overview(self, *, interaction: Mapping[str, str], guild_id: str, days: int) -> Json:
        """The numbers of the last ``days`` days. Shapes: the migration ``commands``."""
        return self._call("stats_overview", p_interaction=dict(interaction), p_guild_id=guild_id, p_days=days)

    def read_health(self, *, interaction: Mapping[str, str], guild_id: str) -> Json | None:
        """The bot's state in a server, None for an unknown one. Shape: the migration ``read_health``."""
        found: Json | None = self._transport.rpc(
            "read_health", {"p_interaction": dict(interaction), "p_guild_id": guild_id}
        )
        return found

    def moderate_member(
        self, *, interaction: Mapping[str, str], user_id: str, action: str, reason: str, roles: Sequence[str]
    ) -> Json:
        """Queue ``kick``, ``ban`` or ``unban`` on behalf of a moderator with these roles: ``{"effect": id}``."""
        return self._call(
            "moderate_member", p_interaction=dict(interaction), p_user_id=user_id, p_action=action,
            p_reason=reason, p_roles=list(roles),
        )  # fmt: skip

    def read_effect(self, *, guild_id: str, effect: int) -> Json:
        """Where an effect stands: ``{"status", "error", "left"}``."""
        return self._call("read_effect", p_guild_id=guild_id, p_effect=effect)

    def import_phishing_domains(self, *, source: str, domains: Sequence[str]) -> int:
        """Replace what ``source`` lists; the answer is how many domains it lists now."""
        count: int = self._transport.rpc(
            "import_phishing_domains", {"p_source": source, "p_domains": list(domains)}
        )
        return count

    def _call(self, function: str, **arguments: Any) -> Json:
        answer: Json = self._transport.rpc(function, arguments)
        return answer
