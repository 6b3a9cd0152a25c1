"""Ban a user, whether they are still in the server or not."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import may_not


class Payload(TypedDict):
    """``reason`` is for the audit log; the messages of so many last seconds (0 to 604,800) go too."""

    user_id: str
    reason: str
    delete_message_seconds: int


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Ban the user; an account that Discord has deleted needs nothing."""
    payload: Payload = claimed.payload
    discord.ban(
        claimed.guild_id,
        payload["user_id"],
        delete_message_seconds=payload["delete_message_seconds"],
        reason=payload["reason"],
    )
    return {}


EFFECT = Effect(
    name="ban_member",
    run=run,
    settled_by={Code.UNKNOWN_USER: {"left": True}},
    explained_by={Code.MISSING_PERMISSIONS: may_not("ban", "Ban Members")},
)
