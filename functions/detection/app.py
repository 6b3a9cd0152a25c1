"""Takes the worker's signed batches, judges them, and carries out what the verdicts ask for."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from detection.batch import Batch, BatchError, read_batch
from detection.handler import Handler
from detection.pipeline import Pipeline, Recorded
from portcullis import inside
from portcullis.errors import DatabaseError, SignatureError
from portcullis.http import Answer, Headers

_log = logging.getLogger(__name__)

_BAD_DATA = ("22", "23502", "23514", "PC422")
"""SQLSTATEs of events that Postgres can never take: data exceptions, missing values, failed checks, no partition."""
_TOO_HEAVY = "57014"
"""The SQLSTATE of a statement that ran out of time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """The function without its HTTP server.

    ``secrets`` are those of ``portcullis.inside``; ``now`` is Unix time in seconds, against which signatures are
    checked; ``act`` carries out the effects of the given servers, ``review`` asks the language model about what waits
    there, each within its own time.
    """

    secrets: str
    handlers: Mapping[str, Handler]
    pipeline: Pipeline
    act: Callable[[tuple[str, ...]], None]
    now: Callable[[], float]
    review: Callable[[tuple[str, ...]], None] | None = None

    def handle(self, body: bytes, headers: Headers) -> Answer:
        """Judge one batch and answer with what the worker has to do about it.

        200 recorded, except for the events in ``set_aside``; 400 unreadable, or Postgres cannot take one of its
        events: split it; 401 not from the worker; 413 too much at once: split it; 503 send it again later.
        """
        try:
            inside.verify(self.secrets, body, headers.get(inside.HEADER), int(self.now()))
        except SignatureError as error:
            _log.warning("batch refused", extra={"reason": str(error)})
            return {"error": "the signature is missing or wrong"}, 401
        try:
            batch = read_batch(body, self.handlers)
        except BatchError as error:
            return {"error": str(error)}, 400
        try:
            recorded = self.pipeline.process(batch)
        except DatabaseError as error:
            return _refusal(error, len(batch.events))
        if recorded.effects:
            _in_time(self.act, recorded.guild_ids, "effects")
        if self.review and recorded.reviewed_guild_ids:
            _in_time(self.review, recorded.reviewed_guild_ids, "reviews")
        return _answer(batch, recorded)


def _in_time(work: Callable[[tuple[str, ...]], None], guild_ids: tuple[str, ...], what: str) -> None:
    try:
        work(guild_ids)
    except DatabaseError as error:
        # The batch is judged, and what follows from it is rows: the minute job takes them over.
        _log.warning(f"{what} left to the minute job", extra={"code": error.code})


def _answer(batch: Batch, recorded: Recorded) -> Answer:
    set_aside = [{"index": index, "reason": reason} for index, reason in batch.set_aside]
    _log.info(
        "batch judged",
        extra={
            "judged": recorded.judged,
            "repeated": recorded.repeated,
            "states": len(batch.states),
            "set_aside": len(set_aside),
            "effects": recorded.effects,
        },
    )
    return {"judged": recorded.judged, "repeated": recorded.repeated, "set_aside": set_aside}, 200


def _refusal(error: DatabaseError, events: int) -> Answer:
    if error.code == _TOO_HEAVY and events > 1:
        _log.warning("batch is too heavy", extra={"events": events})
        return {"error": "the batch is too heavy: send less at once"}, 413
    if error.code.startswith(_BAD_DATA):
        _log.warning("batch cannot be recorded", extra={"code": error.code})
        return {"error": f"Postgres cannot take an event of this batch [{error.code}]"}, 400
    _log.error("database refused", extra={"code": error.code, "reason": error.detail})
    return {"error": f"the database is not available [{error.code}]"}, 503
