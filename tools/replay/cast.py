"""Who takes part: accounts, memberships, and ids that are known before anything is sent. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from portcullis import snowflake
from portcullis.models import EventKind
from tools.replay.rows import Row
from tools.replay.times import Placed

DAY_MS = 86_400_000
STANDING_DAYS = 60.0
"""The age of an account and of a membership of which a row says nothing: two months."""
OLDEST_MS = snowflake.DISCORD_EPOCH_MS + DAY_MS
"""No account is older than Discord."""
# Ids of one millisecond are told apart by their low 22 bits; the fake Discord takes its own from the bottom.
_SERIES = 1 << 12

Json = dict[str, Any]


class Ids:
    """Makes ids: each carries its time, no two are alike.

    Args:
        series: keeps the ids of several plays in one fake Discord apart, up to 1,000.
    """

    def __init__(self, series: int = 0) -> None:
        first = (series + 1) * _SERIES
        self._next: dict[int, int] = defaultdict(lambda: first)

    def make(self, at_ms: int) -> str:
        """A new id of that millisecond of Unix time."""
        low = self._next[at_ms]
        self._next[at_ms] += 1
        return str(int(snowflake.from_ms(at_ms)) | low)


@dataclass(frozen=True, slots=True)
class Account:
    """A person. ``name`` is what Discord shows."""

    id: str
    name: str
    created_ms: int

    def age_days(self, at_ms: int) -> float:
        """How old the account is at a moment, in days."""
        return (at_ms - self.created_ms) / DAY_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Troupe:
    """One guild's people.

    Attributes:
        channels: by name, those of the rows.
        members: those who are there from the start, by their name in the rows, and since when (Unix ms).
        strangers: ids to fill mentions that are only counted.
    """

    channels: tuple[str, ...]
    members: Mapping[str, int]
    strangers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody.

    Attributes:
        accounts: by their name in the rows; one person may be in several guilds.
        troupes: by the guild's name in the rows.
    """

    accounts: Mapping[str, Account]
    troupes: Mapping[str, Troupe]


def cast(placed: Sequence[Placed], ids: Ids) -> Cast:
    """Read off the rows who there is."""
    by_user: dict[str, list[Placed]] = defaultdict(list)
    by_guild: dict[str, list[Placed]] = defaultdict(list)
    for one in placed:
        by_user[one.user].append(one)
        by_guild[one.guild].append(one)
    accounts = {user: _account(user, ones, ids) for user, ones in by_user.items()}
    first_ms = min(one.at_ms for one in placed)
    for one in placed:
        for user in _named(one.row):
            if user not in accounts:
                created_ms = _back(first_ms, STANDING_DAYS)
                accounts[user] = Account(ids.make(created_ms), user, created_ms)
    return Cast(accounts, {guild: _troupe(ones, accounts, ids) for guild, ones in by_guild.items()})


def _account(user: str, placed: Sequence[Placed], ids: Ids) -> Account:
    """The earliest row that tells the account's age decides, whatever the order of the rows."""
    in_time = sorted(placed, key=lambda one: (one.at_ms, one.row.line))
    told = next((one for one in in_time if one.row.account_days is not None), None)
    days = STANDING_DAYS if told is None or told.row.account_days is None else told.row.account_days
    created_ms = _back((told or in_time[0]).at_ms, days)
    names = (one.row.name for one in in_time if one.row.name and one.row.event is not EventKind.RENAME)
    return Account(ids.make(created_ms), next(names, user), created_ms)


def _troupe(placed: Sequence[Placed], accounts: Mapping[str, Account], ids: Ids) -> Troupe:
    by_user: dict[str, list[Placed]] = defaultdict(list)
    for one in placed:
        by_user[one.user].append(one)
    # Whom the file shows joining first is not there at the start.
    members = {
        user: _since(ones, accounts[user])
        for user, ones in by_user.items()
        if ones[0].row.event is not EventKind.JOIN
    }
    for one in placed:
        for user in _named(one.row):
            if user not in by_user:
                members.setdefault(user, accounts[user].created_ms)
    counts = (one.row.mentions for one in placed if isinstance(one.row.mentions, int))
    born_ms = _back(min(one.at_ms for one in placed), STANDING_DAYS)
    return Troupe(
        channels=tuple(dict.fromkeys(one.channel for one in placed)),
        members=members,
        strangers=tuple(ids.make(born_ms) for _ in range(max(counts, default=0))),
    )


def _since(placed: Sequence[Placed], account: Account) -> int:
    """When a member had joined; never before the account existed."""
    in_time = sorted(placed, key=lambda one: (one.at_ms, one.row.line))
    told = next((one for one in in_time if one.row.member_days is not None), None)
    days = STANDING_DAYS if told is None or told.row.member_days is None else told.row.member_days
    return max(_back((told or in_time[0]).at_ms, days), account.created_ms)


def _named(row: Row) -> tuple[str, ...]:
    return () if isinstance(row.mentions, int) else row.mentions


def _back(at_ms: int, days: float) -> int:
    return max(at_ms - round(min(days, 1e5) * DAY_MS), OLDEST_MS)
