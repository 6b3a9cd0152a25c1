"""A message was written."""

from typing import Any

from detection.handler import Handler, Reading
from detection.messages import read_message
from detection.payloads import Message


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The message as an event."""
    event = read_message(Message.model_validate(data))
    return Reading(events=(event,) if event else ())


HANDLER = Handler(name="MESSAGE_CREATE", read=read)
