"""Whether calls stay as fast when the database grows: the same server in a small and in a large database.

Both are filled by ``tools.seed`` in one throw-away cluster. Calls are made in turns, so that whatever else the machine
does falls on both. Each runs in a transaction that is rolled back: every repetition meets the same rows, as the
fiftieth would not after forty-nine that stayed; what a commit costs does not depend on what is in the tables.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import psycopg

from portcullis.errors import UserError
from tools.bench.database_calls import Call, Calls, Subject, find_subject
from tools.bench.database_figures import Growth, Size, Timing
from tools.bench.database_plans import explain
from tools.devstack import bootstrap, keys, migrate
from tools.devstack.databases import Database
from tools.devstack.ports import free_ports
from tools.devstack.postgres import Cluster
from tools.devstack.processes import Processes
from tools.devstack.services import MIGRATIONS
from tools.seed.ids import milliseconds
from tools.seed.load import fill
from tools.seed.plan import Plan as SeedPlan
from tools.seed.plan import servers_for

Report = Callable[[str, int, int], None]
"""Is told what happens, how far it is, and of how much (0: unknown)."""

SETTINGS: Final = {
    "shared_buffers": "1GB",
    "effective_cache_size": "3GB",
    "work_mem": "8MB",
    "maintenance_work_mem": "128MB",
    "random_page_cost": "1.1",
    "max_wal_size": "4GB",
}
"""About what a Supabase project with 4 GB of memory has. Nothing is synced to the disk."""
_WINDOW_OF_A_SERVER: Final = 25
"""Events of the last ten minutes that each server has in event_window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to measure.

    Attributes:
        small: detection events of the small database, about.
        large: of the large one.
        days: how long a past both have.
        events_per_day: detection events that an average server has each day.
        repetitions: calls of which the median is taken.
        warm_up: calls before these.
        target: the ratio that no call may exceed.
        workers: processes that invent data.
    """

    small: int = 50_000
    large: int = 5_000_000
    days: int = 90
    events_per_day: float = 66.0
    repetitions: int = 50
    warm_up: int = 10
    target: float = 1.5
    workers: int = 2


def run(plan: Plan, folder: Path, until: datetime, report: Report, plans: Path | None = None) -> Growth:
    """Fill two databases in ``folder``, measure, and leave nothing running.

    Args:
        plan: what to measure.
        folder: an empty folder for the cluster's files.
        until: the present, which the data lead up to.
        report: is told how far it is.
        plans: where to write the plans of the reading calls in the large database.

    Raises:
        UserError: the databases do not hold the same server.
    """
    with Processes() as processes:
        cluster = _start(folder, processes)
        small, small_size = _make(cluster, "small", plan.small, plan, until, report)
        large, large_size = _make(cluster, "large", plan.large, plan, until, report)
        with small.connect() as connection:
            subject = find_subject(connection)
        with large.connect() as connection:
            _check_same(connection, subject)
        calls = Calls(subject, milliseconds(until)).all()
        with small.connect("service_role") as in_small, large.connect("service_role") as in_large:
            timings = _measure(calls, in_small, in_large, plan, report)
        if plans is not None:
            plans.write_text(explain(large.url, [call for call in calls if not call.writes]))
    return Growth(target=plan.target, small=small_size, large=large_size, timings=timings)


def _start(folder: Path, processes: Processes) -> Cluster:
    (port,) = free_ports(1)
    cluster = Cluster(folder / "postgres", port, password=keys.new_secret(), durable=False)
    cluster.init()
    program = cluster.program()
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    program = replace(program, argv=[*program.argv, *settings])  # of two with one name the later counts
    processes.start(program, folder / "postgres.log").wait_ready()
    bootstrap.prepare_roles(cluster)
    return cluster


def _make(
    cluster: Cluster, name: str, events: int, plan: Plan, until: datetime, report: Report
) -> tuple[Database, Size]:
    """A migrated and filled database."""
    bootstrap.create_database(cluster, name)
    bootstrap.prepare_database(cluster, name)
    migrate.migrate(cluster.url(name), MIGRATIONS)
    servers = servers_for(events, plan.days, plan.events_per_day, seed=1)
    seeds = SeedPlan(servers=servers, days=plan.days, until=until, events_per_day=plan.events_per_day)
    begun = time.perf_counter()
    detections = fill(
        cluster.url(name), seeds, workers=plan.workers,
        progress=lambda done, events: report(f"filling the {name} database", done, servers),
    )  # fmt: skip
    seconds = time.perf_counter() - begun
    database = Database.of(cluster, name)
    with database.connect() as connection:
        _fill_window(connection, milliseconds(until))
        row = connection.execute("select pg_database_size(current_database())").fetchone()
    assert row is not None
    return database, Size(servers, detections, row[0], seconds)


def _fill_window(connection: psycopg.Connection[Any], now_ms: int) -> None:
    """What arrived in the last ten minutes, as many events in each server: seeds do not reach so far."""
    connection.execute(
        """
        insert into public.event_window (event_id, guild_id, user_id, kind, at_ms, seen_at, channel_id, message_id,
            fingerprint)
        select 'w:' || s.guild_id || ':' || n, s.guild_id, s.owner_id, 'message', %(now)s - 20000 * n,
            now() + interval '1 hour', s.admin_channel_id, s.guild_id, md5(s.guild_id || n)
        from public.servers s cross join generate_series(1, %(each)s) n""",
        {"now": now_ms, "each": _WINDOW_OF_A_SERVER},
    )
    connection.execute("vacuum (analyze) public.event_window")


def _check_same(connection: psycopg.Connection[Any], subject: Subject) -> None:
    row = connection.execute(
        "select count(*) from public.detection_events where guild_id = %s", [subject.guild_id]
    ).fetchone()
    if row is None or row[0] != subject.detections:
        raise UserError("the two databases do not hold the same server: nothing can be compared")


def _measure(
    calls: Sequence[Call],
    in_small: psycopg.Connection[Any],
    in_large: psycopg.Connection[Any],
    plan: Plan,
    report: Report,
) -> list[Timing]:
    timings = [Timing(call.name) for call in calls]
    total = plan.warm_up + plan.repetitions
    for number in range(total):
        report("calling", number, total)
        for call, timing in zip(calls, timings, strict=True):
            places = [(in_small, timing.small_ms), (in_large, timing.large_ms)]
            for connection, times in places if number % 2 else reversed(places):
                took_ms = call.run(connection)
                if number >= plan.warm_up:
                    times.append(took_ms)
    return timings
