"""What a job is. Each job is one file in ``scheduled/jobs`` that declares ``JOB``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from portcullis.db.store import Store
from portcullis.discord.client import DiscordClient
from portcullis.llm.reviewer import Reviewer
from portcullis.storage.storage import Storage
from scheduled.run import UNRECORDED, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What jobs work with.

    ``clock`` counts seconds and never goes back; ``run`` is the record of the job's own run; ``reviewer`` is None where
    the operator has no language model.
    """

    store: Store
    discord: DiscordClient
    storage: Storage
    clock: Callable[[], float]
    run: Run = UNRECORDED
    reviewer: Reviewer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One job as the registry knows it.

    ``schedule`` is a cron expression of five fields, in UTC. ``run`` returns counts for the answer, the log and
    ``job_runs``, where ``rows`` is the number of rows it handled. It takes less than 5 s. Mostly one of a job runs
    at a time, but one that was thought dead may come back to life: it must be safe to run twice at once.
    """

    name: str
    schedule: str
    run: Callable[[Services], dict[str, Any]]
