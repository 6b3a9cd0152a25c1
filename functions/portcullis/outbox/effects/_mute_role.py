"""The end of a mute by role."""

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.errors import DiscordError
from portcullis.outbox.effect import ImpossibleError

MAY_NOT_TAKE = "I may not take the mute role: give me Manage Roles, and move my role above it"


def take_mute_role(discord: DiscordClient, guild_id: str, user_id: str, role_id: str, reason: str) -> None:
    """Take a role away that mutes; one that is gone mutes nobody.

    Raises:
        ImpossibleError: the bot may not; the message says what it needs.
    """
    try:
        discord.remove_role(guild_id, user_id, role_id, reason=reason)
    except DiscordError as error:
        if error.code == Code.MISSING_PERMISSIONS:
            raise ImpossibleError(MAY_NOT_TAKE) from error
        if error.code != Code.UNKNOWN_ROLE:
            raise
