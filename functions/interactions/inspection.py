"""What may be wrong with a server, gathered: the settings, and the server as Discord or the database has it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from interactions.health_words import NEITHER, TROUBLE
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.setting_pages import FIELDS
from portcullis import settings
from portcullis.discord.look import Look
from portcullis.settings import ServerSettings
from portcullis.stored_settings import what_fits

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, and how to mend it; ``values`` go into the braces of ``words``.

    ``grave`` is false for what may be meant so. ``repairable``: a setup mends it.
    """

    words: Words
    values: Mapping[str, Any] = field(default_factory=dict)
    grave: bool = True
    repairable: bool = False

    def line(self, interaction: Interaction) -> str:
        """The problem in the reader's language."""
        mark = TROUBLE if self.grave else NEITHER
        values = {
            name: say(value, interaction) if isinstance(value, Words) else value
            for name, value in self.values.items()
        }
        return f"{mark} {say(self.words, interaction).format(**values)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server to inspect. ``look`` is None where Discord did not answer; ``roles`` and ``channels`` are JSON by id.

    ``gone``: ids that the settings name and that the database knows to be deleted.
    """

    guild_id: str
    current: ServerSettings
    unfit: tuple[str, ...]
    look: Look | None
    roles: Mapping[str, Json]
    channels: Mapping[str, Json]
    gone: frozenset[str]

    def has_role(self, role_id: str) -> bool:
        """Whether a role is there. The database may not have heard of a new one yet: only what was deleted is not."""
        return role_id not in self.gone if self.look is None else role_id in self.roles

    def has_channel(self, channel_id: str) -> bool:
        """The same of a channel."""
        return channel_id not in self.gone if self.look is None else channel_id in self.channels

    @classmethod
    def of(cls, guild_id: str, known: Json, look: Look | None) -> "Server":
        """From ``inspect_server`` and, if Discord answered, from what it said, which is newer."""
        current, unfit = what_fits(known["settings"])
        roles = {role["id"]: role for role in known["roles"]}
        channels = {each["id"]: each for each in known["channels"]}
        if look is not None:
            threads = {key: each for key, each in channels.items() if each["type"] in {10, 11, 12}}
            roles, channels = dict(look.roles), threads | dict(look.channels)
        return cls(
            guild_id=guild_id,
            current=current,
            unfit=unfit,
            look=look,
            roles=roles,
            channels=channels,
            gone=frozenset(known["gone"]),
        )


def named_ids(current: ServerSettings) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The ids of every setting that holds roles or channels, by dotted name."""
    for key in FIELDS:
        if settings.holds_ids(key):
            rule, _, name = key.rpartition(".")
            value = getattr(current.rule(rule) if rule else current, name)
            yield key, value if isinstance(value, tuple) else (value,) if value else ()
