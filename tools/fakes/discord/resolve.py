"""The objects behind ids, which Discord sends along with an interaction."""

from typing import Any

from simcord.backend import serializers
from simcord.enums import OptionType

from tools.fakes.discord.world import World

PLAIN = {OptionType.STRING, OptionType.INTEGER, OptionType.BOOLEAN, OptionType.NUMBER}
"""Options whose value is what was typed, and no id."""


def resolve(
    world: World,
    guild_id: int | None,
    user_id: int,
    kind: int | None,
    value: str,
    resolved: dict[str, Any],
) -> None:
    """Add the object behind an id to ``resolved``, as Discord does; a channel with what the user may do there."""
    if kind is None or kind in PLAIN:
        return
    entity = int(value)
    guild = world.get_guild(guild_id) if guild_id is not None else None
    if kind in {OptionType.USER, OptionType.MENTIONABLE} and entity in world.users:
        resolved.setdefault("users", {})[value] = serializers.user_payload(world.users[entity])
        if guild is not None and entity in guild.members:
            member = serializers.member_payload(world, guild, guild.members[entity], with_user=False)
            resolved.setdefault("members", {})[value] = member
    elif kind == OptionType.CHANNEL:
        channel = dict(serializers.channel_payload(world, world.get_channel(entity)))
        if guild is not None:
            channel["permissions"] = str(world.compute_permissions(guild.id, user_id, entity))
        resolved.setdefault("channels", {})[value] = channel
    elif guild is not None:
        role = world.get_role(guild.id, entity)
        resolved.setdefault("roles", {})[value] = serializers.role_payload(role)
