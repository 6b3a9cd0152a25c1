"""People, and their standing in one server."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from random import Random
from typing import Final

from tools.seed import words
from tools.seed.ids import Ids

HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS


def moment(at_ms: int) -> datetime:
    """The UTC time of milliseconds since the Unix epoch."""
    return datetime.fromtimestamp(at_ms / 1000, UTC)


def maybe(at_ms: int | None) -> datetime | None:
    """``moment``, where there is one."""
    return None if at_ms is None else moment(at_ms)


def utc_date(at_ms: int) -> date:
    """The UTC day to which analytics count a time."""
    return moment(at_ms).date()


@dataclass(frozen=True, slots=True)
class Person:
    """A Discord account. Its id carries the time at which it was made."""

    user_id: str
    username: str
    created_ms: int

    @classmethod
    def invent(cls, ids: Ids, random: Random, about_ms: int) -> "Person":
        """Somebody whose account was made about that time."""
        created_ms = ids.moment(about_ms)
        return cls(ids.at(created_ms), words.username(random), created_ms)


@dataclass(slots=True)
class Member:
    """A person in one server. Times are milliseconds since the Unix epoch.

    Attributes:
        decided_ms: when the last case about them was decided; None before, and while one is open.
        flagged_ms: when the first case about them was opened.
    """

    person: Person
    join_ms: int
    roles: tuple[str, ...] = ()
    left_ms: int | None = None
    messages: int = 0
    last_message_ms: int | None = None
    status: str = "none"
    restricted: bool = False
    reason: str | None = None
    status_ms: int | None = None
    moderator_id: str | None = None
    verified_ms: int | None = None
    decided_ms: int | None = None
    flagged_ms: int | None = None
    name_hash: str | None = field(default=None)

    @property
    def user_id(self) -> str:
        """The person's id."""
        return self.person.user_id

    @property
    def reputation(self) -> float:
        """From -1 to 1: what decisions left of what talking earned."""
        spoken = min(self.messages, 1000) / 2000
        return {"banned": -0.9, "rejected": -0.6, "reopened": -0.4, "pending": -0.3}.get(self.status, spoken)

    def is_here(self, at_ms: int) -> bool:
        """Whether they are in the server at that time."""
        return self.join_ms <= at_ms and (self.left_ms is None or at_ms < self.left_ms)

    def wrote(self, count: int, at_ms: int) -> None:
        """They wrote so many messages, the last at ``at_ms``."""
        self.messages += count
        self.last_message_ms = max(self.last_message_ms or 0, at_ms)
