"""observe -> rules -> judge -> record: a batch of events becomes verdicts, in two round trips."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from detection.batch import Batch
from detection.context import Classify, Contexts
from detection.evidence import Evidence
from detection.reviews import review
from detection.rows import judged_row, observed_row
from detection.servers import Servers
from portcullis.classifier.shipped import spam_probability
from portcullis.judge import judge
from portcullis.models import Event

Row = dict[str, Any]


class Store(Protocol):
    """The two calls to the database; see the migrations of the same names for the shapes."""

    def observe_events(self, *, batch: Row) -> Row:
        """Remember the batch and learn what the rules need."""
        ...

    def record_verdicts(self, *, batch: Row) -> Row:
        """Record the verdicts and queue their effects."""
        ...


class Recorded(NamedTuple):
    """What became of a batch."""

    judged: int = 0
    repeated: int = 0
    effects: int = 0
    guild_ids: tuple[str, ...] = ()
    """The servers that have effects to carry out now."""
    reviewed_guild_ids: tuple[str, ...] = ()
    """The servers in which something may be queued for the language model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """Judges batches. ``fingerprint_key`` keys the hashes by which texts are compared, ``classify`` is the model.

    ``reviews`` says whether the operator has a language model to ask.
    """

    store: Store
    servers: Servers
    fingerprint_key: str
    reviews: bool = False
    classify: Classify = spam_probability

    def process(self, batch: Batch) -> Recorded:
        """Judge every event of the batch and record it; a repeat of a batch changes nothing.

        Raises:
            DatabaseError: nothing of the batch is recorded; it can be sent again.
        """
        if not batch.events and not batch.states:
            return Recorded()
        seen = {event.event_id: observed_row(event, self.fingerprint_key) for event in batch.events}
        answer = self._observe(batch, list(seen.values()))
        verdicts = self._judge(batch.events, seen, answer)
        if not verdicts["events"]:
            return Recorded()
        recorded = self.store.record_verdicts(batch=verdicts)
        return Recorded(
            judged=recorded["recorded"],
            repeated=recorded["repeated"],
            effects=recorded["effects"],
            guild_ids=tuple(recorded["guild_ids"]),
            reviewed_guild_ids=tuple(
                sorted({row["guild_id"] for row in verdicts["events"] if "review" in row})
            ),
        )

    def _observe(self, batch: Batch, rows: list[Row]) -> Row:
        guild_ids = {event.guild_id for event in batch.events}
        domains = {domain for event in batch.events for domain in event.parsed.domains}
        answer = self.store.observe_events(
            batch={
                "known": self.servers.versions(guild_ids),
                "states": list(batch.states),
                "domains": sorted(domains),
                "figures": True,
                "events": rows,
            }
        )
        self.servers.learn(answer["servers"])
        return answer

    def _judge(self, events: Sequence[Event], seen: dict[str, Row], answer: Row) -> Row:
        known = self.servers.of(event.guild_id for event in events)
        contexts = Contexts(answer, known, self.classify)
        rows, evidence = [], Evidence()
        for event in events:
            settings = known[event.guild_id].settings
            row = seen[event.event_id]
            if not contexts.is_news(event, row["name_hash"]):
                continue
            context = contexts.of(event, row["fingerprint"])
            verdict = judge(event, context, settings)
            judged = judged_row(event, verdict, settings, seen=row, suspect=context.under_suspicion)
            if self.reviews and (asked := review(event, verdict, context, settings, self.fingerprint_key)):
                is_kept = event.message_id is None or "content" in judged
                judged["review"] = asked if is_kept else asked | {"text": event.written.raw}
            rows.append(judged)
            evidence.add(event, verdict, settings)
        return {"events": rows, "messages": evidence.messages, "groups": evidence.groups}
