"""Let everybody write in a channel only every so many seconds."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result


class Payload(TypedDict):
    """The channel and the pause in seconds (0 to 21,600); ``reason`` is for the audit log."""

    channel_id: str
    seconds: int
    reason: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Set the pause."""
    payload: Payload = claimed.payload
    changes = {"rate_limit_per_user": payload["seconds"]}
    discord.edit_channel(payload["channel_id"], changes, reason=payload["reason"])
    return {}


EFFECT = Effect(
    name="set_slowmode",
    run=run,
    explained_by={
        Code.UNKNOWN_CHANNEL: "the channel was deleted",
        Code.MISSING_ACCESS: "I do not see that channel: I need View Channels there",
        Code.MISSING_PERMISSIONS: "I need Manage Channels in that channel (in a thread, Manage Threads)",
    },
)
