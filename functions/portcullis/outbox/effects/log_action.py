"""Show in the server's log channel what was done."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.discord.mod_log import Entry, is_about, render
from portcullis.outbox.effect import Claimed, Effect, Result

_CANNOT_WRITE = "I need View Channels, Send Messages and Embed Links in the log channel"


class Payload(TypedDict):
    """The log channel, and one to five rows of ``mod_actions``."""

    channel_id: str
    entries: list[Entry]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Send the entries in one message, once. The result holds ``message_id``."""
    payload: Payload = claimed.payload
    channel_id, entries = payload["channel_id"], payload["entries"]
    # Discord knows a nonce for some minutes only; a later try looks for itself.
    if claimed.attempts > 1:
        for sent in discord.get_messages(channel_id, limit=100):
            if is_about(sent, entries[0]):
                return {"message_id": sent["id"]}
    return {"message_id": discord.create_message(channel_id, render(entries), nonce=claimed.nonce)["id"]}


EFFECT = Effect(
    name="log_action",
    run=run,
    explained_by={
        Code.UNKNOWN_CHANNEL: "the log channel was deleted: /config set key:log_channel_id",
        Code.MISSING_ACCESS: _CANNOT_WRITE,
        Code.MISSING_PERMISSIONS: _CANNOT_WRITE,
    },
)
