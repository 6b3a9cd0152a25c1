"""Cuts a gateway payload down to the fields that detection uses. Pure, and safe on any JSON whatever.

A shape says what is kept: ``VALUE`` a string, whole number, boolean or null; ``[shape]`` a list of such; a
mapping an object with those keys. Whatever has another form than its shape is left out, so the receiver sees
a missing field, not a surprise. Events without a shape (typing, reactions, presences …) are dropped.

Source of the names: Discord's API reference, "Gateway Events".
"""

from collections.abc import Mapping
from typing import Any, Final

VALUE: Final = "value"

_USER = {"id": VALUE, "username": VALUE, "global_name": VALUE, "bot": VALUE}
_OVERWRITES = [{"id": VALUE, "type": VALUE, "allow": VALUE, "deny": VALUE}]
_CHANNEL = {
    "id": VALUE,
    "type": VALUE,
    "name": VALUE,
    "parent_id": VALUE,
    "position": VALUE,
    "permission_overwrites": _OVERWRITES,
}
_GUILD_CHANNEL = _CHANNEL | {"guild_id": VALUE}
_THREAD = {"id": VALUE, "type": VALUE, "name": VALUE, "parent_id": VALUE, "last_message_id": VALUE}
_ROLE = {"id": VALUE, "name": VALUE, "permissions": VALUE, "position": VALUE, "managed": VALUE}
_MEMBER = {"guild_id": VALUE, "user": _USER, "roles": [VALUE], "joined_at": VALUE, "nick": VALUE}
_GUILD = {
    "id": VALUE,
    "name": VALUE,
    "owner_id": VALUE,
    "vanity_url_code": VALUE,
    "roles": [_ROLE],
    "channels": [_CHANNEL | {"last_message_id": VALUE}],
    "threads": [_THREAD],
    "unavailable": VALUE,
}
_ATTACHMENTS = [{"filename": VALUE, "size": VALUE, "content_type": VALUE}]
_EMBEDS = [
    {
        "title": VALUE,
        "description": VALUE,
        "url": VALUE,
        "author": {"name": VALUE},
        "fields": [{"name": VALUE, "value": VALUE}],
        "footer": {"text": VALUE},
    }
]
_MESSAGE = {
    "id": VALUE,
    "channel_id": VALUE,
    "guild_id": VALUE,
    "author": _USER,
    "member": {"roles": [VALUE], "joined_at": VALUE, "nick": VALUE},
    "content": VALUE,
    "edited_timestamp": VALUE,
    "mentions": [{"id": VALUE, "bot": VALUE}],
    "mention_roles": [VALUE],
    "mention_everyone": VALUE,
    "attachments": _ATTACHMENTS,
    "webhook_id": VALUE,
    "type": VALUE,
    "embeds": _EMBEDS,
    "message_snapshots": [{"message": {"content": VALUE, "attachments": _ATTACHMENTS, "embeds": _EMBEDS}}],
    "referenced_message": {"author": {"id": VALUE}},
}

SHAPES: Final[Mapping[str, Mapping[str, Any]]] = {
    "MESSAGE_CREATE": _MESSAGE,
    "MESSAGE_UPDATE": _MESSAGE,
    "GUILD_MEMBER_ADD": _MEMBER | {"user": _USER | {"avatar": VALUE}},
    "GUILD_MEMBER_UPDATE": _MEMBER,
    "GUILD_MEMBER_REMOVE": _MEMBER,
    "GUILD_CREATE": _GUILD,
    "GUILD_DELETE": {"id": VALUE, "unavailable": VALUE},
    "GUILD_ROLE_CREATE": {"guild_id": VALUE, "role": _ROLE},
    "GUILD_ROLE_UPDATE": {"guild_id": VALUE, "role": _ROLE},
    "GUILD_ROLE_DELETE": {"guild_id": VALUE, "role_id": VALUE},
    "CHANNEL_CREATE": _GUILD_CHANNEL,
    "CHANNEL_UPDATE": _GUILD_CHANNEL,
    "CHANNEL_DELETE": _GUILD_CHANNEL,
    "THREAD_CREATE": _GUILD_CHANNEL,
    "THREAD_UPDATE": _GUILD_CHANNEL,
    "THREAD_DELETE": _GUILD_CHANNEL,
}
"""The events that are forwarded, and what of each."""

_MISSING: Final = object()


def slim(event_type: str, payload: Any) -> dict[str, Any] | None:
    """What detection needs of ``payload``: a new object; the payload is left as it is.

    Returns:
        The kept fields, or None where the event is of no use or its payload is not an object.
    """
    shape = SHAPES.get(event_type)
    if shape is None or not isinstance(payload, Mapping):
        return None
    return _keep_object(shape, payload)


def _keep_object(shape: Mapping[str, Any], value: Mapping[str, Any]) -> dict[str, Any]:
    kept = {}
    for key, inner in shape.items():
        # Asked this way round, a payload with a million unknown keys costs no more than one without.
        if key in value and (part := _keep(inner, value[key])) is not _MISSING:
            kept[key] = part
    return kept


def _keep(shape: Any, value: Any) -> Any:
    if value is None:
        return None
    if shape is VALUE:
        return value if isinstance(value, (str, int)) else _MISSING
    if isinstance(shape, list):
        if not isinstance(value, list):
            return _MISSING
        return [part for item in value if (part := _keep(shape[0], item)) is not _MISSING]
    return _keep_object(shape, value) if isinstance(value, dict) else _MISSING
