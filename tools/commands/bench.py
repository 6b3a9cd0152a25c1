"""``portcullis bench``: measure the real processes on this machine."""

import argparse
import sys
from pathlib import Path

from tools.command import Command
from tools.commands import _measures

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
    throughput.set_defaults(measure=_measures.throughput)
    realtime = what.add_parser(
        "realtime",
        help="milliseconds from the database to a subscriber",
        description="Sends broadcasts one after the other from Postgres to the Python client of Realtime.",
    )
    realtime.add_argument("--events", type=int, default=200, metavar="N", help="how many (default: 200)")
    realtime.add_argument("--json", action="store_true", help="print the figures as JSON")
    realtime.set_defaults(measure=_measures.realtime)
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
    asleep.set_defaults(measure=_measures.asleep)
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
    interactions.set_defaults(measure=_measures.interactions)
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
    verdict.set_defaults(measure=_measures.verdict)
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
    siege.set_defaults(measure=_measures.siege)
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
    rules.set_defaults(measure=_measures.rules)
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
    database.set_defaults(measure=_measures.database)


def _run(parsed: argparse.Namespace) -> int:
    return int(parsed.measure(parsed))


COMMAND = Command(
    name="bench",
    summary="measure the real processes on this machine",
    description="Starts a stack of its own, measures, and stops it. Nothing of it is kept.",
    arguments=_arguments,
    run=_run,
)
