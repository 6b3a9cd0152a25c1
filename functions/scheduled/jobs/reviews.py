"""Asks the language model what no request had time for, and carries out what its answers lead to."""

from typing import Any

from portcullis.llm import worker
from portcullis.outbox import runner
from scheduled.job import Job, Services

BUDGET_S = 4.0


def run(services: Services) -> dict[str, Any]:
    """Work on reviews of all servers for ``BUDGET_S`` seconds; without an endpoint, end those that wait too long."""
    if services.reviewer is None:
        services.store.give_up_llm_reviews()
        return worker.Summary().as_json()
    deadline = services.clock() + BUDGET_S
    summary = worker.run(services.store, services.reviewer, budget_s=BUDGET_S, clock=services.clock)
    if summary.guild_ids and (left_s := deadline - services.clock()) > 0:
        runner.run(
            services.store,
            services.discord,
            budget_s=left_s,
            clock=services.clock,
            guild_ids=summary.guild_ids,
        )
    return summary.as_json()


JOB = Job(name="reviews", schedule="* * * * *", run=run)
