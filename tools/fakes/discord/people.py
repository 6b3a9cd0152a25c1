"""What people do, as control calls: they write, edit, delete, join, rename themselves, leave.

These bypass simcord's ``create_message`` (permission arithmetic, component validation, deep copies) and put
models straight into its state: a replay plays thousands of messages a second. What the *bot* does comes in
through REST and takes the strict way.
"""

import re
from collections.abc import Callable
from typing import Any

from simcord.backend import errors
from simcord.backend.models import Guild, Member, Message, User

from tools.fakes.discord import payloads
from tools.fakes.discord.guilds import DAY_MS
from tools.fakes.discord.world import ControlError, World, iso, number

_USER_MENTION = re.compile(r"<@!?(\d{15,20})>")
_ROLE_MENTION = re.compile(r"<@&(\d{15,20})>")

# A forward's message_reference has this type; a reply's has 0.
_FORWARD = 1
_HAS_SNAPSHOT = 1 << 14


def write(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """A member posts a message at ``at_ms`` (the id carries that time).

    With ``"strict": true`` the member's permissions count, as they would in a client: a restricted member is
    refused (:class:`simcord.backend.errors.BackendError` 50013 or 50001).
    """
    if "edit_of" in op:
        return edit(world, {**op, "message_id": op["edit_of"]})
    channel = world.get_channel(number(op, "channel_id"))
    author = world.get_user(number(op, "user_id"))
    if op.get("strict"):
        send = "send_messages_in_threads" if channel.is_thread else "send_messages"
        world.require_permissions(channel.guild_id, author.id, channel.id, send)
    at_ms = int(op.get("at_ms", world.now_ms()))
    message_id = world.reserve_id(int(op["message_id"])) if "message_id" in op else world.id_at(at_ms)
    item = Message(
        id=message_id,
        channel_id=channel.id,
        author_id=author.id,
        content=str(op.get("content", "")),
        timestamp=iso(at_ms),
        type=int(op.get("type", 0)),
        embeds=list(op.get("embeds", [])),
        attachments=[_attachment(world, at_ms, given) for given in op.get("attachments", [])],
        webhook_id=int(op["webhook_id"]) if op.get("webhook_id") else None,
    )
    _set_mentions(world, item, op, at_ms)
    if op.get("reply_to"):
        item.type = 19
        item.reference = {"channel_id": str(channel.id), "message_id": str(op["reply_to"])}
    if op.get("snapshots"):
        item.flags |= _HAS_SNAPSHOT
        item.reference = {"type": _FORWARD, "channel_id": str(channel.id), "message_id": str(item.id)}
        item.snapshots = [_snapshot(item, str(text)) for text in op["snapshots"]]
    world.messages[channel.id][item.id] = item
    channel.last_message_id = max(item.id, channel.last_message_id or 0)
    channel.message_count += channel.is_thread
    payload = payloads.message(world, item)
    world.emit("MESSAGE_CREATE", payload)
    return payload


def edit(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """The author changes a message's text, at ``at_ms``.

    With ``"late": true`` the message may be deleted already: an edit of before that, whose event comes after it.
    """
    message_id = number(op, "message_id")
    gone = world.deleted.get(message_id) if op.get("late") else None
    item = gone.message if gone else _find_message(world, message_id, op.get("channel_id"))
    at_ms = int(op.get("at_ms", world.now_ms()))
    item.content = str(op.get("content", item.content))
    item.edited_timestamp = iso(at_ms)
    _set_mentions(world, item, op, at_ms)
    payload = payloads.message(world, item)
    world.emit("MESSAGE_UPDATE", payload)
    return payload


def delete(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """Someone deletes a message."""
    item = _find_message(world, number(op, "message_id"), op.get("channel_id"))
    world.delete_message(item.channel_id, item.id)
    return {"id": str(item.id)}


def join(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """Someone joins at ``at_ms`` with an account of ``account_days``; a known ``user_id`` comes back."""
    guild = world.get_guild(number(op, "guild_id"))
    at_ms = int(op.get("at_ms", world.now_ms()))
    user = world.users.get(int(op["user_id"])) if op.get("user_id") else None
    if user is None:
        user = world.make_person(
            str(op.get("name", "newcomer")),
            born_ms=at_ms - int(float(op.get("account_days", 365)) * DAY_MS),
            user_id=int(op["user_id"]) if op.get("user_id") else None,
            bot=bool(op.get("bot")),
        )
    if user.id in guild.members:
        raise ControlError(f"{user.id} is a member already")
    if user.id in guild.bans:
        raise ControlError(f"{user.id} is banned")
    member = guild.members[user.id] = Member(user.id, joined_at=iso(at_ms))
    payload = payloads.member_event(world, guild, member)
    world.emit("GUILD_MEMBER_ADD", payload)
    return {"id": str(user.id), "name": user.name, "joined_at": member.joined_at}


def leave(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """A member leaves."""
    user_id = number(op, "user_id")
    world.remove_member(number(op, "guild_id"), user_id)
    return {"id": str(user_id)}


def rename(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """A person changes ``name`` (everywhere) or ``nick`` (in this guild)."""
    guild, member, user = _membership(world, op)
    if "name" in op:
        user.name = user.global_name = str(op["name"])
    if "nick" in op:
        member.nick = op["nick"]
    world.emit("GUILD_MEMBER_UPDATE", payloads.member_event(world, guild, member))
    return {"id": str(user.id), "name": user.name, "nick": member.nick}


def set_roles(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """An admin sets a member's roles by hand (``roles``: ids)."""
    guild, member, user = _membership(world, op)
    member.role_ids = [world.get_role(guild.id, int(role)).id for role in op.get("roles", [])]
    world.emit("GUILD_MEMBER_UPDATE", payloads.member_event(world, guild, member))
    return {"id": str(user.id), "roles": [str(role) for role in member.role_ids]}


ACTIONS: dict[str, Callable[[World, dict[str, Any]], dict[str, Any]]] = {
    "message": write,
    "edit": edit,
    "delete": delete,
    "join": join,
    "leave": leave,
    "rename": rename,
    "member_roles": set_roles,
}


def _membership(world: World, op: dict[str, Any]) -> tuple[Guild, Member, User]:
    guild = world.get_guild(number(op, "guild_id"))
    user = world.get_user(number(op, "user_id"))
    return guild, world.get_member(guild.id, user.id), user


def _find_message(world: World, message_id: int, channel_id: Any) -> Message:
    if channel_id is not None:
        return world.get_message(int(channel_id), message_id)
    for messages in world.messages.values():
        if message_id in messages:
            return messages[message_id]
    raise errors.unknown_message()


def _set_mentions(world: World, item: Message, op: dict[str, Any], at_ms: int) -> None:
    """From the call where it says so, else from the text, as Discord reads it."""
    users = op.get("mentions", _USER_MENTION.findall(item.content))
    roles = op.get("mention_roles", _ROLE_MENTION.findall(item.content))
    item.mention_user_ids = [int(user) for user in users]
    item.mention_role_ids = [int(role) for role in roles]
    item.mention_everyone = bool(op.get("everyone", False))
    for user_id in item.mention_user_ids:
        if user_id not in world.users:
            world.make_person(f"user{user_id}", born_ms=at_ms, user_id=user_id)


def _attachment(world: World, at_ms: int, given: str | dict[str, Any]) -> dict[str, Any]:
    extra = {"filename": given} if isinstance(given, str) else given
    attachment_id = str(world.id_at(at_ms))
    url = f"https://cdn.discordapp.com/attachments/0/{attachment_id}/{extra.get('filename', 'file.png')}"
    base = {"filename": "file.png", "size": 1024, "content_type": "image/png", "url": url, "proxy_url": url}
    return {"id": attachment_id, **base, **extra}


def _snapshot(item: Message, text: str) -> dict[str, Any]:
    return {
        "message": {
            "type": 0,
            "content": text,
            "embeds": [],
            "attachments": [],
            "timestamp": item.timestamp,
            "edited_timestamp": None,
            "flags": 0,
            "mentions": [],
            "mention_roles": [],
            "components": [],
        }
    }
