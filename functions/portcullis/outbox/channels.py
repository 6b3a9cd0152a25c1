"""What Discord's refusals mean where a channel's permissions are read or changed, in words for moderators."""

from collections.abc import Mapping
from typing import Final

from portcullis.discord.codes import Code

REFUSED: Final[Mapping[int, str]] = {
    Code.UNKNOWN_CHANNEL: "the channel was deleted",
    Code.MISSING_ACCESS: "I do not see that channel: I need View Channels there",
    Code.MISSING_PERMISSIONS: (
        "I need Manage Roles in that channel, and may change only what I may do myself: "
        "Send Messages, Add Reactions, Send Messages in Threads, Create Public Threads, Create Private Threads"
    ),
}
