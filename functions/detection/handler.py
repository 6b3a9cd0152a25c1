"""What a handler is: a pure reader of one kind of gateway payload."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from portcullis.models import Event

State = dict[str, Any]
"""One row for ``private.fold_guild_state``: type, guild_id, at_ms, gone, and the columns of that type."""


class Reading(NamedTuple):
    """What a payload says. Both parts may be empty: a bot's message is read and left alone."""

    events: tuple[Event, ...] = ()
    states: tuple[State, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Handler:
    """Reads payloads of one gateway event.

    ``name`` is Discord's (MESSAGE_CREATE …). ``read(data, received_ms)`` raises pydantic's ValidationError on a
    payload that is not of Discord's shape.
    """

    name: str
    read: Callable[[dict[str, Any], int], Reading]
