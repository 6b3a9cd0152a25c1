"""Tell the suspects in their thread what happened and what they can do."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.greeting import GREETING, greeting
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import THREAD


class Payload(TypedDict):
    """Whom to greet, and to ping."""

    user_ids: list[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Send the greeting, once. The result holds ``message_id``."""
    payload: Payload = claimed.payload
    thread_id = claimed.require_thread()
    settings = claimed.require_case()["settings"]
    message = greeting(
        payload["user_ids"], text=settings["greeting"] or GREETING, server=settings["server_name"] or ""
    )
    # Discord knows a nonce for some minutes only; a later try looks for itself.
    if claimed.attempts > 1:
        for sent in discord.get_messages(thread_id, limit=100):
            if sent["author"].get("bot") and sent["content"] == message["content"]:
                return {"message_id": sent["id"]}
    return {"message_id": discord.create_message(thread_id, message, nonce=claimed.nonce)["id"]}


EFFECT = Effect(name="greet_thread", run=run, explained_by=THREAD)
