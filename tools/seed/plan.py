"""What is to be invented, and how busy each server is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random
from typing import Final

NEIGHBOURHOOD: Final = 8
"""Servers that share people and trust each other: the unit of work. No person is in two neighbourhoods."""
_INDEX_BITS: Final = 15
_SEEDS: Final = 64
MOST_SERVERS: Final = 1 << _INDEX_BITS
"""More have no ids of their own."""
_SPREAD: Final = 1.0
_BUSIEST: Final = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to invent. A server of the same index has the same rows whatever ``servers`` is.

    Attributes:
        servers: how many.
        days: how long a past they have.
        until: the present (UTC): nothing happened later.
        events_per_day: detection events that an average server has each day.
        seed: decides everything else.
    """

    servers: int
    days: int
    until: datetime
    events_per_day: float = 20.0
    seed: int = 1

    @property
    def since(self) -> datetime:
        """When the past begins."""
        return self.until - timedelta(days=self.days)

    def random(self, *what: object) -> Random:
        """A stream of its own for each thing, so that one does not move another."""
        return Random("/".join(map(str, (self.seed, *what))))  # a text seeds alike on every machine

    def number(self, index: int) -> int:
        """What the ids of one server, or neighbourhood, carry; that of another seed has others (but every 64th)."""
        return (self.seed % _SEEDS) << _INDEX_BITS | index

    def rate(self, index: int) -> float:
        """Detection events a day of one server: log-normal, a few are far busier than most."""
        return self.events_per_day * _activity(self.seed, index)

    def neighbourhoods(self) -> Iterator[range]:
        """The indexes of the servers, neighbourhood by neighbourhood; the last may be smaller."""
        for first in range(0, self.servers, NEIGHBOURHOOD):
            yield range(first, min(first + NEIGHBOURHOOD, self.servers))


def servers_for(events: int, days: int, events_per_day: float, seed: int) -> int:
    """How many servers, in whole neighbourhoods, come nearest to so many detection events in so many days."""
    owed, servers = events / (days * events_per_day), 0
    while True:
        next_ones = sum(_activity(seed, servers + each) for each in range(NEIGHBOURHOOD))
        if servers and owed < next_ones / 2:
            return servers
        owed -= next_ones
        servers += NEIGHBOURHOOD


@cache
def _activity(seed: int, index: int) -> float:
    """How busy a server is: 1 on average."""
    return min(Random(f"{seed}/activity/{index}").lognormvariate(-(_SPREAD**2) / 2, _SPREAD), _BUSIEST)
