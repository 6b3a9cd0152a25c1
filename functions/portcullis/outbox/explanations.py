"""What Discord's refusals mean for moderators, and what they can do about them. In English, as notifications are."""

from typing import Final

from portcullis.discord.codes import Code

REFUSED: Final = (Code.MISSING_ACCESS, Code.MISSING_PERMISSIONS)
"""The bot may not: it does not see the channel, or has not the permission."""

ROLES_REFUSED: Final = (
    "I may not change this member's roles: I need Manage Roles, "
    "and my role must stand above the restricted role"
)


def may_not(deed: str, permission: str) -> str:
    """The bot may not do this to a member."""
    return f"I may not {deed} them: I need {permission}, and my role must stand above all of theirs"


def of_channel(*, gone: str, refused: str) -> dict[int, str]:
    """Words for a channel that was deleted, and for one in which the bot may not do what it should."""
    return {Code.UNKNOWN_CHANNEL: gone, **dict.fromkeys(REFUSED, refused)}


THREAD: Final = of_channel(
    gone="the thread was deleted: the button **Create thread** opens another",
    refused="I may not use the thread: I need Send Messages in Threads and Manage Threads in its channel",
)
"""Of what is done in a case's thread."""
