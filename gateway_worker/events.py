"""An event on its way through the worker: read from the gateway, kept in the spool, written into a batch."""

import datetime
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gateway_worker.slim import slim
from portcullis import snowflake

LANES = 4
"""How many batches may be under way at once. A part of the spool file's format: empty it before changing
this.
"""

_LARGEST = 2**63 - 1
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_GUILD_EVENTS = frozenset({"GUILD_CREATE", "GUILD_DELETE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """An event to spool.

    ``newest`` is the event's own time as a snowflake: nothing in its guild up to there was missed.
    ``channel_id`` is set on new messages only; there ``newest`` is the message's id.
    """

    type: str
    received_ms: int
    body: bytes
    guild_id: int = 0
    channel_id: int | None = None
    newest: int | None = None

    @property
    def lane(self) -> int:
        """Which lane carries it; always the same for one guild, so that its events stay in order."""
        return zlib.crc32(str(self.guild_id).encode()) % LANES


@dataclass(frozen=True, slots=True)
class Stored:
    """An event in the spool. ``body`` is the slimmed payload as JSON."""

    seq: int
    type: str
    received_ms: int
    body: bytes


def read(event_type: str, payload: Any, received_ms: int) -> Incoming | None:
    """Slim and encode one payload, which may be anything; None where nothing of it is of use."""
    data = slim(event_type, payload)
    if data is None:
        return None
    channel_id = newest = None
    if event_type == "MESSAGE_CREATE":
        channel_id, newest = as_id(data.get("channel_id")), as_id(data.get("id"))
    elif event_type == "GUILD_MEMBER_ADD":
        newest = as_time(data.get("joined_at"))
    elif event_type == "GUILD_CREATE":
        newest = int(snowflake.from_ms(received_ms))
    return Incoming(
        type=event_type,
        received_ms=received_ms,
        body=_encode(data),
        guild_id=as_id(data.get("id" if event_type in _GUILD_EVENTS else "guild_id")) or 0,
        channel_id=channel_id,
        newest=newest,
    )


def batch_body(events: Sequence[Stored]) -> bytes:
    """The body of one POST: ``{"events": [{"type", "received_ms", "data"}, …]}``."""
    parts = [
        b'{"type":"%b","received_ms":%d,"data":%b}' % (event.type.encode(), event.received_ms, event.body)
        for event in events
    ]
    return b'{"events":[' + b",".join(parts) + b"]}"


def as_id(value: Any) -> int | None:
    """A snowflake as a number that SQLite can hold, or None where ``value`` is none."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 19:
        number = int(value)
        return number if number <= _LARGEST else None
    return None


def as_time(value: Any) -> int | None:
    """The snowflake of an ISO 8601 time (with offset), or None where ``value`` is none."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        return None
    return as_id(snowflake.from_ms(int(moment.timestamp() * 1000))) if moment.tzinfo else None


def _encode(data: dict[str, Any]) -> bytes:
    try:
        return _JSON.encode(data).encode()
    except UnicodeEncodeError:
        # Half a surrogate pair is legal in JSON but has no UTF-8: keep it escaped, for the receiver to judge.
        return json.dumps(data, separators=(",", ":")).encode()
