"""The state of a guild as plain JSON, for assertions and for demo tables."""

from datetime import datetime
from typing import Any

from simcord.backend import serializers
from simcord.backend.models import Channel, Guild, Message

from portcullis.snowflake import to_ms
from tools.fakes.discord.world import World


def of_guild(world: World, guild_id: int, messages: str) -> dict[str, Any]:
    """Members, roles, channels, threads, bans and messages of a guild.

    Args:
        world: the state.
        guild_id: which guild.
        messages: which messages: ``all``, ``alive``, ``deleted`` or ``none``.
    """
    guild = world.get_guild(guild_id)
    threads = [world.channels[key] for key in guild.thread_ids if key in world.channels]
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "members": [_member(world, guild, user_id) for user_id in guild.members],
        "roles": [serializers.role_payload(role) for role in guild.roles.values()],
        "channels": [serializers.channel_payload(world, world.channels[key]) for key in guild.channel_ids],
        "threads": [_thread(world, thread) for thread in threads],
        "bans": [{"user_id": str(user_id), "reason": reason} for user_id, reason in guild.bans.items()],
        "messages": _messages(world, guild, messages),
    }


def _member(world: World, guild: Guild, user_id: int) -> dict[str, Any]:
    member, user = guild.members[user_id], world.users[user_id]
    return {
        "id": str(user_id),
        "name": user.name,
        "nick": member.nick,
        "bot": user.bot,
        "roles": [str(role) for role in member.role_ids],
        "role_names": [guild.roles[role].name for role in member.role_ids if role in guild.roles],
        "account_created_ms": to_ms(str(user_id)),
        "joined_at_ms": int(datetime.fromisoformat(member.joined_at).timestamp() * 1000),
        "timed_out_until": member.timed_out_until,
    }


def _thread(world: World, thread: Channel) -> dict[str, Any]:
    payload: dict[str, Any] = dict(serializers.thread_payload(world, thread))
    payload["members"] = [str(user_id) for user_id in thread.thread_members]
    return payload


def _messages(world: World, guild: Guild, which: str) -> list[dict[str, Any]]:
    channels = {*guild.channel_ids, *guild.thread_ids}
    found: list[tuple[Message, int | None]] = []
    if which in {"all", "alive"}:
        found += [(item, None) for key in channels for item in world.messages.get(key, {}).values()]
    if which in {"all", "deleted"}:
        gone = [each for each in world.deleted.values() if each.message.channel_id in channels]
        found += [(each.message, each.at_ms) for each in gone]
    return [_message(item, gone_ms) for item, gone_ms in sorted(found, key=lambda each: each[0].id)]


def _message(item: Message, deleted_ms: int | None) -> dict[str, Any]:
    return {
        "id": str(item.id),
        "channel_id": str(item.channel_id),
        "user_id": str(item.author_id),
        "at_ms": to_ms(str(item.id)),
        "content": item.content,
        "embeds": item.embeds,
        "components": item.components,
        "mentions": [str(user) for user in item.ping_user_ids or item.mention_user_ids],
        "mention_roles": [str(role) for role in item.ping_role_ids or item.mention_role_ids],
        "edited": item.edited_timestamp is not None,
        "ephemeral": item.is_ephemeral,
        "deleted": deleted_ms is not None,
        "deleted_ms": deleted_ms,
    }
