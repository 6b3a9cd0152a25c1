"""Deletes the files of exports that have expired, that failed, or whose server is gone."""

import logging
from typing import Any

from portcullis.errors import StorageError
from scheduled.job import Job, Services

BUDGET_S = 4.0
BATCH = 20
_log = logging.getLogger(__name__)


def run(services: Services) -> dict[str, Any]:
    """Delete and mark, the oldest first, until none is left or ``BUDGET_S`` seconds are over; tomorrow is a day too."""
    end = services.clock() + BUDGET_S
    files = marked = stayed = 0
    while services.clock() < end:
        batch = services.store.expired_artifacts(limit=BATCH)
        deleted = []
        # The file first: a row that is marked too early would leave a file that nobody knows of.
        for artifact in batch:
            try:
                files += services.storage.remove_folder(artifact["path"].partition("/")[0])
            except StorageError as error:
                # One that cannot be deleted must not keep the others: tomorrow it is tried again.
                _log.warning("an artifact stays: %s", error, extra={"artifact": artifact["id"]})
                stayed += 1
            else:
                deleted.append(artifact["id"])
        marked += services.store.mark_artifacts_deleted(ids=deleted)
        if len(batch) < BATCH or not deleted:
            break
    return {"rows": marked, "files": files, "stayed": stayed}


JOB = Job(name="artifacts", schedule="43 3 * * *", run=run)
