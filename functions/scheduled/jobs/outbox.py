"""Carries out what is left over: retries, what no request had time for, leases of processes that died."""

from typing import Any

from portcullis.outbox import runner
from scheduled.job import Job, Services

BUDGET_S = 4.0


def run(services: Services) -> dict[str, Any]:
    """Work on the outbox of all servers for ``BUDGET_S`` seconds."""
    summary = runner.run(services.store, services.discord, budget_s=BUDGET_S, clock=services.clock)
    return summary.as_json()


JOB = Job(name="outbox", schedule="* * * * *", run=run)
