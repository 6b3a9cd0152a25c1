"""Makes a guild as a server that uses Portcullis would look.

Built from simcord's models directly: its own ``create_guild`` announces a guild that is still empty.
"""

from typing import Any

import discord
from simcord.backend import DEFAULT_EVERYONE_PERMISSIONS
from simcord.backend.models import Channel, Guild, Member, Overwrite, Role
from simcord.enums import ChannelType, OverwriteType

from tools.fakes.discord import payloads
from tools.fakes.discord.world import ControlError, World, iso

DAY_MS = 86_400_000

DEFAULT_CHANNELS = ("general", "random", "help", "admin", "verification")

_VIEW = discord.Permissions(view_channel=True).value
_SPEAK = discord.Permissions(view_channel=True, send_messages=True).value
_BOT = discord.Permissions.all().value & ~discord.Permissions.administrator.flag
_ADMIN = discord.Permissions(administrator=True).value
_MODERATOR = discord.Permissions(
    kick_members=True,
    ban_members=True,
    manage_guild=True,
    manage_messages=True,
    manage_roles=True,
    manage_threads=True,
    moderate_members=True,
).value


def create(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """Make a guild, its roles, channels and members, and announce it.

    Args:
        world: where it is made.
        op: ``name``; optional ``id``, ``members`` (``name``, ``account_days``, ``member_days``, ``roles``
            by name, ``id``, ``bot``), ``channels`` and ``roles`` (names, added to the usual ones),
            ``vanity_url_code``, ``at_ms``.

    Returns:
        ``id``, ``name``, ``owner_id``, ``roles`` and ``channels`` (name → id), ``members`` in order.
    """
    at_ms = int(op.get("at_ms", world.now_ms()))
    name = str(op.get("name", "Server"))
    guild_id = world.reserve_id(int(op["id"])) if "id" in op else world.id_at(at_ms)
    owner = world.make_person(f"{name} owner", born_ms=at_ms - 1000 * DAY_MS)
    guild = Guild(id=guild_id, name=name, owner_id=owner.id, vanity_url_code=op.get("vanity_url_code"))
    roles = _add_roles(world, guild, [str(role) for role in op.get("roles", [])], at_ms)
    channels = _add_channels(world, guild, roles, [str(item) for item in op.get("channels", [])], at_ms)
    guild.members[owner.id] = Member(owner.id, joined_at=iso(at_ms))
    guild.members[world.bot_user.id] = Member(world.bot_user.id, [roles["bot"]], joined_at=iso(at_ms))
    world.guilds[guild_id] = guild
    members = [_add_member(world, guild, roles, person, at_ms) for person in op.get("members", [])]
    world.emit("GUILD_CREATE", payloads.guild_create(world, guild))
    return {
        "id": str(guild_id),
        "name": name,
        "owner_id": str(owner.id),
        "roles": {key: str(value) for key, value in roles.items()},
        "channels": {key: str(value) for key, value in channels.items()},
        "members": members,
    }


def _add_roles(world: World, guild: Guild, extra: list[str], at_ms: int) -> dict[str, int]:
    """From the bottom up; the bot stands above what it hands out and below the admins."""
    guild.roles[guild.id] = Role(guild.id, "@everyone", permissions=DEFAULT_EVERYONE_PERMISSIONS)
    ladder = [("restricted", 0), *((name, 0) for name in extra)]
    ladder += [("moderator", _MODERATOR), ("bot", _BOT), ("admin", _ADMIN)]
    ids = {"everyone": guild.id}
    for position, (name, permissions) in enumerate(ladder, start=1):
        role = Role(
            world.id_at(at_ms), name, permissions=permissions, position=position, managed=name == "bot"
        )
        guild.roles[role.id] = role
        ids[name] = role.id
    return ids


def _add_channels(
    world: World, guild: Guild, roles: dict[str, int], extra: list[str], at_ms: int
) -> dict[str, int]:
    """Text channels: ``admin`` for the staff, ``verification`` for the restricted, the rest for members."""
    everyone, restricted = Overwrite(guild.id, OverwriteType.ROLE), roles["restricted"]
    staff = [
        Overwrite(everyone.target_id, OverwriteType.ROLE, deny=_VIEW),
        Overwrite(roles["moderator"], OverwriteType.ROLE, allow=_SPEAK),
        Overwrite(roles["bot"], OverwriteType.ROLE, allow=_SPEAK),
    ]
    ids = {}
    for position, name in enumerate([*DEFAULT_CHANNELS, *extra]):
        if name == "admin":
            overwrites = list(staff)
        elif name == "verification":
            send = discord.Permissions(send_messages=True).value
            overwrites = [Overwrite(guild.id, OverwriteType.ROLE, allow=_VIEW, deny=send)]
        else:
            overwrites = [Overwrite(restricted, OverwriteType.ROLE, deny=_SPEAK)]
        channel = Channel(
            world.id_at(at_ms),
            ChannelType.TEXT,
            name,
            guild_id=guild.id,
            position=position,
            overwrites=overwrites,
        )
        world.channels[channel.id] = channel
        world.messages[channel.id] = {}
        guild.channel_ids.append(channel.id)
        ids[name] = channel.id
    return ids


def _add_member(
    world: World, guild: Guild, roles: dict[str, int], person: dict[str, Any], at_ms: int
) -> dict[str, Any]:
    born_ms = at_ms - int(float(person.get("account_days", 365)) * DAY_MS)
    joined_ms = at_ms - int(float(person.get("member_days", 180)) * DAY_MS)
    name = str(person.get("name", "someone"))
    given = int(person["id"]) if person.get("id") else None
    # One person may be a member of several guilds.
    user = world.users.get(given) if given is not None else None
    if user is None:
        user = world.make_person(name, born_ms=born_ms, user_id=given, bot=bool(person.get("bot")))
    unknown = [role for role in person.get("roles", []) if role not in roles]
    if unknown:
        raise ControlError(f"no such role: {', '.join(unknown)}")
    held = [roles[role] for role in person.get("roles", [])]
    guild.members[user.id] = Member(user.id, held, joined_at=iso(joined_ms))
    return {"id": str(user.id), "name": user.name, "roles": [str(role) for role in held]}
