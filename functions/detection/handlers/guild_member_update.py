"""A member changed: roles, nickname, name or avatar."""

import zlib
from typing import Any

from detection.handler import Handler, Reading
from detection.payloads import GuildMember, to_ms
from detection.states import member_state
from portcullis import snowflake
from portcullis.models import Event, EventKind


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The name that is shown now as an event, and the member's state.

    Discord does not say what changed, nor when: the time is that of arrival at the worker, stamped once. Whether the
    name is a new one only the database knows; see ``Pipeline``.
    """
    member = GuildMember.model_validate(data)
    state = member_state(member, received_ms)
    if member.user.bot:
        return Reading(states=(state,))
    name = member.nick or member.user.shown
    event = Event(
        # Two changes within a millisecond are two events if the names differ.
        event_id=f"n:{member.guild_id}:{member.user.id}:{received_ms}:{zlib.crc32(name.encode(errors='replace')):08x}",
        kind=EventKind.RENAME,
        at_ms=received_ms,
        guild_id=member.guild_id,
        user_id=member.user.id,
        username=member.user.username,
        name=name,
        text=name,
        roles=member.roles,
        joined_at_ms=to_ms(member.joined_at),
        account_created_ms=snowflake.to_ms(member.user.id),
    )
    return Reading(events=(event,), states=(state,))


HANDLER = Handler(name="GUILD_MEMBER_UPDATE", read=read)
