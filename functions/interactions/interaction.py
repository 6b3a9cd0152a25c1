"""One interaction as Discord sends it, cut down to what handlers use.

A frozen dataclass and not a pydantic model: a cold start then pays for pydantic only where settings are used.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Self

from interactions.resolved import Resolved

_SNOWFLAKE = re.compile(r"[0-9]{15,20}", re.ASCII)
_SUB_COMMAND, _SUB_COMMAND_GROUP = 1, 2
_MENUS = (2, 3)
USES, SECONDS = 30, 60
"""How often a member may give one command, or press buttons of one kind, within so many seconds."""


class MalformedInteractionError(ValueError):
    """The body is no interaction. Discord sends none such; answer 400."""


class Kind(IntEnum):
    """Discord's interaction types."""

    PING = 1
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """What a member did.

    ``guild_id`` is empty in a direct message. ``permissions`` are the member's in the channel, overwrites
    included; ``channel_permissions`` are theirs in the channels that the options name. ``path`` is the command
    and subcommand (``("config", "set")``), ``focused`` the option that is being typed. ``application_id`` is the
    bot's user id, too, as with every application made since 2016. A context menu has its title as the only part of
    its path, its kind (Discord's number) in ``menu``, and what it was used on in ``target_id``. ``values`` were
    chosen in a select, ``fields`` typed into a modal.
    """

    id: str
    token: str = field(repr=False)
    kind: Kind
    user_id: str
    application_id: str = ""
    guild_id: str = ""
    channel_id: str = ""
    permissions: int = 0
    roles: tuple[str, ...] = ()
    locale: str = "en-US"
    path: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    focused: str | None = None
    channel_permissions: Mapping[str, int] = field(default_factory=dict)
    custom_id: str = ""
    message_id: str = ""
    menu: int = 0
    target_id: str = ""
    resolved: Resolved = field(default_factory=Resolved)
    values: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def component(self) -> str:
        """The registered name in a custom_id: all but what follows its last colon."""
        return self.custom_id.rpartition(":")[0]

    @property
    def argument(self) -> str:
        """What follows the last colon of a custom_id: the id of what the component is about."""
        return self.custom_id.rpartition(":")[2]

    def permissions_in(self, channel_id: str) -> int:
        """The member's permissions in a channel; none in one of which Discord said nothing."""
        if channel_id == self.channel_id:
            return self.permissions
        return self.channel_permissions.get(channel_id, 0)

    @property
    def claim(self) -> dict[str, Any]:
        """What the database takes as ``p_interaction``: to claim the id, to record who asked, to limit how often.

        ``people`` are members whom Discord sent along: the database may not have heard of their roles yet.
        """
        who: dict[str, Any] = {"id": self.id, "user_id": self.user_id, "guild_id": self.guild_id}
        people = [person.row() for person in self.resolved.people.values() if person.roles is not None]
        if people:
            who["people"] = people
        command = " ".join(self.path) or self.component
        return who | {"command": command, "uses": str(USES), "seconds": str(SECONDS)} if command else who

    @classmethod
    def parse(cls, body: bytes) -> Self:
        """Read a verified body.

        Raises:
            MalformedInteractionError: not JSON, or not the shape of an interaction.
        """
        try:
            raw = json.loads(body)
            return (
                cls(kind=Kind.PING, id="", token="", user_id="")
                if raw["type"] == Kind.PING
                else cls._read(raw)
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise MalformedInteractionError(f"not an interaction: {type(error).__name__}") from error

    @classmethod
    def _read(cls, raw: Mapping[str, Any]) -> Self:
        data = raw.get("data") or {}
        member = raw.get("member") or {}
        path, options = _command(data)
        return cls(
            id=_snowflake(raw["id"]),
            token=str(raw["token"]),
            kind=Kind(raw["type"]),
            user_id=_snowflake((member.get("user") or raw["user"])["id"]),
            application_id=str(raw.get("application_id") or ""),
            guild_id=_snowflake(raw["guild_id"]) if raw.get("guild_id") else "",
            channel_id=str(raw.get("channel_id") or ""),
            permissions=int(member.get("permissions") or 0),
            roles=tuple(_snowflake(role) for role in member.get("roles") or ()),
            locale=str(raw.get("locale") or "en-US"),
            path=path,
            options={option["name"]: option["value"] for option in options},
            focused=next((option["name"] for option in options if option.get("focused")), None),
            channel_permissions=_channels(data.get("resolved") or {}),
            custom_id=str(data.get("custom_id") or ""),
            message_id=str((raw.get("message") or {}).get("id") or ""),
            menu=data["type"] if path and data.get("type") in _MENUS else 0,
            target_id=_snowflake(data["target_id"]) if data.get("target_id") else "",
            resolved=Resolved.read(data.get("resolved")),
            values=tuple(str(value) for value in data.get("values") or ()),
            fields=dict(_typed(data.get("components") or ())),
        )


def _command(data: Mapping[str, Any]) -> tuple[tuple[str, ...], list[Mapping[str, Any]]]:
    """The path of names down to the subcommand, and the options given to it."""
    if "name" not in data:
        return (), []
    path, options = [str(data["name"])], data.get("options") or []
    while options and options[0]["type"] in {_SUB_COMMAND, _SUB_COMMAND_GROUP}:
        path.append(str(options[0]["name"]))
        options = options[0].get("options") or []
    return tuple(path), options


def _typed(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """What was typed into a modal's inputs: they stand in rows, or each in a label of its own."""
    for row in rows:
        for item in row.get("components") or [row.get("component") or {}]:
            if "value" in item:
                yield str(item["custom_id"]), str(item["value"])


def _channels(resolved: Mapping[str, Any]) -> dict[str, int]:
    """What the member may do in each channel that Discord resolved for us."""
    channels = resolved.get("channels") or {}
    return {_snowflake(key): int(channel.get("permissions") or 0) for key, channel in channels.items()}


def _snowflake(value: Any) -> str:
    if not (isinstance(value, str) and _SNOWFLAKE.fullmatch(value)):
        raise MalformedInteractionError("an id is not a snowflake")
    return value
