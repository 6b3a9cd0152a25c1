"""What a service is, before it runs: a command, its environment, and how to tell that it works."""

import os
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The repository's folder."""

PROBE_TIMEOUT_S = 2


@dataclass(frozen=True, slots=True)
class Program:
    """A command that ``Processes`` can start.

    Attributes:
        name: of the service; also of its log.
        argv: the program and its arguments.
        env: its whole environment.
        url: where it answers.
        health_url: what tells whether it works: a web address, or a database to connect to.
        needs: names of the services that must be healthy before it starts.
        prepare: what to do each time it has become healthy, before others may rely on it.
        cwd: where it runs.
        stop_signal: what makes it end in an orderly way.
        user: the account, and the group of that name, to run it as; ourselves if None.
    """

    name: str
    argv: Sequence[str]
    env: Mapping[str, str]
    url: str
    health_url: str
    needs: tuple[str, ...] = ()
    prepare: Callable[[], None] | None = None
    cwd: Path = ROOT
    stop_signal: signal.Signals = signal.SIGTERM
    user: str | None = None


def answers(health_url: str) -> bool:
    """Whether what is there works: a GET succeeds, or a database takes connections. At most some seconds."""
    # Others take only ``ROOT`` from here, on machines that have no Postgres driver.
    import psycopg
    import requests

    if health_url.startswith("postgresql://"):
        try:
            psycopg.connect(health_url, connect_timeout=PROBE_TIMEOUT_S).close()
        except psycopg.OperationalError:
            return False
        return True
    try:
        return requests.get(health_url, timeout=PROBE_TIMEOUT_S).ok
    except requests.RequestException:
        return False


def inherited_environment() -> dict[str, str]:
    """What a child needs of our environment to find programs and certificates; none of our settings."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR", "DENO_DIR")
    return {name: os.environ[name] for name in kept if name in os.environ}
