"""What handlers work with beside the interaction. Built once per process, each part when it is first used."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol


class Store(Protocol):
    """The database functions that interactions call; all raise DatabaseError.

    ``interaction`` is ``Interaction.claim``: the database claims its id, and a replay raises ``PC409``.
    """

    def read_server(self, *, interaction: Mapping[str, str], guild_id: str) -> Mapping[str, Any] | None:
        """``{"version", "settings", "active"}``; None for an unknown server. Claims nothing without an id."""
        ...

    def configure_server(
        self, *, interaction: Mapping[str, str], guild_id: str, patch: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Merge a sparse patch into a server's settings: ``{"version", "settings"}``."""
        ...

    def stats_overview(
        self, *, interaction: Mapping[str, str], guild_id: str, days: int
    ) -> Mapping[str, Any]:
        """Counts of the last ``days`` days, with ``by_rule``, ``top_users`` and ``by_day``."""
        ...

    def read_health(self, *, interaction: Mapping[str, str], guild_id: str) -> Mapping[str, Any] | None:
        """The bot's state in a server, None for an unknown one. Shape: the migration ``read_health``."""
        ...

    def moderate_member(
        self, *, interaction: Mapping[str, str], user_id: str, action: str, reason: str, roles: Sequence[str]
    ) -> Mapping[str, Any]:
        """Queue ``kick``, ``ban`` or ``unban`` on behalf of a moderator: ``{"effect": id}``."""
        ...

    def read_effect(self, *, guild_id: str, effect: int) -> Mapping[str, Any]:
        """Where an effect stands: ``{"status", "error", "left"}``."""
        ...

    def resolve_case(self, *, interaction: Mapping[str, str], case_id: str, action: str) -> Mapping[str, Any]:
        """Decide a case: ``{"outcome": "applied|already", "case": view, "effects": n}``."""
        ...


class Services:
    """The database, the clock, and a first try at the effects of a decision.

    Args:
        store: makes the store; called once, when a handler first needs it, so that a PING never waits for it.
        carry_out: tries the pending effects of these servers, within a bounded time; raises PortcullisError.
        now_ms: the time, in milliseconds since the Unix epoch.
    """

    def __init__(
        self,
        *,
        store: Callable[[], Store],
        carry_out: Callable[[Sequence[str]], None],
        now_ms: Callable[[], int],
    ) -> None:
        self._make_store = store
        self.carry_out = carry_out
        self.now_ms = now_ms

    @cached_property
    def store(self) -> Store:
        """The database functions."""
        return self._make_store()
