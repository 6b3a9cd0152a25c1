"""Lift a user's ban."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result


class Payload(TypedDict):
    """Whose ban."""

    user_id: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Unban the user; one who is not banned needs nothing."""
    payload: Payload = claimed.payload
    discord.unban(claimed.guild_id, payload["user_id"], reason=claimed.audit_reason)
    return {}


EFFECT = Effect(
    name="unban_member",
    run=run,
    settled_by={Code.UNKNOWN_BAN: {"banned": False}},
    explained_by={Code.MISSING_PERMISSIONS: "I may not lift bans: I need Ban Members"},
)
