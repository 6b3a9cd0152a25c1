"""What ``portcullis bench`` measures: each takes the parsed arguments, prints its figures and returns the exit code.

Raises UserError where an argument is out of range.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.bench.scene import Report

_MADE_UP = 5000
"""Messages through the rules where no file is given."""


@contextmanager
def _measuring() -> Iterator[tuple[Path, "Report"]]:
    """A folder of its own, and a bar on standard error that tells what is being done."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder,
        Progress(*columns, console=Console(stderr=True), transient=True) as progress,
    ):
        task = progress.add_task("starting", total=None)

        def report(what: str, done: int, total: int) -> None:
            progress.update(task, description=what, completed=done, total=total or None)

        yield Path(folder), report


def throughput(parsed: argparse.Namespace) -> int:
    """Events per second, and the seeds' way."""
    from rich.console import Console

    from portcullis.errors import UserError
    from tools.bench.throughput import Plan, run

    plan = Plan(events=parsed.events, lanes=parsed.lanes)
    if plan.events < plan.rounds * 100:
        raise UserError(f"--events must be {plan.rounds * 100} or more")
    with _measuring() as (folder, report):
        figures = run(plan, folder, int(time.time() * 1000), report)
    if parsed.json:
        print(json.dumps(figures.as_json(), indent=2))
        return 0
    console = Console(highlight=False)
    console.print(figures.table())
    console.print(figures.meaning(), markup=False)
    print(figures.last_line())
    return 0


def realtime(parsed: argparse.Namespace) -> int:
    """Live changes from Postgres to a subscriber."""
    import asyncio

    from rich.console import Console
    from rich.progress import Progress

    from portcullis.errors import UserError
    from tools.bench.realtime import measure

    if parsed.events < 1:
        raise UserError("--events must be 1 or more")
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder,
        Progress(console=Console(stderr=True), transient=True) as progress,
    ):
        task = progress.add_task("events", total=None)

        def report(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        found = asyncio.run(measure(parsed.events, Path(folder), report))
    print(json.dumps(found.as_json(), indent=2) if parsed.json else found.last_line())
    return 0


def asleep(parsed: argparse.Namespace) -> int:
    """What members see while Python sleeps; 1 where somebody was not answered."""
    from portcullis.errors import UserError
    from tools.bench.asleep import measure

    if parsed.interactions < 1:
        raise UserError("--interactions must be 1 or more")
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        night = measure(parsed.interactions, parsed.seconds, Path(folder))
    print(json.dumps(night.as_json(), indent=2) if parsed.json else night.last_line())
    return int(min(night.answered, night.completed) < parsed.interactions)


def interactions(parsed: argparse.Namespace) -> int:
    """The doors' speed; 1 where a figure misses its target."""
    from rich.console import Console

    from portcullis.errors import UserError
    from tools.bench.interactions import Plan, run

    # A member may use a command 30 times a minute, and a hundred members share these.
    for name, most in (("rounds", 20), ("starts", 50), ("commands", 2000)):
        if not 1 <= getattr(parsed, name) <= most:
            raise UserError(f"--{name} must be 1 to {most}")
    plan = Plan(rounds=parsed.rounds, starts=parsed.starts, commands=parsed.commands)
    with _measuring() as (folder, report):
        figures = run(plan, folder, time.time, report)
    if parsed.json:
        print(json.dumps(figures.as_json(), indent=2))
    else:
        Console(highlight=False).print(figures.table())
        print(json.dumps(figures.as_json()))
    return int(bool(figures.missed))


def verdict(parsed: argparse.Namespace) -> int:
    """The first verdict after a start; 1 where it misses its target."""
    from portcullis.errors import UserError
    from tools.bench.first_verdict import run

    if not 1 <= parsed.starts <= 50:
        raise UserError("--starts must be 1 to 50")
    with _measuring() as (folder, report):
        promise = run(parsed.starts, folder, time.time, report, python=parsed.python)
    print(json.dumps({promise.name: promise.as_json()}))
    return int(not promise.kept)


def siege(parsed: argparse.Namespace) -> int:
    """Hostile requests against both doors; 1 where one did not withstand."""
    from portcullis.errors import UserError
    from tools.bench.siege import run

    if parsed.requests < 100:
        raise UserError("--requests must be 100 or more")
    with _measuring() as (folder, report):
        sieges = run(parsed.requests, folder, time.time, report)
    for siege in sieges:
        print(json.dumps(siege.as_json()))
    return int(not all(siege.withstood for siege in sieges))


def rules(parsed: argparse.Namespace) -> int:
    """Messages per second through the rules."""
    from portcullis.errors import UserError
    from tools.bench.rules import generated_texts, measure, read_texts

    if parsed.rounds < 1:
        raise UserError("--rounds must be 1 or more")
    texts = read_texts(parsed.file) if parsed.file else generated_texts(_MADE_UP)
    speed = measure(texts, parsed.rounds)
    print(json.dumps(speed.as_json(), indent=2) if parsed.json else speed.last_line())
    return 0


def database(parsed: argparse.Namespace) -> int:
    """Queries in a small and a large database; 1 where one is too slow."""
    from rich.console import Console

    from tools.bench.database import SETTINGS, Plan, run

    plan = Plan(small=parsed.small, large=parsed.large)
    with _measuring() as (folder, report):
        growth = run(plan, folder, datetime.now(UTC), report, parsed.plans)
    if parsed.json:
        print(json.dumps(growth.as_json(), indent=2))
        return int(bool(growth.too_slow))
    console = Console(highlight=False)
    console.print(growth.table())
    settings = ", ".join(f"{name} {value}" for name, value in SETTINGS.items())
    console.print(f"small: {growth.small}", f"large: {growth.large}", f"Postgres with {settings}", sep="\n")
    print(growth.last_line())
    return int(bool(growth.too_slow))
