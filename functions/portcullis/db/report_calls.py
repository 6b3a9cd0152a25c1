"""What people tell the bot of each other, and names that moderators have it look at."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ReportCalls(Calls):
    """Reports, flags and scans. People and messages have the shapes of the migrations ``reports`` and ``flags``."""

    def report_member(
        self,
        *,
        interaction: Mapping[str, Any],
        person: Mapping[str, Any],
        reason: str,
        message: Mapping[str, Any] | None,
    ) -> Json:
        """Tell the moderators about somebody: ``{"effects", "reporters"}``. Restricts nobody."""
        return self._call(
            "report_member", p_interaction=dict(interaction), p_person=dict(person), p_reason=reason,
            p_message=message and dict(message),
        )  # fmt: skip

    def flag_members(
        self,
        *,
        interaction: Mapping[str, Any],
        people: Sequence[Mapping[str, Any]],
        reason: str,
        message: Mapping[str, Any] | None,
        roles: Sequence[str],
        may_kick: bool,
    ) -> Json:
        """Make suspects of up to 25 people, for a moderator with these roles.

        Answers ``{"action", "simulated", "cases": [number], "punishments": [effect], "effects"}``.
        """
        return self._call(
            "flag_members", p_interaction=dict(interaction), p_people=[dict(person) for person in people],
            p_reason=reason, p_message=message and dict(message), p_roles=list(roles), p_may_kick=may_kick,
        )  # fmt: skip

    def scan_members(
        self,
        *,
        interaction: Mapping[str, Any],
        role: str | None,
        days: int | None,
        after: str | None,
        limit: int,
    ) -> Json:
        """A page of members whose names may be judged: ``{"members", "next", "total", "settings"}``, counted once."""
        return self._call(
            "scan_members", p_interaction=dict(interaction), p_role=role, p_days=days, p_after=after, p_limit=limit
        )  # fmt: skip

    def listed_domains(self, *, domains: Sequence[str]) -> list[str]:
        """Which of these domains a phishing list names."""
        listed: list[str] = self._transport.rpc("listed_domains", {"p_domains": list(domains)})
        return listed
