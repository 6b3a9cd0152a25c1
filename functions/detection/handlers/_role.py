"""GUILD_ROLE_CREATE and GUILD_ROLE_UPDATE carry the same."""

from typing import Any

from detection.handler import Reading
from detection.payloads import Payload, Role
from detection.states import role_state
from portcullis.rule import Snowflake


class _RoleEvent(Payload):
    guild_id: Snowflake
    role: Role


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The role as it is now."""
    event = _RoleEvent.model_validate(data)
    return Reading(states=(role_state(event.guild_id, event.role, received_ms),))
