"""Welcome who joined, in the server's own words."""

from typing import Final, TypedDict

from portcullis.discord import welcome
from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result

_CANNOT_WRITE: Final = "I need View Channels and Send Messages in the welcome channel"


class Payload(TypedDict):
    """The channel, the server's text (None: the default) and name, and one to ten who joined together."""

    channel_id: str
    text: str | None
    server: str | None
    user_ids: list[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Send the welcome, once. The result holds ``message_id``."""
    payload: Payload = claimed.payload
    channel_id, text = payload["channel_id"], payload["text"] or welcome.DEFAULT
    user_ids, server = payload["user_ids"], payload["server"] or ""
    # Discord knows a nonce for some minutes only; a later try looks for itself.
    if claimed.attempts > 1:
        for sent in discord.get_messages(channel_id, limit=100):
            if welcome.is_about(sent, text, user_ids, server=server):
                return {"message_id": sent["id"]}
    # Discord counts all members; we know only those of whom it told us.
    asked = welcome.wants_count(text)
    count = discord.get_guild(claimed.guild_id)["approximate_member_count"] if asked else 0
    message = welcome.render(text, user_ids, server=server, count=count)
    return {"message_id": discord.create_message(channel_id, message, nonce=claimed.nonce)["id"]}


EFFECT = Effect(
    name="welcome_member",
    run=run,
    explained_by={
        Code.UNKNOWN_CHANNEL: "the welcome channel was deleted: /config set key:welcome_channel_id",
        Code.MISSING_ACCESS: _CANNOT_WRITE,
        Code.MISSING_PERMISSIONS: _CANNOT_WRITE,
    },
)
