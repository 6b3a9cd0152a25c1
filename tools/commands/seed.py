"""``portcullis seed``: fill a database with invented data."""

import argparse
from urllib.parse import urlsplit

from portcullis.errors import UserError
from tools.command import Command
from tools.commands._data import add_data

_DESCRIPTION = """\
Invents servers with their members, and a past for them: what was written, who was found out for what, raids, cases and
what moderators made of them. A few servers are far busier than most; a few members write most; days have their rhythm.
Numbers agree with rows. A server's rows depend on --seed, its place, --days, --events-per-day and the time, not on how
many servers there are.

It goes into the local stack that runs, unless --database-url names another database. Nothing that is there is changed,
and it is all or nothing: one transaction, during which others can read but not write. Nobody is told of any of it:
triggers rest meanwhile.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--servers", type=int, default=20, metavar="N", help="how many (default: 20)")
    parser.add_argument("--days", type=int, default=30, metavar="D", help="length of the past (default: 30)")
    parser.add_argument(
        "--events-per-day", type=float, default=20.0, metavar="X",
        help="detections that an average server has each day (default: 20)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=1, metavar="K", help="decides everything (default: 1)")
    parser.add_argument("--database-url", metavar="URL", help="another database, as the owner of its tables")
    parser.add_argument("--append", action="store_true", help="although there are servers in it already")
    parser.add_argument("--yes", action="store_true", help="although it is not on this machine")
    parser.add_argument(
        "--workers", type=int, default=2, metavar="N", help="processes that invent (default: 2)"
    )
    add_data(parser)


def check_target(url: str, *, sure: bool) -> None:
    """Make sure that a database on another machine is meant.

    Raises:
        UserError: it is not on this machine, and nobody said that they are sure.
    """
    host = urlsplit(url).hostname
    if host not in {"127.0.0.1", "::1", "localhost"} and not sure:
        raise UserError(
            f"{host or 'this URL'} is not this machine: invented data would stand among real ones; --yes if so"
        )


def _run(parsed: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from tools.devstack import state
    from tools.seed.load import fill
    from tools.seed.plan import Plan

    url = parsed.database_url or state.read_running(parsed.data).env["DATABASE_URL"]
    check_target(url, sure=parsed.yes)
    plan = Plan(
        servers=parsed.servers,
        days=parsed.days,
        until=datetime.now(UTC),
        events_per_day=parsed.events_per_day,
        seed=parsed.seed,
    )
    errors = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
        TextColumn("servers, {task.fields[events]:,} detections"), TimeElapsedColumn(),
    )  # fmt: skip
    with Progress(*columns, console=errors, disable=not errors.is_terminal, transient=True) as bar:
        task = bar.add_task("inventing", total=plan.servers, events=0)

        def tell(servers: int, events: int) -> None:
            bar.update(task, completed=servers, events=events)

        events = fill(url, plan, workers=parsed.workers, append=parsed.append, progress=tell)
    print(f"{plan.servers} servers with {events:,} detections in {plan.days} days")
    return 0


COMMAND = Command(
    name="seed",
    summary="fill a database with invented data",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
