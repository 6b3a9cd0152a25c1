"""What belongs to no server: the jobs that ran, and how fast things went."""

from datetime import timedelta
from typing import Final

from tools.seed.plan import Plan
from tools.seed.tables import Rows

_JOBS: Final = ("outbox",)
_METRICS: Final = (("detection_batch_ms", 85.0), ("record_verdicts_ms", 31.0), ("outbox_effect_ms", 210.0))
_FAILED: Final = 0.01


def invent_platform(plan: Plan) -> Rows:
    """A line for each job and day, and one for each measure and hour."""
    rows, random = Rows(), plan.random("platform")
    for number in range(plan.days):
        begun = plan.since + timedelta(days=number, minutes=random.randrange(60))
        for job in _JOBS:
            ended = begun + timedelta(milliseconds=random.randrange(50, 4000))
            failed = random.random() < _FAILED
            outcome = ("failed", "the database did not answer") if failed else ("done", None)
            rows.add(
                "job_runs", job, outcome[0], begun, ended, ended, 0 if failed else random.randrange(500), outcome[1]
            )  # fmt: skip
    for hour in range(plan.days * 24):
        for name, usual in _METRICS:
            value = round(usual * random.lognormvariate(0, 0.25), 2)
            rows.add(
                "performance_metrics", plan.since + timedelta(hours=hour), name, value, "ms", {"share": "p95"}
            )
    return rows
