"""Mute a member: by Discord's time-out, or by a role where that is too short."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, ImpossibleError, Result
from portcullis.outbox.effects._mute_role import take_mute_role

_BY_TIMEOUT = (
    "I may not time them out: give me Timeout Members, and move my role above theirs. "
    "Administrators cannot be timed out at all"
)
_BY_ROLE = "I may not give the mute role: give me Manage Roles, and move my role above it"


class Payload(TypedDict):
    """``until`` (ISO 8601, 28 days away at most) for a time-out, or else ``role_id``.

    ``old_role_id`` is the role of the mute whose place this one takes; None where it has none, or the same.
    """

    user_id: str
    reason: str
    until: str | None
    role_id: str | None
    old_role_id: str | None


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Mute, and only then take the old role, so that nobody can write in between."""
    payload: Payload = claimed.payload
    guild_id, user_id, reason = claimed.guild_id, payload["user_id"], payload["reason"]
    try:
        if payload["role_id"] is not None:
            discord.add_role(guild_id, user_id, payload["role_id"], reason=reason)
        else:
            timeout = {"communication_disabled_until": payload["until"]}
            discord.edit_member(guild_id, user_id, timeout, reason=reason)
    except DiscordError as error:
        if error.code == Code.UNKNOWN_ROLE:
            raise ImpossibleError("the mute role is gone: set another as `mute_role_id`") from error
        if error.code == Code.MISSING_PERMISSIONS:
            raise ImpossibleError(_BY_ROLE if payload["role_id"] else _BY_TIMEOUT) from error
        raise
    if payload["old_role_id"] is not None:
        try:
            take_mute_role(discord, guild_id, user_id, payload["old_role_id"], reason)
        except ImpossibleError:
            return {"kept_role": payload["old_role_id"]}  # they are muted all the same
    return {}


EFFECT = Effect(name="mute_member", run=run, settled_by={Code.UNKNOWN_MEMBER: {"left": True}})
