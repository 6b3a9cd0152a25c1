"""A role was deleted."""

from typing import Any

from detection.handler import Handler, Reading
from detection.payloads import Payload
from portcullis.rule import Snowflake


class _RoleGone(Payload):
    guild_id: Snowflake
    role_id: Snowflake


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The role is no more."""
    gone = _RoleGone.model_validate(data)
    state = {
        "type": "role",
        "guild_id": gone.guild_id,
        "at_ms": received_ms,
        "gone": True,
        "role_id": gone.role_id,
    }
    return Reading(states=(state,))


HANDLER = Handler(name="GUILD_ROLE_DELETE", read=read)
