"""Who may do what: Discord's permission bits, checked by the bot too.

Discord hides commands by ``default_member_permissions``, but a server can override that, and buttons have no
such thing. So the bot checks every interaction against the member's own permissions in it.
"""

from collections.abc import Sequence
from enum import IntFlag

from interactions.interaction import Interaction
from portcullis.errors import UserError


class Permission(IntFlag):
    """The permission bits that commands ask for. Source: Discord's reference, "Permissions"."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    MANAGE_MESSAGES = 1 << 13
    MANAGE_ROLES = 1 << 28
    MODERATE_MEMBERS = 1 << 40


TITLES = {
    Permission.KICK_MEMBERS: "Kick Members",
    Permission.BAN_MEMBERS: "Ban Members",
    Permission.ADMINISTRATOR: "Administrator",
    Permission.MANAGE_CHANNELS: "Manage Channels",
    Permission.MANAGE_GUILD: "Manage Server",
    Permission.MANAGE_MESSAGES: "Manage Messages",
    Permission.MANAGE_ROLES: "Manage Roles",
    Permission.MODERATE_MEMBERS: "Timeout Members",
}
"""Each permission as Discord's client calls it."""

MODERATION = (
    Permission.KICK_MEMBERS,
    Permission.BAN_MEMBERS,
    Permission.MODERATE_MEMBERS,
)
"""Any of these makes a moderator. Not Manage Messages: a channel's overwrite can give it, and an interaction tells the
permissions in its channel; it suffices for what happens in that channel. Other moderators have a role of the server's
``moderator_roles``."""

MAY_BAN = (Permission.BAN_MEMBERS,)
"""A button gives nobody what Discord denies them."""


def has_any(interaction: Interaction, wanted: Sequence[Permission]) -> bool:
    """Whether the member has one of the ``wanted`` or is an administrator, as the owner is; or none is wanted."""
    return not wanted or any(interaction.permissions & bit for bit in (*wanted, Permission.ADMINISTRATOR))


def require_any(interaction: Interaction, wanted: Sequence[Permission]) -> None:
    """Let a member with one of the ``wanted`` permissions pass.

    Raises:
        UserError: the member has none of them; the message names them.
    """
    if not has_any(interaction, wanted):
        raise UserError(f"You need {describe(wanted)} for this.")


def require_any_in(interaction: Interaction, channel_id: str, wanted: Sequence[Permission]) -> None:
    """Let a member with one of the ``wanted`` permissions in that channel pass: it may be another than theirs.

    Raises:
        UserError: the member has none of them there; the message names them.
    """
    there = interaction.permissions_in(channel_id)
    if not any(there & bit for bit in (*wanted, Permission.ADMINISTRATOR)):
        raise UserError(f"You need {describe(wanted)} in that channel for this.")


def describe(wanted: Sequence[Permission]) -> str:
    """The permissions in words: ``Manage Messages or Manage Server``."""
    return " or ".join(TITLES[bit] for bit in wanted)
