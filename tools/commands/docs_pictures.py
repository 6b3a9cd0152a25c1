"""``portcullis docs-pictures``: draw the pictures of the documentation anew."""

import argparse
from pathlib import Path

from tools.command import Command

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"

_DESCRIPTION = """\
Starts a stack of its own, invents servers with a past in it, gives commands to the real interactions function, and
draws the answers about as Discord shows them. --seed decides what is invented; days are counted from today.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these pictures (default: all)")
    parser.add_argument(
        "--to", type=Path, default=FOLDER, metavar="DIR", help="where to (default: docs/pictures)"
    )
    parser.add_argument(
        "--seed", type=int, default=4, metavar="K", help="decides what is invented (default: 4)"
    )


def _run(parsed: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from portcullis.errors import UserError
    from tools.pictures import card
    from tools.pictures.album import PICTURES
    from tools.pictures.scene import scene
    from tools.seed.plan import Plan

    unknown = sorted(set(parsed.names) - set(PICTURES))
    if unknown:
        raise UserError(f"there is no picture {unknown[0]!r}; there are: {', '.join(PICTURES)}")
    parsed.to.mkdir(parents=True, exist_ok=True)
    plan = Plan(servers=8, days=40, until=datetime.now(UTC), events_per_day=20.0, seed=parsed.seed)
    with scene(plan) as here:
        for name in parsed.names or PICTURES:
            png = card.draw(PICTURES[name](here))
            (parsed.to / f"{name}.png").write_bytes(png)
            print(f"{name}.png, {len(png) / 1000:.0f} kB")
    return 0


COMMAND = Command(
    name="docs-pictures",
    summary="draw the pictures of the documentation anew",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
