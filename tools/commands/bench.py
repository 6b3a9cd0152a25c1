"""``portcullis bench``: measure the real processes on this machine."""

import argparse
import json
import tempfile
import time
from pathlib import Path

from tools.command import Command

MOST_LANES = 4
"""The worker's own lanes."""


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


def _throughput(parsed: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from portcullis.errors import UserError
    from tools.bench.throughput import Plan, run

    plan = Plan(events=parsed.events, lanes=parsed.lanes)
    if plan.events < plan.rounds * 100:
        raise UserError(f"--events must be {plan.rounds * 100} or more")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder,
        Progress(*columns, console=Console(stderr=True), transient=True) as progress,
    ):
        task = progress.add_task("starting", total=None)

        def report(what: str, done: int, total: int) -> None:
            progress.update(task, description=what, completed=done, total=total or None)

        figures = run(plan, Path(folder), int(time.time() * 1000), report)
    if parsed.json:
        print(json.dumps(figures.as_json(), indent=2))
        return 0
    console = Console(highlight=False)
    console.print(figures.table())
    console.print(figures.meaning(), markup=False)
    print(figures.last_line())
    return 0


def _run(parsed: argparse.Namespace) -> int:
    return int(parsed.measure(parsed))


COMMAND = Command(
    name="bench",
    summary="measure the real processes on this machine",
    description="Starts a stack of its own, measures, and stops it. Nothing of it is kept.",
    arguments=_arguments,
    run=_run,
)
