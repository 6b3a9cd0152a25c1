"""Deletes the files of exports that have expired, that failed, or whose server is gone."""

from typing import Any

from scheduled.job import Job, Services

BUDGET_S = 4.0
BATCH = 20


def run(services: Services) -> dict[str, Any]:
    """Delete and mark, the oldest first, until none is left or ``BUDGET_S`` seconds are over; tomorrow is a day too."""
    end = services.clock() + BUDGET_S
    files = marked = 0
    while services.clock() < end:
        batch = services.store.expired_artifacts(limit=BATCH)
        # The file first: a row that is marked too early would leave a file that nobody knows of.
        for artifact in batch:
            files += services.storage.remove_folder(artifact["path"].partition("/")[0])
        marked += services.store.mark_artifacts_deleted(ids=[artifact["id"] for artifact in batch])
        if len(batch) < BATCH:
            break
    return {"rows": marked, "files": files}


JOB = Job(name="artifacts", schedule="43 3 * * *", run=run)
