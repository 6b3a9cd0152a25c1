"""``portcullis train``: train the text classifier."""

import argparse
from pathlib import Path

from tools.command import Command

_DESCRIPTION = """\
Trains the text classifier on JSON Lines files (`text`, `label`: spam or ham), a file a source, and writes the
model and its report (JSON, and the same as a page). Equal rows give an equal model. Needs scikit-learn
(`make setup` installs it); the bot that reads the model does not.

The report says what models that had not seen a row make of it: in folds in which near copies stay together, and
with --tune also with each file left out in turn. --tune chooses by both: the classifier's threshold and weight,
and the weights of the rules about content; it prints those to take over as defaults in functions/portcullis/rules.
"""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.jsonl", help="the rows")
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE.model",
        help="the model (default: the one that ships)",
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE.json", help="its report (default: beside the model)"
    )
    parser.add_argument("--tune", action="store_true", help="choose weights by what they reach")
    parser.add_argument(
        "--target",
        action="append",
        default=[],
        metavar="NAME",
        help="with --tune: a file, without .jsonl, whose F1 is to be good (default: all with spam); may be repeated",
    )
    parser.add_argument(
        "--chat",
        action="append",
        default=[],
        metavar="NAME",
        help="with --tune: limit its false positives, as those of files without spam are limited; may be repeated",
    )
    parser.add_argument("--seed", type=int, default=1, help="of the folds (default: 1)")


def _run(parsed: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from rich.console import Console

    from portcullis.classifier import shipped
    from tools.progress import working
    from tools.training.fit import Recipe
    from tools.training.run import Order, save, train
    from tools.training.tuning import changed

    order = Order(
        files=parsed.files,
        recipe=Recipe(seed=parsed.seed),
        folds=5,
        tune=parsed.tune,
        targets=parsed.target,
        chats=parsed.chat,
        date=datetime.now(UTC).date().isoformat(),
    )
    with working(Console(stderr=True)) as bar:
        trained = train(order, bar.begin, bar.done)
    output = parsed.output or shipped.FILE
    report = parsed.report or output.with_suffix(".json")
    save(trained, output, report)
    found = trained.report
    print(f"{output}: version {found['version']}, {found['pieces']:,} pieces, {found['bytes']:,} bytes")
    for key, value in changed(found["settings"]["values"]).items():
        print(f"take over: {key} = {value}")
    print(f"the report is in {report} and {report.with_suffix('.md')}")
    return 0


COMMAND = Command(
    name="train",
    summary="train the text classifier",
    description=_DESCRIPTION,
    arguments=_arguments,
    run=_run,
)
