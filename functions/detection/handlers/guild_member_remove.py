"""Somebody left, or was kicked or banned."""

from typing import Any

from detection.handler import Handler, Reading
from detection.payloads import GuildMember
from detection.states import member_state


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The member is gone."""
    return Reading(states=(member_state(GuildMember.model_validate(data), received_ms, gone=True),))


HANDLER = Handler(name="GUILD_MEMBER_REMOVE", read=read)
