"""Bring a suspect into the case's thread."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import THREAD


class Payload(TypedDict):
    """Whom to add."""

    user_id: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Add the member; Discord does not mind one who is in it already."""
    payload: Payload = claimed.payload
    discord.add_thread_member(claimed.require_thread(), payload["user_id"])
    return {}


EFFECT = Effect(
    name="add_thread_member",
    run=run,
    settled_by={Code.UNKNOWN_MEMBER: {"left": True}, Code.UNKNOWN_USER: {"left": True}},
    explained_by=THREAD,
)
