"""Discord's permissions, worked out as Discord does: a base from the roles, then the channel's overwrites.

Roles, members and channels are Discord's JSON. Source: Discord's reference, "Permissions".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Any, Final

Json = Mapping[str, Any]


class Bit(IntFlag):
    """The permission bits that the bot has to do with."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    CONNECT = 1 << 20
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40


TITLES: Final = {
    Bit.MANAGE_ROLES: "Manage Roles",
    Bit.MANAGE_CHANNELS: "Manage Channels",
    Bit.KICK_MEMBERS: "Kick Members",
    Bit.BAN_MEMBERS: "Ban Members",
    Bit.MODERATE_MEMBERS: "Moderate Members",
    Bit.MANAGE_MESSAGES: "Manage Messages",
    Bit.VIEW_CHANNEL: "View Channels",
    Bit.READ_MESSAGE_HISTORY: "Read Message History",
    Bit.SEND_MESSAGES: "Send Messages",
    Bit.EMBED_LINKS: "Embed Links",
    Bit.ADD_REACTIONS: "Add Reactions",
    Bit.CREATE_PUBLIC_THREADS: "Create Public Threads",
    Bit.CREATE_PRIVATE_THREADS: "Create Private Threads",
    Bit.SEND_MESSAGES_IN_THREADS: "Send Messages in Threads",
    Bit.MANAGE_THREADS: "Manage Threads",
}
"""What the bot's invitation asks for, as Discord's client calls it."""

NEEDED: Final = Bit(sum(TITLES))
MODERATION: Final = (
    Bit.ADMINISTRATOR | Bit.KICK_MEMBERS | Bit.BAN_MEMBERS | Bit.MANAGE_GUILD | Bit.MANAGE_MESSAGES
    | Bit.MODERATE_MEMBERS
)  # fmt: skip
"""Who holds one of these is staff; the database says the same in ``private.moderation_permissions``."""
DANGEROUS: Final = (
    MODERATION | Bit.MANAGE_CHANNELS | Bit.MANAGE_ROLES | Bit.MANAGE_WEBHOOKS | Bit.MENTION_EVERYONE
)
"""With these a role could take a server over, or act in others' names; see ``private.dangerous_permissions``."""
NONE: Final = Bit(0)
ALL: Final = ~0


class Channel(IntEnum):
    """Discord's channel types, as far as they are told apart here."""

    TEXT = 0
    VOICE = 2
    CATEGORY = 4
    ANNOUNCEMENT_THREAD = 10
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    STAGE = 13


class Whose(IntEnum):
    """What an overwrite is about."""

    ROLE = 0
    MEMBER = 1


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a channel allows and denies to a role or member, beside what their roles say."""

    id: str
    whose: Whose
    allow: Bit = NONE
    deny: Bit = NONE

    @classmethod
    def of(cls, channel: Json, target_id: str, whose: Whose = Whose.ROLE) -> "Overwrite":
        """A channel's overwrite for a role or member; an empty one where there is none."""
        for one in channel.get("permission_overwrites") or ():
            if one["id"] == target_id:
                return cls(target_id, whose, Bit(int(one["allow"])), Bit(int(one["deny"])))
        return cls(target_id, whose)

    def with_(self, other: "Overwrite") -> "Overwrite":
        """This one, changed to allow and deny what ``other`` does."""
        allow = (self.allow | other.allow) & ~other.deny
        deny = (self.deny | other.deny) & ~other.allow
        return Overwrite(self.id, self.whose, allow, deny)

    def within(self, held: int) -> "Overwrite":
        """This one, as far as somebody with the permissions ``held`` may make it."""
        return Overwrite(self.id, self.whose, Bit(self.allow & held), Bit(self.deny & held))

    def payload(self) -> dict[str, Any]:
        """Its JSON, as a new channel takes it."""
        return {
            "id": self.id,
            "type": int(self.whose),
            "allow": str(int(self.allow)),
            "deny": str(int(self.deny)),
        }


def base(guild_id: str, roles: Iterable[Json], held: Iterable[str]) -> int:
    """What a member with the roles ``held`` may do where no channel says otherwise; ``ALL`` for administrators."""
    held = {guild_id, *held}
    bits = 0
    for role in roles:
        if role["id"] in held:
            bits |= int(role["permissions"])
    return ALL if bits & Bit.ADMINISTRATOR else bits


def in_channel(guild_id: str, base_bits: int, held: Iterable[str], channel: Json, user_id: str = "") -> int:
    """The same in a channel. Who may not see it may do nothing in it."""
    if base_bits == ALL:
        return ALL
    found = {one["id"]: one for one in channel.get("permission_overwrites") or ()}
    bits = _apply(base_bits, [found.get(guild_id)])
    bits = _apply(bits, [found.get(role_id) for role_id in held])
    bits = _apply(bits, [found.get(user_id)])
    return bits if bits & Bit.VIEW_CHANNEL else 0


def missing(held: int, wanted: Bit) -> list[str]:
    """The names of those of ``wanted`` that are not held."""
    return [title for bit, title in TITLES.items() if bit & wanted and not bit & held]


def _apply(bits: int, overwrites: Iterable[Json | None]) -> int:
    allow = deny = 0
    for one in overwrites:
        if one is not None:
            allow |= int(one["allow"])
            deny |= int(one["deny"])
    return (bits & ~deny) | allow
