"""The classifier's answers about rows that it was trained on, by models that have not seen them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from portcullis.classifier import shipped
from portcullis.errors import UserError
from portcullis.models import Event
from tools.evaluation.judging import Classify
from tools.labelled import Labelled, read_labelled, sources
from tools.training.corpus import Builder
from tools.training.crossing import Tell, crossed, left_out
from tools.training.fit import Recipe

FOLDS = 5


def by_folds(paths: Sequence[Path], folds: int, tell: Tell) -> Classify:
    """Rows of files that the shipped model was trained on are judged by models of the other folds, others by the model.

    Raises:
        UserError: there is nothing to train on among the files.
    """
    return _unseen(paths, folds, tell, leave_out=False)


def by_source(paths: Sequence[Path], tell: Tell) -> Classify:
    """Rows of files that the shipped model was trained on are judged by a model of the others of those files.

    Raises:
        UserError: there is nothing to train on among the files.
    """
    return _unseen(paths, FOLDS, tell, leave_out=True)


def trained_on() -> tuple[list[str], Recipe]:
    """The files on which the shipped model was trained, by name, and how."""
    report: Any = json.loads(shipped.REPORT.read_text(encoding="utf-8"))
    return [source["name"] for source in report["sources"]], Recipe(**report["recipe"])


def _unseen(paths: Sequence[Path], folds: int, tell: Tell, *, leave_out: bool) -> Classify:
    trained, recipe = trained_on()
    files = dict(zip(sources(paths), paths, strict=True))
    names = [name for name in files if name in trained]
    tell("reading")
    builder, lines = Builder(), []
    for name in names:
        for row in read_labelled(files[name]):
            builder.add(row)
            lines.append((row.source, row.line))
    if not lines:
        raise UserError(f"the model was trained on none of these files, but on {', '.join(trained)}")
    corpus = builder.build()
    spam = corpus.spam
    if spam.all() or not spam.any():
        raise UserError(f"nothing to train on: the files need spam and ham of {', '.join(trained)}")
    crossing = crossed(corpus, np.arange(len(spam)), recipe, folds, tell)
    by_folds = crossing.probabilities(spam)
    found = left_out(corpus, names, recipe, crossing, tell) if leave_out else by_folds
    known = dict(zip(lines, found.tolist(), strict=True))

    def classify(row: Labelled, event: Event) -> float | None:
        probability = known.get((row.source, row.line))
        if probability is None:
            return shipped.spam_probability(event)
        return None if np.isnan(probability) else probability

    return classify
