"""Leave a member nothing but the restricted role."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import ROLES_REFUSED


class Payload(TypedDict):
    """``keep_roles`` are managed roles, which nobody can take away."""

    user_id: str
    role_id: str
    keep_roles: list[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Set the member's roles; the snapshot for the way back is in the database already."""
    payload: Payload = claimed.payload
    guild_id, user_id, reason = claimed.guild_id, payload["user_id"], claimed.audit_reason
    roles = list(dict.fromkeys([payload["role_id"], *payload["keep_roles"]]))
    try:
        discord.edit_member(guild_id, user_id, {"roles": roles}, reason=reason)
    except DiscordError as error:
        if error.code != Code.MISSING_PERMISSIONS:
            raise
        # A role above the bot's cannot be taken, but the restricted one can be added: its denials count.
        discord.add_role(guild_id, user_id, payload["role_id"], reason=reason)
        return {"kept_roles": True}
    return {}


EFFECT = Effect(
    name="restrict_member",
    run=run,
    settled_by={Code.UNKNOWN_MEMBER: {"left": True}},
    explained_by={
        Code.MISSING_PERMISSIONS: ROLES_REFUSED,
        Code.UNKNOWN_ROLE: "the restricted role is gone: `/config set` sets another `restricted_role_id`",
    },
)
