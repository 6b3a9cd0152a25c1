"""Which sightings a window rule looks at, whatever the order in which events arrive.

A window of W seconds that ends at a row holds the rows of the W seconds up to it, itself included; ties in time
are broken by event id. An event is judged by the window that ends at it. If it comes late, some rows after it in time
were judged before it arrived (their ``order`` is smaller), and their windows were one short: they are judged again now.
Rows after it in time that arrived later are left alone; they will look back themselves. So, of the rows that fill a
window, the last to arrive always sees it full, and in-order delivery gives the same answers in any batching.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from portcullis.models import Context, Event, Sighting

LONGEST_S = 600
"""Rows older than this are gone; no rule's window may be longer. Seconds."""
REGULAR_MESSAGES = 10
"""Who has written as many messages in a server is no stranger there."""

Rows = tuple[Sighting, ...]


def windows(rows: Iterable[Sighting], event: Event, seconds: int) -> Iterator[Rows]:
    """Each window of ``seconds`` that ``event`` fills, sorted by time: its own first, then those it was late for.

    None if the rows do not know the event.
    """
    ordered = sorted(rows, key=in_time)
    own = next((row for row in ordered if row.event_id == event.event_id), None)
    if own is None:
        return
    known = [row for row in ordered if in_time(row) <= in_time(own) or row.order < own.order]
    first = 0
    for last in range(known.index(own), len(known)):
        start_ms = known[last].at_ms - seconds * 1000
        if own.at_ms <= start_ms:
            return
        while known[first].at_ms <= start_ms:
            first += 1
        yield tuple(known[first : last + 1])


def overfull(
    rows: Iterable[Sighting], event: Event, seconds: int, measure: Callable[[Rows], int], at_least: int
) -> tuple[int, Rows] | None:
    """The fullest window's measure and the rows of every window that measures ``at_least``; None if none does.

    ``measure`` must never fall when a row is added: then late delivery names whom in-order delivery names.
    """
    measured = [(measure(window), window) for window in windows(rows, event, seconds)]
    full = [(amount, window) for amount, window in measured if amount >= at_least]
    if not full:
        return None
    named = {row for _, window in full for row in window}
    return max(amount for amount, _ in full), tuple(sorted(named, key=in_time))


def same_text(rows: Iterable[Sighting], event: Event) -> Iterator[Sighting]:
    """The rows with the fingerprint that ``event`` has; none if it has none."""
    rows = tuple(rows)
    own = next((row.fingerprint for row in rows if row.event_id == event.event_id), None)
    return (row for row in rows if own is not None and row.fingerprint == own)


def messages(window: Sequence[Sighting]) -> int:
    """How many messages the rows show; an edit is a row of its own but no other message."""
    return len({row.message_id or row.event_id for row in window})


def total(window: Iterable[Sighting], amount: Callable[[Sighting], int]) -> int:
    """The sum of ``amount`` over the messages of a window; of a message and its edits the largest counts."""
    most: dict[str, int] = {}
    for row in window:
        message = row.message_id or row.event_id
        most[message] = max(amount(row), most.get(message, 0))
    return sum(most.values())


def flood(
    event: Event,
    context: Context,
    seconds: int,
    own: int,
    amount: Callable[[Sighting], int],
    at_least: int,
) -> tuple[int, Rows] | None:
    """The largest sum of ``amount`` over the author's messages of a window and the rows it rests on, if ``at_least``.

    ``own`` is what this event adds. It counts even if the window table was lost; one that adds nothing never fires.
    """
    if not own:
        return None
    # The sum over all rows is cheap and no smaller than that of any window.
    if sum(map(amount, context.own)) >= at_least and (
        full := overfull(context.own, event, seconds, lambda window: total(window, amount), at_least)
    ):
        return full
    return (own, ()) if own >= at_least else None


def own_row(event: Event, context: Context) -> Sighting | None:
    """The row that the window table holds of ``event``."""
    return next((row for row in context.own if row.event_id == event.event_id), None)


def in_time(row: Sighting) -> tuple[int, str]:
    """Where a row stands among others."""
    return row.at_ms, row.event_id
