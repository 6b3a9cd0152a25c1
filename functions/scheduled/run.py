"""Each run of a job is a row of ``job_runs``: who comes second is sent away, and what died is taken over."""

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

from portcullis.db.store import Store
from portcullis.errors import PortcullisError

_log = logging.getLogger(__name__)

TAKEOVER_S: Final = 50
"""A run that said nothing for so long is dead: jobs take 5 s, and the next minute's call is to find the way free."""
MAX_ERROR: Final = 500


class Run:
    """One run.

    Attributes:
        progress: how far the run came that this one took over, in the job's own terms; empty for a new one.
    """

    def __init__(self, progress: Mapping[str, Any], save: Callable[[Mapping[str, Any], int], bool]) -> None:
        self.progress = progress
        self._save = save

    def save(self, progress: Mapping[str, Any], rows_done: int) -> bool:
        """Note how far the run is and that it lives; False if it was thought dead and somebody else goes on."""
        return self._save(progress, rows_done)


UNRECORDED: Final = Run({}, lambda _progress, _rows: True)
"""What a job has that is run by hand."""


def recorded(store: Store, job: str, work: Callable[[Run], dict[str, Any]]) -> dict[str, Any] | None:
    """Do a job's work as a recorded run, and return its counts; None, with nothing done, while another one runs.

    Raises:
        PortcullisError: the work failed, and the run says why; or the record could not be made.
    """
    begun = store.begin_job(job=job, takeover_s=TAKEOVER_S)
    if begun is None:
        return None
    key = {"run": begun["run"], "attempt": begun["attempt"]}
    run = Run(
        begun["progress"], lambda progress, rows: store.touch_job(**key, progress=progress, rows_done=rows)
    )
    try:
        counts = work(run)
    except Exception as error:
        # Ours say what is wrong and hold no text of anybody; what others say, nobody knows.
        reason = str(error)[:MAX_ERROR] if isinstance(error, PortcullisError) else type(error).__name__
        _end_failed(store, key, reason)
        raise
    store.end_job(**key, progress=counts, rows_done=counts.get("rows", 0), error=None)
    return counts


def _end_failed(store: Store, key: Mapping[str, int], reason: str) -> None:
    try:
        store.end_job(**key, progress={}, rows_done=0, error=reason)
    except PortcullisError as error:
        # The work's own error is the one to tell; this run is taken over later.
        _log.warning("a failed run could not be recorded: %s", error, extra=dict(key))
