"""Discord's ids carry their time: milliseconds since 2015 in the upper 42 bits.

Source: Discord's API reference, "Snowflakes".
"""

DISCORD_EPOCH_MS = 1_420_070_400_000


def to_ms(snowflake: str) -> int:
    """Milliseconds since the Unix epoch at which the id was made."""
    return (int(snowflake) >> 22) + DISCORD_EPOCH_MS


def from_ms(at_ms: int) -> str:
    """The smallest id of that millisecond (Unix epoch); ids made later are larger."""
    return str(max(0, at_ms - DISCORD_EPOCH_MS) << 22)
