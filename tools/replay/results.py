"""Matches what the database and the fake Discord say with the rows. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from portcullis.judge import FLAGGED_FROM
from portcullis.models import EventKind
from tools.play.records import Judged
from tools.replay.moves import Move


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A move that was made, and when (Unix milliseconds)."""

    move: Move
    sent_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """What became of one row. ``restricted`` is its author's state at the end."""

    move: Move
    confidence: float
    rules: tuple[str, ...]
    action: str
    restricted: bool

    @property
    def spam(self) -> bool:
        """The label."""
        return self.move.placed.row.spam

    @property
    def flagged(self) -> bool:
        """Whether the judge was sure enough."""
        return self.confidence >= FLAGGED_FROM

    @property
    def who(self) -> tuple[str, str]:
        """Guild and user, by their names in the rows."""
        return self.move.placed.guild, self.move.placed.user


def unjudged(sent: Iterable[Sent], ledger: Iterable[Judged]) -> list[Move]:
    """The moves of which the ledger knows nothing yet."""
    known = {row.event_id for row in ledger}
    renames = _renames(ledger)
    return [
        one.move
        for one in sent
        if not one.move.repeats
        and (one.move.event_id not in known if one.move.event_id else not _after(one, renames))
    ]


def match(
    sent: Sequence[Sent], ledger: Sequence[Judged], worn: Mapping[tuple[str, str], bool]
) -> list[RowResult]:
    """One result a row, in the order of the file.

    Args:
        sent: all moves; all of them are judged.
        ledger: the whole of it.
        worn: whether a member wears the restricted role, by the ids of guild and user.
    """
    known = {row.event_id: row for row in ledger}
    renames = _renames(ledger)
    results = []
    for one in sorted(sent, key=lambda each: each.move.placed.row.line):
        move = one.move
        found = known[move.event_id] if move.event_id else _until_next(one, sent, renames)
        results.append(
            RowResult(
                move=move,
                confidence=found.confidence,
                rules=tuple(found.rules),
                action=found.action,
                restricted=worn[move.guild_id, move.user_id],
            )
        )
    return results


def _renames(ledger: Iterable[Judged]) -> dict[tuple[str, str], list[Judged]]:
    """By guild and user, in order of arrival. Changed roles are among them: Discord reports both in one way."""
    found: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for row in ledger:
        if row.kind == EventKind.RENAME:
            found[row.guild_id, row.user_id].append(row)
    return {who: sorted(rows, key=lambda row: row.arrived_ms) for who, rows in found.items()}


def _after(one: Sent, renames: Mapping[tuple[str, str], Sequence[Judged]]) -> list[Judged]:
    rows = renames.get((one.move.guild_id, one.move.user_id), ())
    return [row for row in rows if row.arrived_ms >= one.sent_ms]


def _until_next(
    one: Sent, sent: Sequence[Sent], renames: Mapping[tuple[str, str], Sequence[Judged]]
) -> Judged:
    """The verdict on this name: the last before the person's next rename, since every report brings the whole name."""
    who = (one.move.guild_id, one.move.user_id)
    later = [
        other.sent_ms
        for other in sent
        if other.move.event_id is None
        and (other.move.guild_id, other.move.user_id) == who
        and other.sent_ms > one.sent_ms
    ]
    end_ms = min(later, default=None)
    rows = renames[who] if one.move.repeats else _after(one, renames)
    return [row for row in rows if end_ms is None or row.arrived_ms < end_ms][-1]
