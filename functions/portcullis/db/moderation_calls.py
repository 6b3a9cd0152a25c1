"""What moderators do to members by command."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ModerationCalls(Calls):
    """Deeds that become effects, and the log."""

    def moderate_member(
        self, *, interaction: Mapping[str, Any], user_id: str, action: str, reason: str, roles: Sequence[str]
    ) -> Json:
        """Queue ``kick``, ``ban`` or ``unban`` on behalf of a moderator with these roles: ``{"effect": id}``."""
        return self._call(
            "moderate_member", p_interaction=dict(interaction), p_user_id=user_id, p_action=action,
            p_reason=reason, p_roles=list(roles),
        )  # fmt: skip
