"""Rows by which server states are folded; the columns are those of ``private.fold_guild_state``."""

from detection.handler import State
from detection.payloads import Channel, GuildMember, Role, to_ms


def role_state(guild_id: str, role: Role, received_ms: int) -> State:
    """A role as it is now."""
    return {
        "type": "role",
        "guild_id": guild_id,
        "at_ms": received_ms,
        "gone": False,
        "role_id": role.id,
        "name": role.name,
        "permissions": role.permissions,
        "position": role.position,
        "managed": role.managed,
    }


def channel_state(guild_id: str, channel: Channel, received_ms: int, *, gone: bool = False) -> State:
    """A channel or thread as it is now."""
    return {
        "type": "channel",
        "guild_id": guild_id,
        "at_ms": received_ms,
        "gone": gone,
        "channel_id": channel.id,
        "parent_id": channel.parent_id,
        "channel_type": channel.type,
        "name": channel.name,
    }


def member_state(member: GuildMember, received_ms: int, *, gone: bool = False) -> State:
    """A member as it is now."""
    return {
        "type": "member",
        "guild_id": member.guild_id,
        "at_ms": received_ms,
        "gone": gone,
        "user_id": member.user.id,
        "username": member.user.username or None,
        "joined_at_ms": to_ms(member.joined_at),
        "roles": list(member.roles),
    }
