"""Take the restricted role away and give back the roles that were there before."""

from typing import TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import ROLES_REFUSED

_ROLE_REFUSED = {Code.MISSING_PERMISSIONS, Code.UNKNOWN_ROLE}


class Payload(TypedDict):
    """``roles`` is the snapshot from before the restriction."""

    user_id: str
    role_id: str
    roles: list[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Set the member's roles to those of now, without the restricted one, and those of the snapshot.

    Roles that no longer exist or that cannot be given are named under ``lost_roles``.
    """
    payload: Payload = claimed.payload
    now = set(discord.get_member(claimed.guild_id, payload["user_id"])["roles"])
    snapshot = set(payload["roles"]) - {payload["role_id"], claimed.guild_id}
    missing = snapshot - now
    givable = missing & _givable(discord, claimed.guild_id) if missing else set()
    lost = missing - givable
    kept = now - {payload["role_id"]}
    try:
        if kept | givable != now:
            _set_roles(claimed, discord, payload["user_id"], kept | givable)
    except DiscordError as error:
        if error.code not in _ROLE_REFUSED:
            raise
        lost |= _one_by_one(claimed, discord, payload, givable)
    return {"lost_roles": sorted(lost)} if lost else {}


def _givable(discord: DiscordClient, guild_id: str) -> set[str]:
    """Roles that exist; managed ones are Discord's own to give."""
    return {role["id"] for role in discord.get_roles(guild_id) if not role["managed"]}


def _set_roles(claimed: Claimed, discord: DiscordClient, user_id: str, roles: set[str]) -> None:
    changes = {"roles": sorted(roles)}
    discord.edit_member(claimed.guild_id, user_id, changes, reason=claimed.audit_reason)


def _one_by_one(claimed: Claimed, discord: DiscordClient, payload: Payload, givable: set[str]) -> set[str]:
    """One role above the bot's makes Discord refuse them all: give what can be given. Returns the others."""
    guild_id, user_id, reason = claimed.guild_id, payload["user_id"], claimed.audit_reason
    discord.remove_role(guild_id, user_id, payload["role_id"], reason=reason)
    lost = set()
    for role_id in sorted(givable):
        try:
            discord.add_role(guild_id, user_id, role_id, reason=reason)
        except DiscordError as error:
            if error.code not in _ROLE_REFUSED:
                raise
            lost.add(role_id)
    return lost


EFFECT = Effect(
    name="restore_member",
    run=run,
    settled_by={Code.UNKNOWN_MEMBER: {"left": True}},
    explained_by={Code.MISSING_PERMISSIONS: ROLES_REFUSED},
)
