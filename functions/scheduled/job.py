"""What a job is. Each job is one file in ``scheduled/jobs`` that declares ``JOB``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from portcullis.db.store import Store
from portcullis.discord.client import DiscordClient


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What jobs work with. ``clock`` counts seconds and never goes back."""

    store: Store
    discord: DiscordClient
    clock: Callable[[], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One job as the registry knows it.

    ``schedule`` is a cron expression of five fields, in UTC. ``run`` returns counts for the answer and the
    log; it must be safe to run twice at once, and takes less than 5 s.
    """

    name: str
    schedule: str
    run: Callable[[Services], dict[str, Any]]
