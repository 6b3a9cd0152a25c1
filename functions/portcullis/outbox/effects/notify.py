"""Tell the moderators about a case, with buttons to decide it."""

from typing import TypedDict

from portcullis.discord.case_view import CaseView
from portcullis.discord.client import DiscordClient, Json
from portcullis.discord.notification import is_about, render
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import of_channel


class Payload(TypedDict):
    """The admin channel."""

    channel_id: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Send the notification, once. The result holds ``channel_id`` and ``message_id``."""
    payload: Payload = claimed.payload
    case = claimed.require_case()
    channel_id = payload["channel_id"]
    # Discord knows a nonce for some minutes only; a later try looks for itself.
    sent = _find(discord, channel_id, case) if claimed.attempts > 1 else None
    message = sent or discord.create_message(channel_id, render(case), nonce=claimed.nonce)
    return {"channel_id": channel_id, "message_id": message["id"]}


def _find(discord: DiscordClient, channel_id: str, case: CaseView) -> Json | None:
    sent = discord.get_messages(channel_id, limit=100)
    return next(
        (
            message
            for message in sent
            # A case that goes on has an older notification too; this is about the new one.
            if is_about(message, case) and message["id"] != case["notification_message_id"]
        ),
        None,
    )


EFFECT = Effect(
    name="notify",
    run=run,
    for_case={"channel_id": "notification_channel_id", "message_id": "notification_message_id"},
    explained_by=of_channel(
        gone="the moderators' channel is gone: `/config set` sets another `admin_channel_id`",
        refused="I may not write in the moderators' channel: I need View Channel, Send Messages, Embed Links "
        "and Read Message History there",
    ),
)
