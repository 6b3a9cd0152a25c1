"""Runs of scheduled jobs, as they are recorded."""

from collections.abc import Mapping
from typing import Any

from portcullis.db.calls import Calls, Json


class JobCalls(Calls):
    """What the scheduled function asks of the database about its own runs."""

    def begin_job(self, *, job: str, takeover_s: int) -> Json | None:
        """Begin a run, or take over a dead one: ``{"run", "attempt", "progress"}``; None while another one runs."""
        return self._find("begin_job", p_job=job, p_takeover_s=takeover_s)

    def touch_job(self, *, run: int, attempt: int, progress: Mapping[str, Any], rows_done: int) -> bool:
        """Note how far it is; False if somebody else has taken it over."""
        held: bool = self._transport.rpc(
            "touch_job",
            {"p_run": run, "p_attempt": attempt, "p_progress": dict(progress), "p_rows_done": rows_done},
        )
        return held

    def end_job(
        self, *, run: int, attempt: int, progress: Mapping[str, Any], rows_done: int, error: str | None
    ) -> bool:
        """End it, as failed if there is an error; False if somebody else has taken it over."""
        held: bool = self._transport.rpc(
            "end_job",
            {
                "p_run": run, "p_attempt": attempt, "p_progress": dict(progress), "p_rows_done": rows_done,
                "p_error": error,
            },
        )  # fmt: skip
        return held
