"""Small makers of events and sightings; times are given in seconds after ``START_MS``."""

from collections.abc import Iterable
from typing import Any

from portcullis.models import Context, Event, EventKind, Sighting

START_MS = 1_700_000_000_000
DAY_MS = 86_400_000
GUILD, AUTHOR, CHANNEL = "100000000000000001", "200000000000000001", "300000000000000001"


def make_event(text: str = "hello", *, at: float = 0, event_id: str = "e0", **fields: Any) -> Event:
    """A message by an account of two months, unless told otherwise."""
    at_ms = START_MS + round(at * 1000)
    known: dict[str, Any] = {
        "kind": EventKind.MESSAGE,
        "guild_id": GUILD,
        "user_id": AUTHOR,
        "channel_id": CHANNEL,
        "message_id": event_id,
        "account_created_ms": at_ms - 60 * DAY_MS,
    }
    return Event(event_id=event_id, at_ms=at_ms, text=text, **(known | fields))


def make_row(event_id: str, at: float, *, order: int = 0, **fields: Any) -> Sighting:
    """One row of the window table; its order follows its time if none is given."""
    known: dict[str, Any] = {
        "user_id": AUTHOR,
        "channel_id": CHANNEL,
        "message_id": event_id,
        "fingerprint": "same",
        "mentions": 0,
        "role_mentions": 0,
        "links": 0,
    }
    at_ms = START_MS + round(at * 1000)
    return Sighting(event_id=event_id, at_ms=at_ms, order=order or at_ms, **(known | fields))


def own(rows: Iterable[Sighting]) -> Context:
    """A context of the author's own rows, sorted by time as the database gives them."""
    return Context(own=tuple(sorted(rows, key=lambda row: (row.at_ms, row.event_id))))


def row_of(rows: Iterable[Sighting], event_id: str, **fields: Any) -> Event:
    """The event that the row ``event_id`` was made of."""
    row = next(row for row in rows if row.event_id == event_id)
    return make_event(
        at=(row.at_ms - START_MS) / 1000,
        event_id=event_id,
        user_id=row.user_id,
        channel_id=row.channel_id,
        message_id=row.message_id,
        **fields,
    )
