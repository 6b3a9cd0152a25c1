"""What is written in a server: members' message counts, the days' numbers, and the last days by the hour."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from tools.seed.community import Server
from tools.seed.counters import Counters
from tools.seed.ids import milliseconds
from tools.seed.incidents import Hit
from tools.seed.people import DAY_MS, HOUR_MS, moment, utc_date
from tools.seed.plan import Plan
from tools.seed.shapes import poisson, shared_out, weekday_factor, zipf
from tools.seed.tables import Rows

BY_THE_HOUR: Final = 7
"""So many days have rows in message_stats, today included."""
_ROW_OF: Final = 8
"""Messages in a row of message_stats, about."""
_MOST_ROWS: Final = 12
"""Rows of message_stats that a server gets in an hour."""


def talk(plan: Plan, server: Server, hits: Sequence[Hit], counters: Counters, rows: Rows) -> None:
    """Have the regular members write, and count what was flagged among it."""
    random = plan.random("talk", server.index)
    popular, places = zipf(len(server.regulars)), zipf(len(server.channels), 0.8)
    recent_ms = _recent_ms(plan)
    stats: Counter[tuple[int, str, str]] = Counter()
    long_ago = 0
    for hour_ms, share in _hours(plan, server):
        mean = server.messages_per_day * weekday_factor(moment(hour_ms).date()) * share
        if hour_ms < recent_ms:
            # A whole day at once: only its sum is told.
            count = poisson(random, mean)
            long_ago += count
        else:
            count = poisson(random, mean)
            for part in _parts(count):
                member = server.regulars[popular.pick(random)]
                # Who is not here just now leaves the word to the owner, who always is.
                member = member if member.is_here(hour_ms) and not member.restricted else server.regulars[0]
                member.wrote(part, hour_ms + random.randrange(1, 60_000))
                stats[hour_ms, member.user_id, server.channels[places.pick(random)]] += part
        if count:
            counters.add(utc_date(hour_ms), "message_count", count)
    _spread(server, long_ago, recent_ms)
    for hit in hits:
        if hit.channel_id is not None:
            hit.member.wrote(1, hit.at_ms)
            counters.add(utc_date(hit.at_ms), "message_count")
            if hit.at_ms >= recent_ms:
                stats[hit.at_ms - hit.at_ms % HOUR_MS, hit.member.user_id, hit.channel_id] += 1
    for (hour_ms, user_id, channel_id), count in sorted(stats.items()):
        recorded_ms = min(hour_ms + HOUR_MS, server.until_ms)
        rows.add(
            "message_stats", moment(hour_ms), server.guild_id, user_id, channel_id, count, moment(recorded_ms)
        )  # fmt: skip


def _recent_ms(plan: Plan) -> int:
    """From when on messages are told by the hour."""
    today = plan.until.replace(hour=0, minute=0, second=0, microsecond=0)
    return milliseconds(max(today - timedelta(days=BY_THE_HOUR - 1), plan.since))


def _hours(plan: Plan, server: Server) -> Iterator[tuple[int, float]]:
    """Days long ago and hours of the last ones, each with its share of an average day.

    Of a day only that part counts which the past reaches; of hours only whole ones are told.
    """
    recent_ms, end_ms = _recent_ms(plan), server.until_ms - server.until_ms % HOUR_MS
    at_ms = server.since_ms
    while at_ms < recent_ms:
        midnight_ms = at_ms - at_ms % DAY_MS + DAY_MS
        yield at_ms, (min(midnight_ms, recent_ms) - at_ms) / DAY_MS
        at_ms = midnight_ms
    first_ms = recent_ms + -recent_ms % HOUR_MS
    for hour_ms in range(first_ms, end_ms, HOUR_MS):
        yield hour_ms, server.rhythm.hours[hour_ms % DAY_MS // HOUR_MS]


def _parts(count: int) -> list[int]:
    """An hour's messages in the parts that become rows."""
    wanted = min(count, 1 + count // _ROW_OF, _MOST_ROWS)
    return shared_out(count, [1.0] * wanted) if wanted else []


def _spread(server: Server, count: int, before_ms: int) -> None:
    """Share out what was written long ago among those who were here, by popularity and by time."""
    span = max(before_ms - server.since_ms, 1)
    weights = []
    for rank, member in enumerate(server.regulars, start=1):
        end_ms = min(before_ms, member.left_ms or before_ms)
        weights.append(max(end_ms - max(member.join_ms, server.since_ms), 0) / span / rank)
    weights[0] = max(weights[0], 1e-9)
    for member, part, weight in zip(server.regulars, shared_out(count, weights), weights, strict=True):
        if part:
            end_ms = min(before_ms, member.left_ms or before_ms)
            member.wrote(part, end_ms - 1 - int(60_000 * min(weight, 1.0)))
