"""Ends the mutes and bans whose time is over, in Discord too, within a minute."""

from typing import Any

from portcullis.outbox import runner
from scheduled.job import Job, Services

BUDGET_S = 4.0
AT_ONCE = 100
"""How many are ended in one call: as many effects as one lease of the outbox holds."""


def run(services: Services) -> dict[str, Any]:
    """End what is due and carry it out, until nothing is due or ``BUDGET_S`` seconds are over.

    What has been ended and not carried out by then, the outbox's own job does.
    """
    deadline = services.clock() + BUDGET_S
    counts = {"ended": 0, "done": 0}
    while (left_s := deadline - services.clock()) > 0:
        found = services.store.end_punishments(limit=AT_ONCE)
        counts["ended"] += found["ended"]
        if found["guild_ids"]:
            summary = runner.run(
                services.store,
                services.discord,
                budget_s=left_s,
                clock=services.clock,
                guild_ids=found["guild_ids"],
            )
            counts["done"] += summary.done
        if not found["more"]:
            break
    return counts


JOB = Job(name="punishments", schedule="* * * * *", run=run)
