"""Let a member write again."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, ImpossibleError, Result
from portcullis.outbox.effects._mute_role import take_mute_role

_REFUSED = "I may not end their time-out: give me Timeout Members, and move my role above theirs"


class Payload(TypedDict):
    """``timeout``: whether to end a time-out. ``role_id``: the role that mutes, None where there is none."""

    user_id: str
    reason: str
    timeout: bool
    role_id: str | None


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """End the time-out and take the role; where there is neither, Discord does not mind."""
    payload: Payload = claimed.payload
    guild_id, user_id, reason = claimed.guild_id, payload["user_id"], payload["reason"]
    if payload["timeout"]:
        try:
            discord.edit_member(guild_id, user_id, {"communication_disabled_until": None}, reason=reason)
        except DiscordError as error:
            if error.code == Code.MISSING_PERMISSIONS:
                raise ImpossibleError(_REFUSED) from error
            raise
    if payload["role_id"] is not None:
        take_mute_role(discord, guild_id, user_id, payload["role_id"], reason)
    return {}


EFFECT = Effect(name="unmute_member", run=run, settled_by={Code.UNKNOWN_MEMBER: {"left": True}})
