"""What a benchmark found, as a table, as JSON and as one line. Pure."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.table import Table


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least ``share`` (0 to 1) of all values do not exceed; 0 where there are none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


@dataclass(slots=True, kw_only=True)
class Way:
    """One way of storing events, measured, the sum of all rounds.

    Attributes:
        name: for people.
        events: how many it stored.
        seconds: in which time.
        rates: events per second of each round.
        latencies_s: of each request that is waited for, in seconds: a batch, or one event's calls.
        cpu_s: processor seconds by process; empty where they are not known.
    """

    name: str
    events: int = 0
    seconds: float = 0.0
    rates: list[float] = field(default_factory=list)
    latencies_s: list[float] = field(default_factory=list)
    cpu_s: dict[str, float] = field(default_factory=dict)

    def add(
        self, events: int, seconds: float, latencies_s: Sequence[float], cpu_s: Mapping[str, float]
    ) -> None:
        """Add one round."""
        self.events += events
        self.seconds += seconds
        self.rates.append(events / seconds)
        self.latencies_s.extend(latencies_s)
        for name, used in cpu_s.items():
            self.cpu_s[name] = self.cpu_s.get(name, 0.0) + used

    @property
    def rate(self) -> float:
        """Events per second."""
        return self.events / self.seconds if self.seconds else 0.0

    def as_json(self) -> dict[str, Any]:
        """Every figure, rounded."""
        return {
            "events": self.events,
            "seconds": round(self.seconds, 3),
            "events_per_s": round(self.rate, 1),
            "rounds": [round(rate, 1) for rate in self.rates],
            "latency_ms": {
                f"p{share}": round(percentile(self.latencies_s, share / 100) * 1000, 1) for share in (50, 99)
            },
            "cpu_s": {name: round(used, 2) for name, used in self.cpu_s.items()},
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Throughput:
    """Ours, the seeds' way through the same address, and the seeds' way straight to PostgREST."""

    lanes: int
    ours: Way
    seeds: Way
    seeds_direct: Way
    flagged: int
    restricted: int

    @property
    def ratio(self) -> float:
        """How many times as many events as the seeds' way, both through the same address."""
        return self.ours.rate / self.seeds.rate if self.seeds.rate else 0.0

    def as_json(self) -> dict[str, Any]:
        """Everything that was found."""
        return {
            "lanes": self.lanes,
            "ours": self.ours.as_json(),
            "seeds": self.seeds.as_json(),
            "seeds_direct": self.seeds_direct.as_json(),
            "ratio": round(self.ratio, 2),
            "flagged": self.flagged,
            "restricted": self.restricted,
        }

    def table(self) -> Table:
        """One column for each way; processor time is per 1,000 events."""
        ways = (self.ours, self.seeds, self.seeds_direct)
        table = Table("CPU is per 1,000 events", *(way.name for way in ways))
        for column in table.columns[1:]:
            column.justify = "right"
        table.add_row("events", *(f"{way.events:,}" for way in ways))
        table.add_row("events/s", *(f"{way.rate:,.0f}" for way in ways))
        table.add_row("ours is faster by", *(f"{self.ours.rate / way.rate:.1f}" for way in ways))
        for share in (50, 99):
            values = (f"{percentile(way.latencies_s, share / 100) * 1000:,.0f} ms" for way in ways)
            table.add_row(f"latency, p{share}", *values)
        for process in dict.fromkeys(name for way in ways for name in way.cpu_s):
            values = (f"{way.cpu_s.get(process, 0.0) / way.events * 1000:.2f} s" for way in ways)
            table.add_row(f"CPU of {process}", *values)
        return table

    def meaning(self) -> str:
        """What the figures stand for, in words."""
        low, high = min(self.ours.rates), max(self.ours.rates)
        return (
            f"Ours: from the first message in the worker's spool until the last was judged and written down, with at "
            f"most {self.lanes} batches under way; {low:,.0f} to {high:,.0f} events/s by round. Detection used "
            f"{self.ours.cpu_s.get('detection', 0.0):.1f} s of processor time. {self.flagged} messages were flagged "
            f"and {self.restricted} members restricted, on the fake Discord too, which is part of the time. Latency is "
            f"that of one batch.\n"
            f"Seeds' way: eight REST calls for each of the same events, {self.lanes} events at a time on kept "
            f"connections: server, user and member found and written, a detection inserted, the restriction updated. "
            f"Nothing is judged and Discord is not called; it writes a row for every event, not only for spam. Latency "
            f"is that of one event. Without the gateway it calls PostgREST itself, which ours never does.\n"
            f"Message texts are made up; processes and disks are this machine's: compare the ratio, not the rates."
        )

    def last_line(self) -> str:
        """The result in one line."""
        return (
            f"throughput: {self.ours.rate:.0f} events/s, seeds' way {self.seeds.rate:.0f} events/s, "
            f"ratio {self.ratio:.1f}"
        )
