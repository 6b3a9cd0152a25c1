"""Makes the exports that were asked for, a few seconds of work at a time."""

import logging
from typing import Any

from portcullis.errors import DatabaseError, StorageError
from portcullis.exports.making import LEASE_S, Maker
from scheduled.job import Job, Services

BUDGET_S = 4.0
JOIN_WITHIN_S = 1.0
"""Joining many parts cannot be cut in two: after so much other work it is left to the next minute."""
RETRY_S = 120
"""How long an export rests after an error that may pass."""
_log = logging.getLogger(__name__)


def run(services: Services) -> dict[str, Any]:
    """Work on what waits longest until ``BUDGET_S`` seconds are over: a step more may have begun by then."""
    begun = services.clock()
    end = begun + BUDGET_S
    counts = {"done": 0, "rows": 0, "failed": 0}

    def out_of_time() -> bool:
        return services.clock() >= end

    while not out_of_time():
        export = services.store.claim_export(lease_s=LEASE_S)
        if export is None:
            break
        maker = Maker(services.store, services.storage, export)
        try:
            if export["collected"]:
                if len(export["parts"]) > 1 and services.clock() > begun + JOIN_WITHIN_S:
                    services.store.release_export(export=export["id"], fence=export["fence"])
                    break
                counts["done"] += maker.join().mine
                continue
            step = maker.collect(out_of_time)
        except (StorageError, DatabaseError) as error:
            counts["failed"] += 1
            _give_back(services, export, error)
            continue
        counts["rows"] += step.rows
        if step.mine:
            services.store.release_export(export=export["id"], fence=export["fence"])
        services.run.save({"export": export["id"], "parts": len(export["parts"]) + 1}, counts["rows"])
    return counts


def _give_back(services: Services, export: dict[str, Any], error: StorageError | DatabaseError) -> None:
    """An error that may pass is tried again; any other ends the export, and its reason is shown to who asked."""
    _log.warning("an export did not get further: %s", error, extra={"export": export["id"]})
    services.store.release_export(
        export=export["id"],
        fence=export["fence"],
        error=_reason(error),
        retry_s=RETRY_S if error.transient else None,
    )


def _reason(error: StorageError | DatabaseError) -> str:
    if isinstance(error, StorageError):
        if error.status == 413:
            return "the file is larger than Storage takes: ask for fewer days, or for Parquet"
        return "Storage did not take it, or did not answer"
    return (
        "the database did not answer in time" if error.transient else f"the database refused ({error.code})"
    )


JOB = Job(name="exports", schedule="* * * * *", run=run)
