"""Plays a file: guilds are made, every row is sent, and what came of it is gathered."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence

from portcullis.errors import PortcullisError
from tools.fakes.client import Guild
from tools.play import patience
from tools.play.venue import USUAL_CHANNELS, Venue, now_ms
from tools.replay.cast import Cast, Ids, cast
from tools.replay.moves import Move, guild_op, moves
from tools.replay.report import Outcome
from tools.replay.results import RowResult, Sent, match, unjudged
from tools.replay.rows import Row
from tools.replay.times import place

CHUNK = 500
"""Control calls in one request; small enough for the progress bar to move."""

NOT_NEEDED = ("llm", "interactions", "edge")
"""Services that no event passes through."""
_NAMED = 5

Progress = Callable[[int], None]
"""Is told how many events are judged."""


def check(rows: Sequence[Row]) -> None:
    """Make sure that the rows can be played, before anything is started.

    Raises:
        UserError: they span more time than the database takes.
    """
    place(rows, now_ms())


def play(rows: Sequence[Row], venue: Venue, progress: Progress, *, series: int = 0) -> Outcome:
    """Play all rows and return when the last of their effects is carried out.

    Args:
        rows: in the order in which they are sent.
        venue: where.
        progress: is told how far it is.
        series: another number for each play in the same venue.

    Raises:
        UserError: the rows span too much time, or something of them was lost; the message says what.
    """
    placed = place(rows, now_ms())
    ids = Ids(series)
    who = cast(placed, ids)
    guilds = _open_guilds(who, venue)
    begun = time.monotonic()
    sent = _send(moves(placed, who, guilds, ids), venue, progress)
    _settle(sent, venue, progress)
    seconds = time.monotonic() - begun
    return _gather(sent, guilds, venue, seconds)


def _open_guilds(who: Cast, venue: Venue) -> dict[str, Guild]:
    guilds = {}
    for name, troupe in who.troupes.items():
        channels = [each for each in troupe.channels if each not in USUAL_CHANNELS]
        guild = venue.discord.create_guild(channels=channels, **guild_op(name, troupe, who, now_ms()))
        venue.configure(guild)
        guilds[name] = guild
    return guilds


def _send(todo: Sequence[Move], venue: Venue, progress: Progress) -> list[Sent]:
    sent: list[Sent] = []
    for chunk in chunks(todo):
        renamed = {one.move.user_id for one in sent if one.move.event_id is None}
        if chunk[0].event_id is None and chunk[0].user_id in renamed:
            # The ledger tells a person's renames apart by the time of their arrival: one after the other.
            _wait_judged(sent, venue, progress)
        sent_ms = now_ms()
        ops = [op for move in chunk for op in move.ops]
        for op, result in zip(ops, venue.discord.batch(ops), strict=True):
            if "error" in result:
                raise PortcullisError(f"the fake Discord refuses {op['op']}: {result['error']}")
        sent += [Sent(move=move, sent_ms=sent_ms) for move in chunk]
        progress(venue.records.judged_count())
    return sent


def chunks(todo: Sequence[Move]) -> Iterator[Sequence[Move]]:
    """As many as fit into one request; a rename goes alone, so that the time of sending is its own."""
    chunk: list[Move] = []
    for move in todo:
        if chunk and (len(chunk) == CHUNK or move.event_id is None or chunk[-1].event_id is None):
            yield chunk
            chunk = []
        chunk.append(move)
    if chunk:
        yield chunk


def _settle(sent: Sequence[Sent], venue: Venue, progress: Progress) -> None:
    """Wait until every event is judged, the worker holds nothing back, and every effect is carried out."""
    _wait_judged(sent, venue, progress)

    def waiting() -> tuple[int, int]:
        # Restrictions come back as events: the worker's spool must be empty as well.
        return venue.worker_health()["spool"]["depth"], venue.records.unfinished()

    def done() -> bool:
        if waiting() == (0, 0):
            return True
        venue.run_outbox()
        return False

    patience.wait(
        waiting, done, lambda: f"the spool holds {waiting()[0]} events, the outbox {waiting()[1]} effects"
    )


def _wait_judged(sent: Sequence[Sent], venue: Venue, progress: Progress) -> None:
    owed = sum(not one.move.repeats for one in sent)

    def look() -> int:
        count = venue.records.judged_count()
        progress(count)
        return count

    def done() -> bool:
        return venue.records.judged_count() >= owed and not unjudged(sent, venue.records.judged())

    def missing() -> str:
        lost = unjudged(sent, venue.records.judged())
        lines = ", ".join(str(move.placed.row.line) for move in lost[:_NAMED])
        aside = venue.worker_health()["spool"]["set_aside"]
        return (
            f"{len(lost)} events are not judged (lines {lines}{' …' if len(lost) > _NAMED else ''}); "
            f"the worker has set {aside} aside"
        )

    patience.wait(look, done, missing)


def _gather(sent: Sequence[Sent], guilds: Mapping[str, Guild], venue: Venue, seconds: float) -> Outcome:
    worn: dict[tuple[str, str], bool] = {(one.move.guild_id, one.move.user_id): False for one in sent}
    for guild in guilds.values():
        for member in venue.discord.state(guild.id, messages="none")["members"]:
            worn[guild.id, member["id"]] = guild.roles["restricted"] in member["roles"]
    results = match(sent, venue.records.judged(), worn)
    decided = venue.records.restricted()
    return Outcome(
        results=results,
        seconds=seconds,
        failures=venue.records.failures(),
        disagreements=sorted(_disagreements(results, decided)),
    )


def _disagreements(results: Sequence[RowResult], decided: set[tuple[str, str]]) -> set[str]:
    return {
        "/".join(result.who)
        for result in results
        if result.restricted != ((result.move.guild_id, result.move.user_id) in decided)
    }
