"""Matching the ledger with the rows."""

from collections.abc import Callable

import pytest

from tests.tools.replay.test_moves import moves_of
from tools.play.records import Judged
from tools.replay.moves import Move
from tools.replay.results import Sent, match, unjudged
from tools.replay.rows import Row

MakeRows = Callable[..., list[Row]]


def judged(move: Move, event_id: str | None = None, *, confidence: float = 0.0) -> Judged:
    return Judged(
        event_id=event_id or move.event_id or "",
        kind="rename" if move.event_id is None else str(move.placed.row.event),
        guild_id=move.guild_id,
        user_id=move.user_id,
        confidence=confidence,
        rules=["burst"] if confidence else [],
        action="restrict" if confidence >= 0.5 else "none",
    )


def renamed(move: Move, at_ms: int, confidence: float = 0.0) -> Judged:
    return judged(move, f"n:{move.guild_id}:{move.user_id}:{at_ms}", confidence=confidence)


def sent(moves: list[Move], *times: int) -> list[Sent]:
    return [
        Sent(move=move, sent_ms=at_ms) for move, at_ms in zip(moves, times or [0] * len(moves), strict=True)
    ]


def test_results_stand_in_the_order_of_the_file(make_rows: MakeRows) -> None:
    moves = moves_of(make_rows({"user": "a"}, {"user": "b"}, {"user": "c"}))
    ledger = [judged(move, confidence=move.placed.row.line / 10) for move in moves]
    worn = {(move.guild_id, move.user_id): False for move in moves}
    results = match(sent(moves[::-1]), ledger[1:] + ledger[:1], worn)
    assert [result.confidence for result in results] == [0.1, 0.2, 0.3]


@pytest.mark.parametrize(("confidence", "flagged"), [(0.49, False), (0.5, True)])
def test_a_row_is_flagged_from_one_half_on(make_rows: MakeRows, confidence: float, flagged: bool) -> None:
    (move,) = moves_of(make_rows({}))
    (result,) = match(
        sent([move]), [judged(move, confidence=confidence)], {(move.guild_id, move.user_id): True}
    )
    assert result.flagged is flagged
    assert result.restricted


def test_names_the_events_that_the_ledger_lacks(make_rows: MakeRows) -> None:
    moves = moves_of(make_rows({"user": "a"}, {"user": "b"}, {"user": "c", "event": "rename", "name": "C"}))
    assert unjudged(sent(moves), [judged(moves[0])]) == moves[1:]
    assert unjudged(sent(moves, 0, 0, 500), [renamed(moves[2], 499), judged(moves[1])]) == [
        moves[0],
        moves[2],
    ]
    assert unjudged(sent(moves, 0, 0, 500), [renamed(moves[2], 500), *map(judged, moves[:2])]) == []


def test_a_rename_takes_the_verdict_on_its_own_name(make_rows: MakeRows) -> None:
    """Changed roles arrive as renames too: before the first, between the two, and after the second."""
    rename = {"user": "a", "event": "rename", "name": "A"}
    moves = moves_of(make_rows(rename, rename))
    ledger = [
        renamed(moves[0], at_ms, confidence)
        for at_ms, confidence in ((50, 0.0), (101, 0.6), (150, 0.6), (203, 0.2), (250, 0.2))
    ]
    worn = {(moves[0].guild_id, moves[0].user_id): False}
    results = match(sent(moves, 100, 200), ledger, worn)
    assert [result.confidence for result in results] == [0.6, 0.2]
