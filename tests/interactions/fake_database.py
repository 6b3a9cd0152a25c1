"""The database functions that interactions call, in memory: as strict as the SQL, and as forgetful as a test needs."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from portcullis.errors import DatabaseError

Json = dict[str, Any]

_STATUS = {
    "verify": "verified",
    "false_positive": "verified",
    "reject": "rejected",
    "ban": "banned",
    "reopen": "reopened",
}


class FakeDatabase:
    """Claims interactions, merges settings and decides cases as the migrations say."""

    def __init__(self) -> None:
        self.servers: dict[str, dict[str, Any]] = {}
        self.cases: dict[str, dict[str, Any]] = {}
        self.claimed: set[str] = set()
        self.health: dict[str, Any] = {}
        self.deeds: list[dict[str, Any]] = []
        self.effect: dict[str, Any] = {}
        self.calls: list[str] = []
        self.broken: Exception | None = None

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """Call a function of the same name, as PostgREST does."""
        known: dict[str, Callable[..., Any]] = {
            "configure_server": self._configure_server, "moderate_member": self._moderate_member,
            "read_effect": self._read_effect, "read_health": self._read_health,
            "read_server": self._read_server, "resolve_case_v2": self._resolve_case_v2,
        }  # fmt: skip
        return known[function](**arguments)

    def _read_server(self, p_interaction: Json, p_guild_id: str) -> Json | None:
        """A server's settings; claims nothing without an id."""
        self._begin("read_server", p_interaction, claims="id" in p_interaction)
        return deepcopy(self.servers.get(p_guild_id))

    def _configure_server(self, p_interaction: Json, p_guild_id: str, p_patch: Json) -> Json:
        """Merge a patch; the version grows."""
        self._begin("configure_server", p_interaction)
        server = self.servers.setdefault(p_guild_id, {"version": 0, "settings": {}, "active": True})
        server["settings"] = _merged(server["settings"], p_patch)
        server["version"] += 1
        return {"version": server["version"], "settings": deepcopy(server["settings"])}

    def _read_health(self, p_interaction: Json, p_guild_id: str) -> Json | None:
        """The state that the test has set, of a server that is known."""
        self._begin("read_health", p_interaction)
        return deepcopy(self.health) if p_guild_id in self.servers else None

    def _resolve_case_v2(self, p_interaction: Json, p_case: Json, p_action: str, p_roles: list[str]) -> Json:
        """Decide, unless it is decided. What roles and several subjects mean, the SQL knows."""
        assert p_roles is not None
        self._begin("resolve_case_v2", p_interaction)
        case = self.cases.get(p_case["id"])
        if case is None or case["guild_id"] != p_interaction["guild_id"]:
            raise DatabaseError("PC404", "no such case in this server")
        if p_interaction["user_id"] in {subject["user_id"] for subject in case["subjects"]}:
            raise DatabaseError("PC410", "You are a subject of this case; another moderator must decide it.")
        is_open = case["status"] in {"pending", "reopened"}
        if is_open == (p_action == "reopen"):
            return {"outcome": "already", "case": deepcopy(case), "effects": 0}
        case["status"] = _STATUS[p_action]
        case["resolved_by"] = None if p_action == "reopen" else p_interaction["user_id"]
        case["resolved_ms"] = None if p_action == "reopen" else 1_790_000_000_000
        return {"outcome": "applied", "case": deepcopy(case), "effects": 1}

    def _moderate_member(
        self, p_interaction: Json, p_user_id: str, p_action: str, p_reason: str, p_roles: list[str]
    ) -> Json:
        """Queue a deed; nobody acts on themselves."""
        self._begin("moderate_member", p_interaction)
        if p_user_id == p_interaction["user_id"]:
            raise DatabaseError("PC410", "You cannot do this to yourself.")
        self.deeds.append({"user_id": p_user_id, "action": p_action, "reason": p_reason, "roles": p_roles})
        return {"effect": len(self.deeds)}

    def _read_effect(self, p_guild_id: str, p_effect: int) -> Json:
        """What the test has set."""
        assert (p_guild_id in self.servers, p_effect) == (True, len(self.deeds))
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
