"""The way of an event: observed, then recorded with its verdict."""

from portcullis.db.calls import Calls, Json


class EventCalls(Calls):
    """What detection asks of the database."""

    def observe_events(self, *, batch: Json) -> Json:
        """Remember a batch and learn all that the rules need. Shapes: the migration ``observe_events``."""
        return self._call("observe_events", p_batch=batch)

    def record_verdicts(self, *, batch: Json) -> Json:
        """Record a batch of verdicts and queue their effects. Shapes: the migration ``record_verdicts``."""
        return self._call("record_verdicts", p_batch=batch)
