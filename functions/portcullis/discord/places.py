"""The two channels that the bot has in a server: their settings, their usual names, and what it needs in them."""

from typing import Final

from portcullis.discord.permissions import Bit

ADMIN: Final = "admin_channel_id"
VERIFICATION: Final = "verification_channel_id"
NAMES: Final = {ADMIN: "moderators", VERIFICATION: "verification"}

WRITES: Final = Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES | Bit.READ_MESSAGE_HISTORY
ANSWERS: Final = Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES_IN_THREADS | Bit.READ_MESSAGE_HISTORY
"""What staff needs in the one, and staff and suspects in the threads of the other."""
BOT: Final = {
    ADMIN: WRITES | Bit.EMBED_LINKS,
    VERIFICATION: ANSWERS | Bit.CREATE_PRIVATE_THREADS | Bit.MANAGE_THREADS,
}
"""What the bot needs."""
STAFF: Final = {ADMIN: WRITES, VERIFICATION: ANSWERS}
