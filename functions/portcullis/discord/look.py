"""A server as Discord has it at this moment: its roles, its channels, and what the bot is in it. Reads only."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from portcullis.discord import permissions
from portcullis.discord.permissions import Channel

if TYPE_CHECKING:  # commands import this; most of them never speak to Discord
    from portcullis.discord.client import DiscordClient

Json = dict[str, Any]

_THREADS = {Channel.ANNOUNCEMENT_THREAD, Channel.PUBLIC_THREAD, Channel.PRIVATE_THREAD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """``roles`` and ``channels`` are Discord's JSON by id; threads are left out."""

    guild_id: str
    own_id: str
    own_roles: tuple[str, ...]
    roles: Mapping[str, Json]
    channels: Mapping[str, Json]

    @property
    def own_permissions(self) -> int:
        """What the bot may do where no channel says otherwise."""
        return permissions.base(self.guild_id, self.roles.values(), self.own_roles)

    @property
    def own_position(self) -> int:
        """The position of the bot's highest role: what stands there or above, it cannot touch."""
        return max((self.roles[role]["position"] for role in self.own_roles if role in self.roles), default=0)

    def own_in(self, channel: Json) -> int:
        """What the bot may do in a channel."""
        return permissions.in_channel(
            self.guild_id, self.own_permissions, self.own_roles, channel, self.own_id
        )

    def of_role(self, channel: Json, *role_ids: str) -> int:
        """What a member with these roles alone may do in a channel."""
        held = permissions.base(self.guild_id, self.roles.values(), role_ids)
        return permissions.in_channel(self.guild_id, held, role_ids, channel)


def look(discord: "DiscordClient", guild_id: str) -> Look:
    """Ask Discord, four questions one after the other.

    Raises:
        DiscordError: it does not say.
    """
    own_id: str = discord.get_me()["id"]
    own = discord.get_member(guild_id, own_id)
    return _look(guild_id, own_id, own, discord.get_roles(guild_id), discord.get_channels(guild_id))


class Reader:
    """Looks at servers, members and messages within a time, for answers that are waited for.

    Args:
        client: makes the client, when it is first needed.
        budget_s: how long one look may take, slow connections included.
    """

    def __init__(self, client: "Callable[[], DiscordClient]", budget_s: float) -> None:
        self._client = client
        self._budget_s = budget_s

    def look(self, guild_id: str) -> Look:
        """Ask Discord, all at once.

        Raises:
            DiscordError: it does not say, or not in time.
        """
        discord = self._client().within(self._budget_s)

        def own() -> tuple[str, Json]:
            own_id: str = discord.get_me()["id"]
            return own_id, discord.get_member(guild_id, own_id)

        # All threads end here, and none lives longer than the budget.
        with ThreadPoolExecutor(3) as pool:
            myself = pool.submit(own)
            roles = pool.submit(discord.get_roles, guild_id)
            channels = pool.submit(discord.get_channels, guild_id)
            own_id, member = myself.result()
            return _look(guild_id, own_id, member, roles.result(), channels.result())

    def member(self, guild_id: str, user_id: str) -> Json:
        """One member, with roles.

        Raises:
            DiscordError: they are not there, or Discord does not say in time.
        """
        return self._client().within(self._budget_s).get_member(guild_id, user_id)

    def message(self, channel_id: str, message_id: str) -> Json:
        """One message, with its author.

        Raises:
            DiscordError: it is not there, or Discord does not say in time.
        """
        return self._client().within(self._budget_s).get_message(channel_id, message_id)


def _look(guild_id: str, own_id: str, own: Json, roles: Any, channels: Any) -> Look:
    return Look(
        guild_id=guild_id,
        own_id=own_id,
        own_roles=tuple(own["roles"]),
        roles={role["id"]: role for role in roles},
        channels={one["id"]: one for one in channels if one["type"] not in _THREADS},
    )
