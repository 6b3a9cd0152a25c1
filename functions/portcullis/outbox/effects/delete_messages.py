"""Delete messages of one channel."""

from collections.abc import Sequence
from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import REFUSED

BULK = 100


class Payload(TypedDict):
    """Any number of messages, of any age."""

    channel_id: str
    message_ids: list[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Delete a hundred at a time where Discord lets us, else one by one. What is gone already is well."""
    payload: Payload = claimed.payload
    ids = list(dict.fromkeys(payload["message_ids"]))
    for start in range(0, len(ids), BULK):
        _delete(claimed, discord, payload["channel_id"], ids[start : start + BULK])
    return {"deleted": len(ids)}


def _delete(claimed: Claimed, discord: DiscordClient, channel_id: str, ids: Sequence[str]) -> None:
    if len(ids) > 1:
        try:
            discord.delete_messages(channel_id, ids, reason=claimed.audit_reason)
        except DiscordError as error:
            if error.code != Code.TOO_OLD_TO_BULK_DELETE:
                raise
        else:
            return
    for message_id in ids:
        try:
            discord.delete_message(channel_id, message_id, reason=claimed.audit_reason)
        except DiscordError as error:
            if error.code != Code.UNKNOWN_MESSAGE:
                raise


EFFECT = Effect(
    name="delete_messages",
    run=run,
    settled_by={Code.UNKNOWN_CHANNEL: {"gone": True}},
    explained_by=dict.fromkeys(
        REFUSED, "I may not delete messages there: I need View Channel and Manage Messages"
    ),
)
