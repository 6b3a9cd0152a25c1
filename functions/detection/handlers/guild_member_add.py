"""Somebody joined."""

from typing import Any

from detection.handler import Handler, Reading
from detection.payloads import GuildMember, to_ms
from detection.states import member_state
from portcullis import snowflake
from portcullis.models import Event, EventKind


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The join as an event, at the time of joining, with the name that is shown; and the member's state."""
    member = GuildMember.model_validate(data)
    joined_ms = to_ms(member.joined_at)
    state = member_state(member, received_ms)
    if member.user.bot or joined_ms is None:
        return Reading(states=(state,))
    event = Event(
        event_id=f"j:{member.guild_id}:{member.user.id}:{joined_ms}",
        kind=EventKind.JOIN,
        at_ms=joined_ms,
        guild_id=member.guild_id,
        user_id=member.user.id,
        username=member.user.username,
        name=member.user.shown,
        text=member.user.shown,
        roles=member.roles,
        joined_at_ms=joined_ms,
        account_created_ms=snowflake.to_ms(member.user.id),
        has_avatar=member.user.has_avatar,
    )
    return Reading(events=(event,), states=(state,))


HANDLER = Handler(name="GUILD_MEMBER_ADD", read=read)
