"""``portcullis bench``: measure the real processes on this machine."""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tools.command import Command

if TYPE_CHECKING:
    from tools.bench.scene import Report

MOST_LANES = 4
"""The worker's own lanes."""
_MADE_UP = 5000
"""Messages through the rules where no file is given."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(metavar="<what>", required=True)
    throughput = what.add_parser(
        "throughput",
        help="events per second: worker, detection, Postgres; and the seeds' way",
        description=(
            "Plays chat with a little spam through the worker, detection and Postgres, then the same events through "
            "eight REST calls each, and compares."
        ),
    )
    throughput.add_argument(
        "--events", type=int, default=12_000, metavar="N", help="through the worker, in all (default: 12000)"
    )
    throughput.add_argument(
        "--lanes",
        type=int,
        default=MOST_LANES,
        choices=range(1, MOST_LANES + 1),
        help="how many batches, or events the seeds' way, are under way at once (default: 4)",
    )
    throughput.add_argument("--json", action="store_true", help="print the figures as JSON")
    throughput.set_defaults(measure=_throughput)
    realtime = what.add_parser(
        "realtime",
        help="milliseconds from the database to a subscriber",
        description="Sends broadcasts one after the other from Postgres to the Python client of Realtime.",
    )
    realtime.add_argument("--events", type=int, default=200, metavar="N", help="how many (default: 200)")
    realtime.add_argument("--json", action="store_true", help="print the figures as JSON")
    realtime.set_defaults(measure=_realtime)
    asleep = what.add_parser(
        "asleep",
        help="what members see while the Python interactions function sleeps",
        description=(
            "Stops the Python function's processes, has members use commands, buttons, forms and suggestions at once, "
            "wakes the function, and waits for the end of each. The exit code is 1 where one was not answered within "
            "3 seconds or not completed."
        ),
    )
    asleep.add_argument(
        "--interactions", type=int, default=100, metavar="N", help="how many, at once (default: 100)"
    )
    asleep.add_argument(
        "--seconds", type=float, default=10.0, metavar="S", help="how long Python sleeps (default: 10)"
    )
    asleep.add_argument("--json", action="store_true", help="print the figures as JSON")
    asleep.set_defaults(measure=_asleep)
    interactions = what.add_parser(
        "interactions",
        help="PINGs, cold starts and /config show against their targets",
        description=(
            "Asks the Python function, the Edge door and a bare Flask app for PONGs in turns, starts the function and "
            "a bare one in turns, and uses /config show 50 times a second. PINGs come from wrk where it is installed. "
            "The exit code is 1 where a target is missed."
        ),
    )
    interactions.add_argument(
        "--rounds", type=int, default=5, metavar="N", help="how often servers take turns (default: 5)"
    )
    interactions.add_argument(
        "--starts", type=int, default=7, metavar="N", help="cold starts of each function (default: 7)"
    )
    interactions.add_argument(
        "--commands", type=int, default=600, metavar="N", help="how many /config show (default: 600)"
    )
    interactions.add_argument("--json", action="store_true", help="print the figures as JSON alone")
    interactions.set_defaults(measure=_interactions)
    verdict = what.add_parser(
        "verdict",
        help="detection from process start to its first verdict",
        description=(
            "Starts detection and a bare function that reads the same body with pydantic, in turns. The exit code is 1 "
            "where detection takes more than 1.5 times as long. As in a deployment it is with --python of an "
            "environment that has requirements/functions.txt and nothing else."
        ),
    )
    verdict.add_argument("--starts", type=int, default=7, metavar="N", help="of each (default: 7)")
    verdict.add_argument(
        "--python", default=sys.executable, metavar="PATH", help="what runs both (default: what runs this)"
    )
    verdict.set_defaults(measure=_verdict)
    siege = what.add_parser(
        "siege",
        help="hostile requests against both doors of interactions",
        description=(
            "Sends forged, cut, changed, stale, malformed and replayed requests to the Python endpoint and to the Edge "
            "door. The exit code is 1 where one did not get its 4xx, told of the inside, wrote a row or left memory "
            "behind."
        ),
    )
    siege.add_argument(
        "--requests", type=int, default=10_000, metavar="N", help="to each door (default: 10000)"
    )
    siege.set_defaults(measure=_siege)
    rules = what.add_parser(
        "rules",
        help="messages per second through all rules on one core",
        description=(
            "Judges every message of a JSONL file (or made-up chat) by all rules, by rules and classifier, and by "
            "burst and exact copies alone, in turns. No database, one core, processor time."
        ),
    )
    rules.add_argument("file", nargs="?", type=Path, metavar="FILE", help='JSON with a "text" on each line')
    rules.add_argument(
        "--rounds", type=int, default=5, metavar="N", help="how often they take turns (default: 5)"
    )
    rules.add_argument("--json", action="store_true", help="print the figures as JSON")
    rules.set_defaults(measure=_rules)
    database = what.add_parser(
        "database",
        help="the same calls in a small and in a large database",
        description=(
            "Fills two databases with invented data, then makes the same calls about one server in both, in turns, "
            "and compares medians. The exit code is 1 where a call takes more than 1.5 times as long in the large one."
        ),
    )
    for name, default in (("small", 50_000), ("large", 5_000_000)):
        database.add_argument(
            f"--{name}",
            type=int,
            default=default,
            metavar="N",
            help=f"its detection events (default: {default})",
        )
    database.add_argument("--plans", type=Path, metavar="FILE", help="write the plans of reading calls there")
    database.add_argument("--json", action="store_true", help="print the figures as JSON")
    database.set_defaults(measure=_database)


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


def _throughput(parsed: argparse.Namespace) -> int:
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


def _realtime(parsed: argparse.Namespace) -> int:
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


def _asleep(parsed: argparse.Namespace) -> int:
    from portcullis.errors import UserError
    from tools.bench.asleep import measure

    if parsed.interactions < 1:
        raise UserError("--interactions must be 1 or more")
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        night = measure(parsed.interactions, parsed.seconds, Path(folder))
    print(json.dumps(night.as_json(), indent=2) if parsed.json else night.last_line())
    return int(min(night.answered, night.completed) < parsed.interactions)


def _interactions(parsed: argparse.Namespace) -> int:
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


def _verdict(parsed: argparse.Namespace) -> int:
    from portcullis.errors import UserError
    from tools.bench.first_verdict import run

    if not 1 <= parsed.starts <= 50:
        raise UserError("--starts must be 1 to 50")
    with _measuring() as (folder, report):
        promise = run(parsed.starts, folder, time.time, report, python=parsed.python)
    print(json.dumps({promise.name: promise.as_json()}))
    return int(not promise.kept)


def _siege(parsed: argparse.Namespace) -> int:
    from portcullis.errors import UserError
    from tools.bench.siege import run

    if parsed.requests < 100:
        raise UserError("--requests must be 100 or more")
    with _measuring() as (folder, report):
        sieges = run(parsed.requests, folder, time.time, report)
    for siege in sieges:
        print(json.dumps(siege.as_json()))
    return int(not all(siege.withstood for siege in sieges))


def _rules(parsed: argparse.Namespace) -> int:
    from portcullis.errors import UserError
    from tools.bench.rules import generated_texts, measure, read_texts

    if parsed.rounds < 1:
        raise UserError("--rounds must be 1 or more")
    texts = read_texts(parsed.file) if parsed.file else generated_texts(_MADE_UP)
    speed = measure(texts, parsed.rounds)
    print(json.dumps(speed.as_json(), indent=2) if parsed.json else speed.last_line())
    return 0


def _database(parsed: argparse.Namespace) -> int:
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


def _run(parsed: argparse.Namespace) -> int:
    return int(parsed.measure(parsed))


COMMAND = Command(
    name="bench",
    summary="measure the real processes on this machine",
    description="Starts a stack of its own, measures, and stops it. Nothing of it is kept.",
    arguments=_arguments,
    run=_run,
)
