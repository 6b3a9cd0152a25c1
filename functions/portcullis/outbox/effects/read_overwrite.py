"""Read what a channel lets @everyone do, before it is locked; reads only, so that it may run twice."""

from typing import TypedDict

from portcullis.discord import overwrites
from portcullis.discord.client import DiscordClient
from portcullis.outbox.channels import REFUSED
from portcullis.outbox.effect import Claimed, Effect, Result


class Payload(TypedDict):
    """Which channel."""

    channel_id: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """The result holds ``had_overwrite`` and, as text, the bits ``allow`` and ``deny``."""
    payload: Payload = claimed.payload
    found = overwrites.of_everyone(discord.get_channel(payload["channel_id"]), claimed.guild_id)
    bits = found or overwrites.Overwrite()
    return {"had_overwrite": found is not None, "allow": str(bits.allow), "deny": str(bits.deny)}


EFFECT = Effect(name="read_overwrite", run=run, explained_by=REFUSED)
