"""Remove a member from the server."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import may_not


class Payload(TypedDict):
    """``reason`` is for the audit log."""

    user_id: str
    reason: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Kick the member; one who has left needs nothing."""
    payload: Payload = claimed.payload
    discord.kick(claimed.guild_id, payload["user_id"], reason=payload["reason"])
    return {}


EFFECT = Effect(
    name="kick_member",
    run=run,
    settled_by={Code.UNKNOWN_MEMBER: {"left": True}},
    explained_by={Code.MISSING_PERMISSIONS: may_not("kick", "Kick Members")},
)
