"""Give a member one role more, beside those that they have."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result


class Payload(TypedDict):
    """Whom, and the role."""

    user_id: str
    role_id: str


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Give the role; Discord does not mind a member who has it, and one who has left needs nothing."""
    payload: Payload = claimed.payload
    discord.add_role(claimed.guild_id, payload["user_id"], payload["role_id"], reason=claimed.audit_reason)
    return {}


EFFECT = Effect(
    name="add_role",
    run=run,
    settled_by={Code.UNKNOWN_MEMBER: {"left": True}},
    explained_by={
        Code.UNKNOWN_ROLE: "the automatic role was deleted: /config set key:auto_role_id",
        Code.MISSING_PERMISSIONS: "I need Manage Roles, and my own role must stand above the automatic role",
    },
)
