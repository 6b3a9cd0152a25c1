"""Those of Discord's JSON error codes that we act upon.

Source: Discord's developer documentation, "Opcodes and Status Codes", JSON error codes.
"""

from enum import IntEnum


class Code(IntEnum):
    """What ``DiscordError.code`` is compared with."""

    UNKNOWN_CHANNEL = 10003
    UNKNOWN_MEMBER = 10007
    UNKNOWN_MESSAGE = 10008
    UNKNOWN_OVERWRITE = 10009
    UNKNOWN_ROLE = 10011
    UNKNOWN_USER = 10013
    UNKNOWN_BAN = 10026
    MISSING_ACCESS = 50001
    MISSING_PERMISSIONS = 50013
    TOO_OLD_TO_BULK_DELETE = 50034
