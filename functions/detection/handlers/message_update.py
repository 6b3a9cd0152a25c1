"""A message was edited, or Discord added a link's preview to it (then it has no time of editing)."""

from typing import Any

from detection.handler import Handler, Reading
from detection.messages import read_message
from detection.payloads import Message, to_ms


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The edit as an event; a preview is none."""
    message = Message.model_validate(data)
    edited_ms = to_ms(message.edited_timestamp)
    event = None if edited_ms is None else read_message(message, edited_ms)
    return Reading(events=(event,) if event else ())


HANDLER = Handler(name="MESSAGE_UPDATE", read=read)
