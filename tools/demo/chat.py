"""Writes the ordinary chat: single lines, talks, and people who press Enter after every thought.

It is as lively as a busy evening and still innocent. Nobody writes more than five messages in ten seconds; no
sentence is said by more than ``MOST_SPEAKERS`` people of one server, nor twice by one person; and nobody repeats even
"lol" or an emoji more than ``MOST_REPEATS`` times.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Final, TypeVar

from portcullis.text import read
from portcullis.text.fingerprint import fingerprint, substance
from tools.demo import lines
from tools.demo.beat import Beat
from tools.demo.servers import CHANNELS, Server

REST_S: Final = 10.0
"""How long people are silent between two contributions: the length of the burst window."""
MOST_SPEAKERS: Final = 2
MOST_REPEATS: Final = 2
CONTRIBUTIONS_PER_S: Final = 0.075
"""Of each member of a server; a talk of several people counts once."""
_SLOT: Final = re.compile(r"\{(\w+)\}")
_TRIES: Final = 50
_ALONE: Final = (0.0, 0.0)

T = TypeVar("T")
Said = tuple[str, Sequence[str]]
"""Who, and the templates of which they say one."""


def chat(server: Server, seconds: float, rng: random.Random) -> list[Beat]:
    """The chat of one server from second 0 on; everybody says something. In order of time."""
    writer = _Writer(server, rng, _shuffled(lines.TALKS, rng), _shuffled(lines.RUNS, rng))
    beats: list[Beat] = []
    at_s = 0.5
    while at_s < seconds:
        beats += writer.contribution(at_s)
        at_s += rng.expovariate(CONTRIBUTIONS_PER_S * len(server.members))
    beats += writer.silent(seconds)
    beats.append(writer.announcement(seconds * 0.4))
    return sorted(beats, key=lambda beat: beat.at_s)


def _shuffled(items: Sequence[T], rng: random.Random) -> list[T]:
    return rng.sample(items, len(items))


@dataclass
class _Writer:
    server: Server
    rng: random.Random
    talks: list[tuple[tuple[int, str], ...]]
    runs: list[tuple[str, ...]]
    free_from: dict[str, float] = field(default_factory=dict)
    speakers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Who has said what, by fingerprint."""

    def contribution(self, at_s: float) -> Iterator[Beat]:
        """A line, a talk or a run that begins now; nothing if everybody has just spoken."""
        kind = self.rng.choices(("line", "short", "talk", "run"), weights=(50, 22, 16, 12))[0]
        if kind == "talk" and self.talks and (people := self._people(at_s, 3)):
            return self._spoken(at_s, [(people[who], [text]) for who, text in self.talks.pop()], (0.7, 1.6))
        people = self._people(at_s, 1)
        if kind == "run" and self.runs and people:
            return self._spoken(at_s, [(people[0], [text]) for text in self.runs.pop()], (0.3, 0.9))
        pool = lines.SHORT if kind == "short" else self.server.lines
        return self._spoken(at_s, [(who, pool) for who in people], _ALONE)

    def silent(self, seconds: float) -> Iterator[Beat]:
        """A line from each who has said nothing yet."""
        for who in self.server.members:
            if who not in self.free_from:
                yield from self._spoken(self.rng.uniform(0.5, seconds), [(who, self.server.lines)], _ALONE)

    def announcement(self, at_s: float) -> Beat:
        """The moderator says something, the server's own invite included."""
        words = self._fill(self.rng.choice(lines.WARNINGS))
        return Beat(
            at_s=at_s,
            server=self.server.name,
            who=self.server.moderator,
            channel="general",
            text=f"{words} Bring friends: https://discord.gg/{self.server.invite}",
        )

    def _people(self, at_s: float, count: int) -> list[str]:
        """Some who have rested, rather those who have not spoken for long; none if they are too few."""
        rested = [who for who in self.server.members if self.free_from.get(who, 0.0) <= at_s]
        rested.sort(key=lambda who: self.free_from.get(who, 0.0))
        longest = rested[: max(count, len(rested) // 2)]
        return self.rng.sample(longest, count) if len(longest) >= count else []

    def _spoken(self, at_s: float, said: Sequence[Said], pause_s: tuple[float, float]) -> Iterator[Beat]:
        channel = self.rng.choice(CHANNELS)
        for who, templates in said:
            text = self._fresh(who, templates)
            yield Beat(at_s=round(at_s, 3), server=self.server.name, who=who, channel=channel, text=text)
            at_s += self.rng.uniform(*pause_s)
            self.free_from[who] = at_s + REST_S

    def _fresh(self, who: str, templates: Sequence[str]) -> str:
        """A sentence from ``templates`` that is not worn out; some emoji where all of them are."""
        emoji = ["{emoji}" * length for length in (1, 2, 3)]
        for pool in chain(repeat(templates, _TRIES), repeat(emoji)):
            text = self._fill(self.rng.choice(pool))
            parsed = read(text)
            # What the rules compare; the key does not matter for that.
            speakers = self.speakers[fingerprint(parsed, "demo") or ""]
            if substance(parsed):
                worn = who in speakers or len(speakers) == MOST_SPEAKERS
            else:
                worn = speakers.count(who) == MOST_REPEATS
            if not worn:
                break
        speakers.append(who)
        return text

    def _fill(self, template: str) -> str:
        def slot(match: re.Match[str]) -> str:
            if match[1] == "friend":
                return f"<@{self.rng.choice(self.server.members)}>"
            return self.rng.choice(lines.SLOTS[match[1]])

        return _SLOT.sub(slot, template)
