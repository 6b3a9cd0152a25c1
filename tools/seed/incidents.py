"""What went wrong in a server, day by day: who was found out for what, alone or with others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Final

from tools.seed.community import Server
from tools.seed.findings import Finding, find
from tools.seed.ids import Ids, milliseconds
from tools.seed.people import DAY_MS, HOUR_MS, Member, Person
from tools.seed.plan import Plan
from tools.seed.shapes import Choice, poisson, weekday_factor, zipf

_KINDS: Final = ("minor", "doubt", "spam", "copied", "raid")
_CHOICE: Final = Choice((0.9, 0.042, 0.055, 0.0015, 0.0015))
"""Most detections are noted and no more; a raid is rare."""
_KNOWN_ELSEWHERE: Final = 0.25
_BACK_AGAIN: Final = 0.08
_MOST_HITS: Final = 30
_TRIES: Final = 8
_SETTLED_MS: Final = 60_000
"""The last minute of the past stays empty, so that what follows from an event lies in the past too."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One detection: who, when, where (None for a join) and what was found."""

    member: Member
    at_ms: int
    channel_id: str | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Incident:
    """Detections that belong together: of one kind of ``findings.PROFILES``, in order of time."""

    kind: str
    hits: list[Hit]

    @property
    def subjects(self) -> list[Member]:
        """Whom it is about, each once."""
        return list({hit.member.user_id: hit.member for hit in self.hits}.values())


class Troublemakers:
    """Where the people behind a server's incidents come from: here, next door, or back again."""

    def __init__(self, server: Server, wanderers: Sequence[Person], random: Random) -> None:
        self._server = server
        self._random = random
        self._wanderers = random.sample(wanderers, len(wanderers))
        self._suspects: list[Member] = []
        self._talk = zipf(len(server.regulars))

    def regular(self, at_ms: int, *, unsuspected: bool) -> Member | None:
        """A member who belongs here; the talkative are found more often. None if those asked first will not do."""
        for _ in range(_TRIES):
            member = self._server.regulars[self._talk.pick(self._random)]
            is_free = member.status == "none" if unsuspected else not member.restricted
            if is_free and member.is_here(at_ms) and member.user_id not in self._server.staff:
                return member
        return None

    def spammer(self, at_ms: int, *, new: bool) -> Member:
        """Somebody who came to spam; unless ``new``, sometimes one who was let off before."""
        random, server = self._random, self._server
        if not new and self._suspects and random.random() < _BACK_AGAIN:
            known = random.choice(self._suspects)
            if known.decided_ms is not None and known.decided_ms < at_ms and known.is_here(at_ms):
                return known
        joined_ms = max(at_ms - int(random.expovariate(1 / (6 * HOUR_MS))) - 1000, server.since_ms)
        if self._wanderers and random.random() < _KNOWN_ELSEWHERE:
            person = self._wanderers.pop()
        else:
            person = Person.invent(
                server.user_ids, random, joined_ms - 1000 - int(random.expovariate(1 / (20 * DAY_MS)))
            )
        member = server.add(Member(person, joined_ms, name_hash=f"{random.getrandbits(64):016x}"))
        self._suspects.append(member)
        return member


def incidents(plan: Plan, server: Server, wanderers: Sequence[Person]) -> Iterator[Incident]:
    """What happened, in order of days. Read one before asking for the next: a decision may let somebody come back."""
    random = plan.random("incidents", server.index)
    people, moments = Troublemakers(server, wanderers, random), Ids(server.number)
    owed = 0
    for number in range(plan.days + 1):
        day = plan.since.date() + timedelta(days=number)
        midnight_ms = (
            milliseconds(plan.since.replace(hour=0, minute=0, second=0, microsecond=0)) + number * DAY_MS
        )
        owed += poisson(random, server.detections_per_day * weekday_factor(day))
        while owed > 0:
            kind = _KINDS[_CHOICE.pick(random)]
            at_ms = midnight_ms + server.rhythm.millisecond(random)
            if not server.since_ms <= at_ms < server.until_ms - _SETTLED_MS:
                owed -= 1
                continue
            hits = _play(kind, at_ms, server, people, random, moments)
            owed -= max(1, len(hits))
            if hits:
                yield Incident(kind, hits)


def _play(
    kind: str, at_ms: int, server: Server, people: Troublemakers, random: Random, moments: Ids
) -> list[Hit]:
    """The hits of one incident that begins at ``at_ms``."""
    hits: list[Hit] = []
    for member in _who(kind, at_ms, people, random):
        taken_ms = moments.moment(max(at_ms, member.join_ms))
        if taken_ms >= server.until_ms - _SETTLED_MS // 2:
            break
        if kind == "raid":
            member.join_ms = taken_ms
        channel_id = None if kind == "raid" else random.choice(server.channels)
        hits.append(Hit(member, taken_ms, channel_id, find(random, kind)))
        at_ms += random.randrange(200, 8000 if kind == "spam" else 2500)
    return hits


def _who(kind: str, at_ms: int, people: Troublemakers, random: Random) -> list[Member]:
    """The authors of an incident's events, one for each event."""
    if kind in ("minor", "doubt"):
        regular = people.regular(at_ms, unsuspected=kind == "doubt")
        count = 1 if kind == "minor" else random.choice((1, 1, 2))
        return [] if regular is None else [regular] * count
    if kind == "spam":
        return [people.spammer(at_ms, new=False)] * min(1 + int(random.expovariate(1 / 7)), _MOST_HITS)
    return [people.spammer(at_ms, new=True) for _ in range(random.randrange(6, 36))]
