"""Reads the body of a batch: which events it holds, and which of them cannot be read."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from detection.handler import Handler, State
from portcullis.errors import MalformedEventError, PortcullisError
from portcullis.models import Event

MAX_EVENTS = 200


class BatchError(PortcullisError):
    """The body is no batch at all; the sender should split or mend it."""


class Batch(NamedTuple):
    """What came in. ``set_aside`` says by index which events could not be read, and why."""

    events: tuple[Event, ...]
    states: tuple[State, ...]
    set_aside: tuple[tuple[int, str], ...]


def read_batch(body: bytes, handlers: Mapping[str, Handler]) -> Batch:
    """Read ``{"events": [{"type", "received_ms", "data"}]}``. An event that stands in it twice is taken once.

    Raises:
        BatchError: not JSON, not of that shape, or more than ``MAX_EVENTS`` events.
    """
    try:
        entries = json.loads(body)["events"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise BatchError('the body must be JSON: {"events": [...]}') from None
    if not isinstance(entries, list) or len(entries) > MAX_EVENTS:
        raise BatchError(f"events must be a list of at most {MAX_EVENTS}")
    events: dict[str, Event] = {}
    states: list[State] = []
    set_aside: list[tuple[int, str]] = []
    for index, entry in enumerate(entries):
        try:
            reading = _read(entry, handlers)
        except MalformedEventError as error:
            set_aside.append((index, str(error)))
            continue
        events |= {event.event_id: event for event in reading.events}
        states.extend(reading.states)
    return Batch(events=tuple(events.values()), states=tuple(states), set_aside=tuple(set_aside))


def _read(entry: Any, handlers: Mapping[str, Handler]) -> Any:
    try:
        kind, received_ms, data = entry["type"], entry["received_ms"], entry["data"]
    except (TypeError, KeyError):
        raise MalformedEventError("an event needs type, received_ms and data") from None
    if not isinstance(received_ms, int) or not 0 < received_ms < 2**53 or not isinstance(data, dict):
        raise MalformedEventError("received_ms must be milliseconds and data an object")
    handler = handlers.get(kind) if isinstance(kind, str) else None
    if handler is None:
        raise MalformedEventError("no handler for this type of event")
    try:
        return handler.read(data, received_ms)
    except ValidationError as error:
        # Names of fields and kinds of errors only: the values are message text.
        faults = ", ".join(
            f"{'.'.join(map(str, fault['loc']))}: {fault['type']}"
            for fault in error.errors(include_input=False, include_url=False, include_context=False)[:3]
        )
        raise MalformedEventError(f"{kind} is malformed: {faults}") from None
    except (ValueError, OverflowError) as error:
        raise MalformedEventError(f"{kind} is malformed: {type(error).__name__}") from None
