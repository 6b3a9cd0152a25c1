"""The database functions that interactions call, in memory: as strict as the SQL, and as forgetful as a test needs."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from portcullis.errors import DatabaseError

_STATUS = {"verify": "verified", "reject": "rejected", "ban": "banned", "reopen": "reopened"}


class FakeStore:
    """Claims interactions, merges settings and decides cases as the migrations say."""

    def __init__(self) -> None:
        self.servers: dict[str, dict[str, Any]] = {}
        self.cases: dict[str, dict[str, Any]] = {}
        self.claimed: set[str] = set()
        self.stats: dict[str, Any] = {}
        self.health: dict[str, Any] = {}
        self.deeds: list[dict[str, Any]] = []
        self.effect: dict[str, Any] = {}
        self.calls: list[str] = []
        self.broken: Exception | None = None

    def read_server(self, *, interaction: Mapping[str, str], guild_id: str) -> dict[str, Any] | None:
        """A server's settings; claims nothing without an id."""
        self._begin("read_server", interaction, claims="id" in interaction)
        return deepcopy(self.servers.get(guild_id))

    def configure_server(
        self, *, interaction: Mapping[str, str], guild_id: str, patch: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Merge a patch; the version grows."""
        self._begin("configure_server", interaction)
        server = self.servers.setdefault(guild_id, {"version": 0, "settings": {}, "active": True})
        server["settings"] = _merged(server["settings"], patch)
        server["version"] += 1
        return {"version": server["version"], "settings": deepcopy(server["settings"])}

    def stats_overview(self, *, interaction: Mapping[str, str], guild_id: str, days: int) -> dict[str, Any]:
        """The numbers that the test has set."""
        self._begin("stats_overview", interaction)
        if not 1 <= days <= 365:
            raise DatabaseError("PC422", "days must be between 1 and 365")
        return {**self.stats, "guild_id": guild_id, "days": days}

    def read_health(self, *, interaction: Mapping[str, str], guild_id: str) -> dict[str, Any] | None:
        """The state that the test has set, of a server that is known."""
        self._begin("read_health", interaction)
        return deepcopy(self.health) if guild_id in self.servers else None

    def resolve_case(self, *, interaction: Mapping[str, str], case_id: str, action: str) -> dict[str, Any]:
        """Decide, unless it is decided."""
        self._begin("resolve_case", interaction)
        case = self.cases.get(case_id)
        if case is None or case["guild_id"] != interaction["guild_id"]:
            raise DatabaseError("PC404", "no such case in this server")
        if interaction["user_id"] in {subject["user_id"] for subject in case["subjects"]}:
            raise DatabaseError("PC410", "You are a subject of this case; another moderator must decide it.")
        is_open = case["status"] in {"pending", "reopened"}
        if is_open == (action == "reopen"):
            return {"outcome": "already", "case": deepcopy(case), "effects": 0}
        case["status"] = _STATUS[action]
        case["resolved_by"] = None if action == "reopen" else interaction["user_id"]
        case["resolved_ms"] = None if action == "reopen" else 1_790_000_000_000
        return {"outcome": "applied", "case": deepcopy(case), "effects": 1}

    def moderate_member(
        self, *, interaction: Mapping[str, str], user_id: str, action: str, reason: str, roles: Sequence[str]
    ) -> dict[str, Any]:
        """Queue a deed; nobody acts on themselves."""
        self._begin("moderate_member", interaction)
        if user_id == interaction["user_id"]:
            raise DatabaseError("PC410", "You cannot do this to yourself.")
        self.deeds.append({"user_id": user_id, "action": action, "reason": reason, "roles": list(roles)})
        return {"effect": len(self.deeds)}

    def read_effect(self, *, guild_id: str, effect: int) -> dict[str, Any]:
        """What the test has set."""
        assert (guild_id in self.servers, effect) == (True, len(self.deeds))
        return {"status": "done", "error": None, "left": False} | self.effect

    def _begin(self, name: str, interaction: Mapping[str, str], *, claims: bool = True) -> None:
        self.calls.append(name)
        if self.broken:
            raise self.broken
        if claims:
            if interaction["id"] in self.claimed:
                raise DatabaseError("PC409", f"interaction {interaction['id']} was handled already")
            self.claimed.add(interaction["id"])


def _merged(old: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Objects key by key, all else replaced; None takes a key away."""
    merged = dict(old)
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        elif isinstance(value, Mapping) and isinstance(merged.get(key), Mapping):
            merged[key] = _merged(merged[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged
