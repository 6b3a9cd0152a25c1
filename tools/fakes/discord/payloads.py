"""Gateway payloads where simcord's differ from Discord's."""

from typing import Any

from simcord.backend import serializers
from simcord.backend.models import Channel, Guild, Member, Message

from tools.fakes.discord.world import World


def guild_create(world: World, guild: Guild) -> dict[str, Any]:
    """GUILD_CREATE as a bot without the presence intent gets it.

    Only the bot's own member, only threads that are not archived, channels without a guild id.
    """
    payload: dict[str, Any] = dict(serializers.guild_create_payload(world, guild))
    payload["vanity_url_code"] = guild.vanity_url_code
    payload["large"] = len(guild.members) > 250
    bot = guild.members[world.bot_user.id]
    payload["joined_at"] = bot.joined_at  # simcord says: now
    payload["members"] = [serializers.member_payload(world, guild, bot)]
    payload["channels"] = [_without_guild(world, world.channels[key]) for key in guild.channel_ids]
    payload["threads"] = [
        _without_guild(world, thread)
        for key in guild.thread_ids
        if (thread := world.channels.get(key))
        and thread.thread_metadata
        and not thread.thread_metadata.archived
    ]
    return payload


def member_event(world: World, guild: Guild, member: Member) -> dict[str, Any]:
    """GUILD_MEMBER_ADD and GUILD_MEMBER_UPDATE."""
    return {**serializers.member_payload(world, guild, member), "guild_id": str(guild.id)}


def message(world: World, item: Message) -> dict[str, Any]:
    """MESSAGE_CREATE and MESSAGE_UPDATE: the whole message, with its author's membership in a guild."""
    payload: dict[str, Any] = dict(serializers.message_payload(world, item))
    channel = world.channels[item.channel_id]
    guild = world.guilds.get(channel.guild_id) if channel.guild_id is not None else None
    if guild is not None and item.webhook_id is None and item.author_id in guild.members:
        member = guild.members[item.author_id]
        payload["member"] = serializers.member_payload(world, guild, member, with_user=False)
    return payload


def guild_only(payload: dict[str, Any]) -> dict[str, Any]:
    """GET /guilds/{id}: the guild without what only the gateway sends."""
    gateway_only = {
        "channels",
        "threads",
        "members",
        "presences",
        "voice_states",
        "stage_instances",
        "guild_scheduled_events",
        "soundboard_sounds",
        "member_count",
        "joined_at",
        "large",
        "unavailable",
    }
    return {key: value for key, value in payload.items() if key not in gateway_only}


def _without_guild(world: World, channel: Channel) -> dict[str, Any]:
    payload: dict[str, Any] = dict(serializers.channel_payload(world, channel))
    payload.pop("guild_id", None)
    return payload
