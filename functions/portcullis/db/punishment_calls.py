"""Warnings, and punishments that end by themselves."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class PunishmentCalls(Calls):
    """What /warn, /mute, /tempban and the minute job ask of the database."""

    def punish_member(
        self,
        *,
        interaction: Mapping[str, Any],
        user_id: str,
        action: str,
        reason: str,
        roles: Sequence[str],
        seconds: int | None = None,
        delete_seconds: int = 0,
    ) -> Json:
        """Queue ``ban``, ``tempban``, ``mute`` or ``unmute`` for a moderator: ``{"effect", "ends_ms"}``."""
        return self._call(
            "punish_member", p_interaction=dict(interaction), p_user_id=user_id, p_action=action,
            p_reason=reason, p_roles=list(roles), p_seconds=seconds, p_delete_seconds=delete_seconds,
        )  # fmt: skip

    def warn_member(
        self,
        *,
        interaction: Mapping[str, Any],
        user_id: str,
        reason: str,
        roles: Sequence[str],
        defaults: Mapping[str, Any],
    ) -> Json:
        """Warn somebody, and queue the ladder's step. Shape: the migration ``warn_member``."""
        return self._call(
            "warn_member", p_interaction=dict(interaction), p_user_id=user_id, p_reason=reason,
            p_roles=list(roles), p_defaults=dict(defaults),
        )  # fmt: skip

    def pardon_warning(
        self, *, interaction: Mapping[str, Any], warning: int, reason: str, roles: Sequence[str]
    ) -> Json:
        """Take a warning back: ``{"user_id", "active"}``."""
        return self._call(
            "pardon_warning", p_interaction=dict(interaction), p_warning=warning, p_reason=reason,
            p_roles=list(roles),
        )  # fmt: skip

    def read_warnings(self, *, interaction: Mapping[str, Any], user_id: str, limit: int) -> Json:
        """Somebody's warnings, active ones first. Shape: the migration ``warn_member``."""
        return self._call("read_warnings", p_interaction=dict(interaction), p_user_id=user_id, p_limit=limit)

    def end_punishments(self, *, limit: int) -> Json:
        """End up to ``limit`` punishments that are due: ``{"ended", "more", "guild_ids"}``."""
        return self._call("end_punishments", p_limit=limit)
