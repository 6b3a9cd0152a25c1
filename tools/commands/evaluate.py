"""``portcullis evaluate``: hold the judge against labelled messages."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tools.command import Command

if TYPE_CHECKING:
    from tools.evaluation.judging import Classify
    from tools.progress import Working

_DESCRIPTION = """\
Judges each row of JSON Lines files (`text`, `label`: spam or ham) by itself, with default settings: one message
by a member of two months, of whom nothing else is known. Flagged means a confidence of 0.5 or more; tp and fn
are rows of spam that were and were not flagged, fp and tn rows of ham.

The classifier that ships has seen the rows of some files. With --folds, rows of such files are judged by models
trained without them, near copies included; with --leave-out, by a model that has seen nothing of their file. Both
train on the files that are given, and need scikit-learn (`make setup` installs it).
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.jsonl", help="the rows")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--predictions", type=Path, metavar="OUT.json", help="write what was flagged, by file, in row order"
    )
    parser.add_argument(
        "--errors", action="store_true", help="show misses and false alarms, with their texts, in JSON too"
    )
    layers = parser.add_mutually_exclusive_group()
    layers.add_argument("--rules-only", action="store_true", help="leave the classifier out")
    layers.add_argument("--with-classifier", action="store_true", help="rules and classifier (the default)")
    unseen = parser.add_mutually_exclusive_group()
    unseen.add_argument("--folds", type=_folds, metavar="N", help="cross-validate in N folds")
    unseen.add_argument(
        "--leave-out", action="store_true", help="judge each file by a model of the other files"
    )


def _folds(text: str) -> int:
    number = int(text)
    if not 2 <= number <= 20:
        raise ValueError
    return number


def _run(parsed: argparse.Namespace) -> int:
    import json

    from rich.console import Console

    from portcullis.errors import UserError
    from tools.evaluation.report import errors_table, to_table
    from tools.evaluation.run import check_predictions, evaluate, write_predictions
    from tools.labelled import sources
    from tools.progress import working

    sources(parsed.files)
    if parsed.predictions:
        check_predictions(parsed.predictions, parsed.files)
    if parsed.rules_only and (parsed.folds or parsed.leave_out):
        raise UserError("--rules-only asks no classifier: leave --folds and --leave-out away")
    with working(Console(stderr=True)) as bar:
        classify = _classifier(parsed, bar)
        bar.begin("judged")
        found = evaluate(parsed.files, classify, keep_wrong=parsed.errors, tell=bar.done)
    if parsed.predictions:
        write_predictions(parsed.predictions, found)
    if parsed.json:
        print(json.dumps({"layers": _layers(parsed), **found.as_json()}, indent=2))
        return 0
    console = Console(highlight=False)
    console.print(to_table(found.tallies, _layers(parsed).capitalize()))
    if found.wrong is not None:
        console.print(errors_table(found.wrong))
    return 0


def _classifier(parsed: argparse.Namespace, bar: "Working") -> "Classify":
    if parsed.rules_only:
        return lambda row, event: None
    if parsed.folds or parsed.leave_out:
        from tools.evaluation.crossing import by_folds, by_source

        return (
            by_folds(parsed.files, parsed.folds, bar.begin)
            if parsed.folds
            else by_source(parsed.files, bar.begin)
        )
    from portcullis.classifier.shipped import spam_probability

    return lambda row, event: spam_probability(event)


def _layers(parsed: argparse.Namespace) -> str:
    if parsed.rules_only:
        return "rules only"
    if parsed.folds:
        return f"rules and classifier, cross-validated in {parsed.folds} folds"
    return (
        "rules and classifier, each file left out of training" if parsed.leave_out else "rules and classifier"
    )


COMMAND = Command(
    name="evaluate",
    summary="hold the judge against labelled messages",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
