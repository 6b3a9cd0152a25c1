"""What Discord sends along of users, members and messages that an interaction names.

Its words come from strangers, and a message may lack most of its parts: what cannot be read is left out, never guessed.

Source: Discord's reference, "Resolved Data Structure".
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final, Self, TypeVar

from portcullis.text.storable import storable

CONTENT: Final = 4000
"""Characters of a message, with Nitro."""

_SNOWFLAKE: Final = re.compile(r"[0-9]{15,20}", re.ASCII)
_NAME: Final = 100
_UNREADABLE: Final = (ValueError, TypeError, KeyError, AttributeError)

Item = TypeVar("Item")
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody. ``roles`` is None where Discord did not say, as for who is not in the server."""

    id: str
    username: str = ""
    bot: bool = False
    roles: tuple[str, ...] | None = None
    joined_at_ms: int | None = None

    @classmethod
    def of_user(cls, raw: Json) -> Self:
        """Read a user object.

        Raises:
            ValueError, TypeError, KeyError: it is none.
        """
        return cls(id=_id(raw["id"]), username=_text(raw.get("username"), _NAME), bot=raw.get("bot") is True)

    def with_member(self, raw: Json) -> Self:
        """The same person, with what a member object says of them."""
        return replace(
            self,
            roles=tuple(_id(role) for role in raw["roles"]),
            joined_at_ms=_milliseconds(raw.get("joined_at")),
        )

    def row(self) -> dict[str, Any]:
        """What the database takes of them."""
        roles = None if self.roles is None else list(self.roles)
        return {
            "user_id": self.id,
            "username": self.username,
            "roles": roles,
            "joined_at_ms": self.joined_at_ms,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message. ``webhook`` is set where no account wrote it."""

    id: str
    channel_id: str
    author: Person
    content: str = field(repr=False)
    webhook: bool = False

    @classmethod
    def of(cls, raw: Json) -> Self:
        """Read a message object.

        Raises:
            ValueError, TypeError, KeyError: it is none.
        """
        return cls(
            id=_id(raw["id"]),
            channel_id=_id(raw["channel_id"]),
            author=Person.of_user(raw["author"]),
            content=_text(raw.get("content"), CONTENT),
            webhook=raw.get("webhook_id") is not None,
        )

    def row(self) -> dict[str, Any]:
        """What the database takes of it."""
        return {"message_id": self.id, "channel_id": self.channel_id, "content": self.content}


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """People and messages by id."""

    people: Mapping[str, Person] = field(default_factory=dict)
    messages: Mapping[str, Message] = field(default_factory=dict)

    @classmethod
    def read(cls, raw: Any) -> Self:
        """Read ``data.resolved``, as far as it can be read."""
        if not isinstance(raw, Mapping):
            return cls()
        members = _mapping(raw.get("members"))
        people = _readable(raw.get("users"), Person.of_user)
        known = {key: _completed(person, members.get(key)) for key, person in people.items()}
        return cls(people=known, messages=_readable(raw.get("messages"), Message.of))


def _completed(person: Person, member: Any) -> Person:
    try:
        return person.with_member(member)
    except _UNREADABLE:
        return person


def _readable(raw: Any, read: Callable[[Any], Item]) -> dict[str, Item]:
    items: dict[str, Item] = {}
    for key, item in _mapping(raw).items():
        try:
            items[key] = read(item)
        except _UNREADABLE:
            continue
    return items


def _mapping(raw: Any) -> Json:
    return raw if isinstance(raw, Mapping) else {}


def _id(value: Any) -> str:
    if not (isinstance(value, str) and _SNOWFLAKE.fullmatch(value)):
        raise ValueError("not a snowflake")
    return value


def _text(value: Any, limit: int) -> str:
    return storable(value[:limit]) if isinstance(value, str) else ""


def _milliseconds(value: Any) -> int | None:
    try:
        return round(datetime.fromisoformat(value).timestamp() * 1000)
    except (ValueError, TypeError, OverflowError):
        return None
