"""Bring a case's notification up to date."""

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.discord.notification import render
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import REFUSED


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Write the case as it is now into the notification. For one that was deleted the database queues another."""
    case = claimed.require_case()
    channel_id, message_id = case["notification_channel_id"], case["notification_message_id"]
    if channel_id is None or message_id is None:
        return {"gone": True}
    discord.edit_message(channel_id, message_id, render(case))
    return {}


EFFECT = Effect(
    name="update_notification",
    run=run,
    settled_by={Code.UNKNOWN_MESSAGE: {"gone": True}, Code.UNKNOWN_CHANNEL: {"gone": True}},
    explained_by=dict.fromkeys(
        REFUSED, "I may not see the moderators' channel any more: I need View Channel there"
    ),
)
