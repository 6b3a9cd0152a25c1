"""Gives every row its place: who, where and when. Pure.

Windows are judged by event time, so rows that have nothing to do with one another must lie apart in time or in
guilds. A row that says neither when nor who is alone: a user of its own, in one of many guilds, ``APART_MS`` from
the next row there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from portcullis.errors import UserError
from portcullis.models import EventKind
from tools.replay.rows import DEFAULT_GUILD, Row, edited

APART_MS = 11 * 60_000
"""Between rows that are not to meet: longer than the longest window, which is ten minutes."""
FEWEST_GUILDS = 16
MOST_IN_A_GUILD = 2_000
"""Lone rows in one guild: at ``APART_MS`` they take 15 days, and the database has room for 28 at least."""
EDIT_AFTER_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A row with everything that it left open decided. ``at_ms`` is Unix time in milliseconds.

    A rename has no time of its own in Discord: it counts from when the worker receives it.
    """

    row: Row
    guild: str
    channel: str
    user: str
    at_ms: int


def place(rows: Sequence[Row], now_ms: int) -> tuple[Placed, ...]:
    """All rows in the same order; the latest is at ``now_ms``.

    Raises:
        UserError: they reach back further than the database has partitions for.
    """
    originals = _originals(rows)
    homes = _homes(rows)
    timed = [row.at for row in rows if row.at is not None]
    last_s = max(timed, default=0.0)
    times = {row.line: now_ms - round((last_s - row.at) * 1000) for row in rows if row.at is not None}
    times |= _apart(
        (row for row in rows if row.at is None and row.line not in originals), homes, times, now_ms
    )
    for row in rows:
        if original := originals.get(row.line):
            # An edit lies behind its message, whatever it says.
            wished = times.get(row.line, times[original.line] + EDIT_AFTER_MS)
            times[row.line] = max(wished, times[original.line] + 1)
    _check_span(min(times.values()), now_ms)
    placed = (_placed(row, originals.get(row.line, row), homes, times[row.line]) for row in rows)
    return tuple(_without_ties(placed))


def earliest_ms(now_ms: int) -> int:
    """The beginning of the oldest month for which a fresh database has partitions: the last one, in UTC."""
    this_month = datetime.fromtimestamp(now_ms / 1000, UTC).replace(
        day=1, hour=0, minute=0, second=0, microsecond=0
    )
    return int((this_month - timedelta(days=1)).replace(day=1).timestamp() * 1000)


def _originals(rows: Sequence[Row]) -> dict[int, Row]:
    """The message that each edit changes, by the edit's line."""
    messages: dict[str | None, list[Row]] = defaultdict(list)
    for row in rows:
        messages[row.message].append(row)
    return {row.line: edited(row, messages[row.message])[0] for row in rows if row.event is EventKind.EDIT}


def _homes(rows: Sequence[Row]) -> dict[int, str]:
    """The guild of each row, by line."""
    lone = [row.line for row in rows if row.guild is None and row.at is None and row.user is None]
    many = max(FEWEST_GUILDS, -(-len(lone) // MOST_IN_A_GUILD))
    homes = {row.line: row.guild or DEFAULT_GUILD for row in rows}
    return homes | {line: f"rows {place % many + 1}" for place, line in enumerate(lone)}


def _apart(
    rows: Iterable[Row], homes: Mapping[int, str], times: Mapping[int, int], now_ms: int
) -> dict[int, int]:
    """Times for rows without one: in their order, before everything in their guild that has a time."""
    begins: dict[str, int] = {}
    for line, at_ms in times.items():
        begins[homes[line]] = min(at_ms, begins.get(homes[line], at_ms))
    by_guild: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        by_guild[homes[row.line]].append(row.line)
    found: dict[int, int] = {}
    for guild, lines in by_guild.items():
        last_ms = begins[guild] - APART_MS if guild in begins else now_ms
        found |= {line: last_ms - back * APART_MS for back, line in enumerate(reversed(lines))}
    return found


def _placed(row: Row, original: Row, homes: Mapping[int, str], at_ms: int) -> Placed:
    return Placed(
        row=row,
        guild=homes[original.line],
        channel=row.channel or original.channel or "general",
        user=original.user or f"line {original.line}",
        at_ms=at_ms,
    )


def _without_ties(placed: Iterable[Placed]) -> Iterable[Placed]:
    """One person joins once in a millisecond, and so does an edit: their ids hold nothing but the time."""
    taken = set[tuple[object, ...]]()
    for one in placed:
        at_ms = one.at_ms
        if one.row.event in {EventKind.JOIN, EventKind.EDIT}:
            while (key := (one.guild, one.user, one.row.event, one.row.message, at_ms)) in taken:
                at_ms += 1
            taken.add(key)
        yield Placed(row=one.row, guild=one.guild, channel=one.channel, user=one.user, at_ms=at_ms)


def _check_span(first_ms: int, now_ms: int) -> None:
    if first_ms < (limit_ms := earliest_ms(now_ms)):
        days, room = ((now_ms - each) / 86_400_000 for each in (first_ms, limit_ms))
        raise UserError(
            f"the rows span {days:.1f} days, but a fresh database takes events of {room:.1f} days: play it in parts"
        )
