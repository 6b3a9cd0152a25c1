"""Give @everyone back what a lockdown has taken away in a channel."""

from typing import TypedDict

from portcullis.discord import overwrites
from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.discord.overwrites import Overwrite
from portcullis.outbox.channels import REFUSED
from portcullis.outbox.effect import Claimed, Effect, Result


class Payload(TypedDict):
    """The channel and what it allowed and denied before (bits, as text); ``reason`` is for the audit log."""

    channel_id: str
    reason: str
    had_overwrite: bool
    allow: str
    deny: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Restore what was locked; what somebody changed beside it meanwhile stays."""
    payload: Payload = claimed.payload
    channel_id, everyone, reason = payload["channel_id"], claimed.guild_id, payload["reason"]
    before = Overwrite(int(payload["allow"]), int(payload["deny"])) if payload["had_overwrite"] else None
    now = overwrites.of_everyone(discord.get_channel(channel_id), everyone)
    wanted = overwrites.unlocked(now, before)
    if wanted == now:
        return {}
    if wanted is None:
        discord.delete_overwrite(channel_id, everyone, reason=reason)
    else:
        discord.set_overwrite(channel_id, wanted.payload(everyone), reason=reason)
    return {}


EFFECT = Effect(
    name="unlock_channel",
    run=run,
    settled_by={Code.UNKNOWN_CHANNEL: {"gone": True}, Code.UNKNOWN_OVERWRITE: {}},
    explained_by=REFUSED,
)
