"""A server as a whole: at the start of a session, after an outage, or because it took the bot in."""

from typing import Any

from detection.handler import Handler, Reading
from detection.payloads import Guild
from detection.states import channel_state, role_state


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The server, its roles, channels and active threads. During an outage it says nothing."""
    guild = Guild.model_validate(data)
    if guild.unavailable:
        return Reading()
    state = {
        "type": "guild",
        "guild_id": guild.id,
        "at_ms": received_ms,
        "gone": False,
        "name": guild.name,
        "owner_id": guild.owner_id,
        "vanity_url_code": guild.vanity_url_code,
    }
    roles = (role_state(guild.id, role, received_ms) for role in guild.roles)
    channels = (channel_state(guild.id, c, received_ms) for c in (*guild.channels, *guild.threads))
    return Reading(states=(state, *roles, *channels))


HANDLER = Handler(name="GUILD_CREATE", read=read)
