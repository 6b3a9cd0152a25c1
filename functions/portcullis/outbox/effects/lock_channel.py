"""Let @everyone write, react and open threads in a channel no more."""

from typing import TypedDict

from portcullis.discord import overwrites
from portcullis.discord.client import DiscordClient
from portcullis.outbox.channels import REFUSED
from portcullis.outbox.effect import Claimed, Effect, Result


class Payload(TypedDict):
    """Which channel; ``reason`` is for the audit log. What was allowed before is in the database already."""

    channel_id: str
    reason: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Deny what is not denied yet, and leave everything else in the channel's permissions alone."""
    payload: Payload = claimed.payload
    channel_id, everyone = payload["channel_id"], claimed.guild_id
    now = overwrites.of_everyone(discord.get_channel(channel_id), everyone)
    wanted = overwrites.locked(now)
    if wanted != now:
        discord.set_overwrite(channel_id, wanted.payload(everyone), reason=payload["reason"])
    return {}


EFFECT = Effect(name="lock_channel", run=run, explained_by=REFUSED)
