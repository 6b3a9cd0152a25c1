"""A server removed the bot, or has an outage."""

from typing import Any

from detection.handler import Handler, Reading
from detection.payloads import Guild


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The bot is gone from the server; an outage changes nothing."""
    guild = Guild.model_validate(data)
    if guild.unavailable:
        return Reading()
    state = {"type": "guild", "guild_id": guild.id, "at_ms": received_ms, "gone": True}
    return Reading(states=(state,))


HANDLER = Handler(name="GUILD_DELETE", read=read)
