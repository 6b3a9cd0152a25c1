"""What moderators do to channels by command: purge, lock, unlock and slow them down."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ChannelCalls(Calls):
    """Deeds that become effects, and how far they have come. ``roles`` are the moderator's."""

    def purge_channel(
        self,
        *,
        interaction: Mapping[str, Any],
        channel_id: str,
        count: int,
        user_id: str | None,
        only: str | None,
        reason: str,
    ) -> Json:
        """Queue the deletion of messages, by one author or of one kind (``links``, ``bots``): ``{"effect": id}``."""
        return self._call(
            "purge_channel", p_interaction=dict(interaction), p_channel_id=channel_id, p_count=count,
            p_user_id=user_id, p_only=only, p_reason=reason,
        )  # fmt: skip

    def read_purge(self, *, guild_id: str, effect: int) -> Json:
        """How far a purge has come. Shape: the migration ``purge``."""
        return self._call("read_purge", p_guild_id=guild_id, p_effect=effect)

    def start_lockdown(
        self, *, interaction: Mapping[str, Any], channel_id: str | None, reason: str, roles: Sequence[str]
    ) -> Json:
        """Queue the lock of a channel, or of all: ``{"lockdowns": [id], "already": n}``."""
        return self._call(
            "start_lockdown", p_interaction=dict(interaction), p_channel_id=channel_id, p_reason=reason,
            p_roles=list(roles),
        )  # fmt: skip

    def end_lockdown(
        self, *, interaction: Mapping[str, Any], channel_id: str | None, reason: str, roles: Sequence[str]
    ) -> Json:
        """Queue the unlocking of a channel, or of all that are locked: ``{"lockdowns": [id]}``."""
        return self._call(
            "end_lockdown", p_interaction=dict(interaction), p_channel_id=channel_id, p_reason=reason,
            p_roles=list(roles),
        )  # fmt: skip

    def read_lockdowns(self, *, guild_id: str, lockdowns: Sequence[int]) -> Json:
        """How many are in each state, and which have a problem. Shape: the migration ``lock_channels``."""
        return self._call("read_lockdowns", p_guild_id=guild_id, p_lockdowns=list(lockdowns))

    def set_slowmode(
        self, *, interaction: Mapping[str, Any], channel_id: str, seconds: int, reason: str
    ) -> Json:
        """Queue a channel's slowmode, 0 to 21,600 seconds: ``{"effect": id}``."""
        return self._call(
            "set_slowmode", p_interaction=dict(interaction), p_channel_id=channel_id, p_seconds=seconds,
            p_reason=reason,
        )  # fmt: skip
