"""Gives the examples that decisions have collected their masked text, while ``messages`` still has it, for a week."""

from typing import Any

from portcullis.text.mask import mask
from scheduled.job import Job, Services

PAGE = 500
BUDGET_S = 4.0


def run(services: Services) -> dict[str, Any]:
    """Mask page by page until nothing waits or ``BUDGET_S`` seconds are over; the next hour goes on."""
    deadline = services.clock() + BUDGET_S
    masked = 0
    while rows := services.store.read_unmasked_examples(limit=PAGE):
        masked += services.store.mask_examples(
            rows=[{"id": row["id"], "content": mask(row["content"])} for row in rows]
        )
        if len(rows) < PAGE or services.clock() >= deadline:
            break
    return {"masked": masked}


JOB = Job(name="training_data", schedule="23 * * * *", run=run)
