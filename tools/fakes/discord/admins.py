"""What a server's admins do, as control calls: roles, channels, and showing the bot the door."""

from collections.abc import Callable
from typing import Any

from simcord.backend.models import Overwrite
from simcord.enums import ChannelType, OverwriteType

from tools.fakes.discord.world import World, number


def role(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """Create a role, change one (``role_id``), or delete it (``"delete": true``).

    Fields: ``name``, ``permissions`` (integer), ``position``.
    """
    guild_id = number(op, "guild_id")
    changes: dict[str, Any] = {key: op[key] for key in ("name", "permissions", "position") if key in op}
    if "role_id" not in op:
        made = world.create_role(guild_id, str(changes.pop("name", "role")), **changes)
        return {"id": str(made.id)}
    role_id = number(op, "role_id")
    if op.get("delete"):
        world.delete_role(guild_id, role_id)
    else:
        world.edit_role(guild_id, role_id, changes)
    return {"id": str(role_id)}


def channel(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """Create a channel or public thread (``parent_id``), change one (``channel_id``), or delete it.

    Fields: ``name``, ``type`` (Discord's number), ``parent_id``; ``overwrite`` (``{id, allow, deny}``, a role's).
    """
    if "channel_id" in op:
        channel_id = number(op, "channel_id")
        if op.get("delete"):
            world.delete_channel(channel_id)
        else:
            # Not ``edit_channel``: it also posts a system message in the bot's name.
            made = world.get_channel(channel_id)
            made.name = str(op.get("name", made.name))
            if "overwrite" in op:
                given = {key: int(value) for key, value in op["overwrite"].items()}
                world.set_overwrite(
                    channel_id, Overwrite(given["id"], OverwriteType.ROLE, given["allow"], given["deny"])
                )
            else:
                world.announce_channel_update(channel_id)
        return {"id": str(channel_id)}
    name, kind = str(op.get("name", "channel")), int(op.get("type", ChannelType.TEXT))
    if kind in {ChannelType.PUBLIC_THREAD, ChannelType.PRIVATE_THREAD}:
        owner_id = int(op.get("user_id", world.bot_user.id))
        thread = world.create_thread(number(op, "parent_id"), name, owner_id, type=kind, broadcast=False)
        world.announce_thread_create(thread)
        return {"id": str(thread.id)}
    made = world.create_channel(number(op, "guild_id"), name, type=kind)
    return {"id": str(made.id)}


def guild_gone(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """The bot is removed from a guild; with ``"unavailable": true`` the guild only has an outage."""
    guild_id = number(op, "guild_id")
    if op.get("unavailable"):
        world.emit("GUILD_DELETE", {"id": str(world.get_guild(guild_id).id), "unavailable": True})
    else:
        world.remove_guild(guild_id)
    return {"id": str(guild_id)}


ACTIONS: dict[str, Callable[[World, dict[str, Any]], dict[str, Any]]] = {
    "role": role,
    "channel": channel,
    "guild_gone": guild_gone,
}
