"""Last step of a setup: the restricted role is shut out of every category and channel but the verification channel.

A channel whose permissions follow its category's gets the category's denial from Discord: so categories come first, and
what follows them is looked at again afterwards. A run denies in a bounded number of channels; the database queues
another run while channels remain.
"""

from typing import Final, NotRequired, TypedDict

from portcullis.discord.client import DiscordClient, Json
from portcullis.discord.codes import Code
from portcullis.discord.look import Look, look
from portcullis.discord.permissions import Bit, Channel, Overwrite, Whose
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, ImpossibleError, Result

BATCH: Final = 25
"""Channels in one run, which must end well within its lease of 30 seconds."""
DENIED: Final = (
    Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES | Bit.SEND_MESSAGES_IN_THREADS | Bit.CREATE_PRIVATE_THREADS
)
_ESSENTIAL: Final = Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES
_LEFT_ALONE: Final = {Code.MISSING_PERMISSIONS, Code.MISSING_ACCESS, Code.UNKNOWN_CHANNEL}


class Payload(TypedDict):
    """``refused`` are channels that earlier runs could not change."""

    restricted_role_id: str
    verification_channel_id: str
    refused: NotRequired[list[str]]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Deny in as many channels as there is time for, one at least.

    The result holds ``denied`` (how many), ``refused`` (ids of those that Discord did not let the bot change) and
    ``remaining`` (how many are left).
    """
    payload: Payload = claimed.payload
    seen = look(discord, claimed.guild_id)
    role_id = payload["restricted_role_id"]
    if role_id not in seen.roles:
        raise ImpossibleError("the restricted role was deleted meanwhile: set up again")
    todo = open_channels(seen, role_id, {payload["verification_channel_id"], *payload.get("refused", ())})
    categories = [channel for channel in todo if channel["type"] == Channel.CATEGORY]
    denied = 0
    refused: list[str] = []
    for channel in (categories or todo)[:BATCH]:
        if (denied or refused) and not discord.has_time():
            break
        new = Overwrite.of(channel, role_id).with_(_denial(seen, role_id))
        try:
            discord.set_overwrite(channel["id"], new.payload(), reason=claimed.audit_reason)
            denied += 1
        except DiscordError as error:
            if error.code in _LEFT_ALONE:
                refused.append(channel["id"])
            elif denied and error.transient:
                break  # what is done counts; the next run meets the fault as its first, and waits
            else:
                raise
    return {"denied": denied, "refused": refused, "remaining": len(todo) - denied - len(refused)}


def open_channels(seen: Look, role_id: str, but: set[str]) -> list[Json]:
    """Categories and channels that do not deny the role to see and to write, except those in ``but``."""
    return [
        channel
        for channel in seen.channels.values()
        if channel["id"] not in but and _ESSENTIAL & ~Overwrite.of(channel, role_id).deny
    ]


def _denial(seen: Look, role_id: str) -> Overwrite:
    """What the bot may not do itself it may not deny either, but for what makes the denial one."""
    return Overwrite(role_id, Whose.ROLE, deny=DENIED).within(seen.own_permissions | _ESSENTIAL)


EFFECT = Effect(name="set_up_denials", run=run)
