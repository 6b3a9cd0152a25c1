"""``portcullis replay``: play labelled messages through a whole Portcullis."""

import argparse
from pathlib import Path

from tools.command import Command

_DESCRIPTION = """\
Starts a Portcullis of its own (gateway worker, detection, Postgres, a fake Discord), plays the rows of a
JSON Lines file through it as fast as they go, and holds what was flagged and restricted against the labels.

A row is `text` and `label` (spam or ham): one message by a new user of two months' standing, far from every
other. Optional fields make rows a conversation: `at` (seconds, relative), `event` (message, edit, join,
rename), `guild`, `channel`, `user`, `message` (short names of your choice; an edit names the message that it
changes), `account_days`, `member_days`, `mentions` (names, or a number), `everyone` (tries to), `attachments`
(names, or a number), `name` (the one shown; a rename's new one), `group` (rows of one attack or one innocent
scene). Rows are sent in the order of the file and judged by their own times; a rename has the time at which
it is played.

Every row needs a label, joins and renames too, for each is counted: flagged means a confidence of 0.5 or more,
acted on that the bot restricted or kicked for it. tp and fn are rows of spam that were and were not, fp and tn
rows of ham. Users are counted in the same way: restricted means that they are at the end, and a spammer is who
has a row of spam. Two rows, alone and in a conversation:

  {"text": "Free nitro, claim now", "label": "spam"}
  {"at": 2.5, "user": "ann", "channel": "general", "text": "good night", "label": "ham"}
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("file", type=Path, metavar="FILE.jsonl", help="the rows, one JSON object a line")
    parser.add_argument("--json", action="store_true", help="print JSON: each row, each user, the summary")
    parser.add_argument("--keep", action="store_true", help="leave the stack up, to look around in it")


def _run(parsed: argparse.Namespace) -> int:
    from rich.console import Console

    from tools.play.venue import opened
    from tools.replay.play import NOT_NEEDED, check, play
    from tools.replay.progress import judging
    from tools.replay.report import to_json, to_table
    from tools.replay.rows import read_rows

    errors = Console(stderr=True, highlight=False)
    rows = read_rows(parsed.file)
    check(rows)
    if unknown := sorted({name for row in rows for name in row.unknown_fields}):
        errors.print(f"ignored fields: {', '.join(unknown)}", markup=False)
    with opened(without=NOT_NEEDED, keep=parsed.keep) as venue:
        with judging(len(rows), errors) as progress:
            outcome = play(rows, venue, progress)
        if parsed.json:
            print(to_json(outcome))
        else:
            Console(highlight=False).print(to_table(outcome))
        if parsed.keep:
            errors.print(f"it stays up: `portcullis down --data {venue.folder}` stops it", markup=False)
    return 0


COMMAND = Command(
    name="replay",
    summary="play labelled messages through a whole Portcullis",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
