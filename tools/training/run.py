"""``portcullis train``: from files of labelled messages to a model with its report."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from portcullis.classifier import storage
from portcullis.errors import UserError
from portcullis.judge import judge
from portcullis.models import Context
from portcullis.settings import defaults
from tools.evaluation.judging import as_event
from tools.labelled import Labelled, read_labelled, sources
from tools.training import calibration, tuning
from tools.training.calibration import Platt
from tools.training.corpus import Corpus, build
from tools.training.crossing import Tell, crossed, left_out
from tools.training.fit import Recipe, fit
from tools.training.report import Json, as_page, scores_of
from tools.training.trial import Trial, View
from tools.training.tuning import Bench, Chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be trained.

    Attributes:
        files: labelled messages, a file a source.
        targets: names of sources whose F1 the rule's settings are chosen by; those with spam if there are none.
        chats: names of sources whose false positives are limited, beside those without spam.
        tune: whether to choose them, and to leave each source out in turn for it; else they stay as they are.
        date: written into the report.
    """

    files: Sequence[Path]
    recipe: Recipe
    folds: int
    tune: bool
    targets: Sequence[str]
    chats: Sequence[str]
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """A model's file and its report."""

    model: bytes
    report: Json


def train(order: Order, tell: Tell, count: Callable[[int], None]) -> Trained:
    """Train, and measure on rows that the models had not seen.

    Raises:
        UserError: a file cannot be read or holds no such rows, a label is missing, or a target is none of the files.
    """
    _check_targets(order)
    tell("reading")
    corpus = build(_rows_of(order.files), count)
    everything = np.arange(len(corpus.spam))
    if len(np.unique(corpus.spam)) != 2 or min(np.bincount(corpus.spam)) < order.folds:
        raise UserError(f"training needs at least {order.folds} rows of spam and as many of ham")
    crossing = crossed(corpus, everything, order.recipe, order.folds, tell)
    by_folds = crossing.probabilities(corpus.spam)
    by_source = np.full(len(everything), np.nan)
    if order.tune:
        by_source = left_out(corpus, corpus.names, order.recipe, crossing, tell)
    targets = order.targets or _with_spam(corpus)
    chats = [name for name in corpus.names if name in order.chats or name not in _with_spam(corpus)]
    views = (
        View(probabilities=by_folds, most_false=tuning.MOST_POOLED, pooled=True),
        View(probabilities=by_source, most_false=tuning.MOST_LEFT_OUT),
    )
    tell("what rules find")
    trial = _trial(order.files, views, count)
    chosen = Chosen(values=tuning.present(), f1=())
    if order.tune:
        bench = Bench(
            trial=trial,
            spam=corpus.spam,
            targets=_rows(corpus, targets),
            chats=_rows(corpus, chats),
            views=views,
        )
        chosen = tuning.tune(bench, tell)
    tell("all rows")
    fitted = fit(corpus, everything, order.recipe)
    platt = Platt.of(crossing.scores, corpus.spam)
    model = fitted.to_file(corpus, platt.slope, platt.offset)
    read = storage.read(model)
    report: dict[str, Any] = {
        "version": read.version,
        "date": order.date,
        "bytes": len(model),
        "pieces": len(read.pieces),
        "recipe": asdict(order.recipe),
        "folds": order.folds,
        "sources": [_source(corpus, number, name) for number, name in enumerate(corpus.names)],
        "settings": chosen.as_json() | {"targets": list(targets), "chats": chats, "tuned": order.tune},
        "cross_validated": scores_of(corpus, trial, views[0], chosen.values),
        "left_out": scores_of(corpus, trial, views[1], chosen.values),
        "calibration": calibration.table(by_folds, corpus.spam),
    }
    return Trained(model=model, report=report)


def save(trained: Trained, output: Path, report: Path) -> None:
    """Write the model, and its report as JSON and, beside that, as a page.

    Raises:
        UserError: a file cannot be written.
    """
    try:
        output.write_bytes(trained.model)
        report.write_text(json.dumps(trained.report, indent=2) + "\n", encoding="utf-8")
        report.with_suffix(".md").write_text(as_page(trained.report), encoding="utf-8")
    except OSError as error:
        raise UserError(f"{error.filename} cannot be written: {error.strerror}") from None


def _check_targets(order: Order) -> None:
    names = sources(order.files)
    if unknown := sorted({*order.targets, *order.chats} - set(names)):
        raise UserError(f"{unknown[0]} is none of the files: {', '.join(names)}")


def _rows_of(files: Sequence[Path]) -> Iterator[Labelled]:
    return chain.from_iterable(map(read_labelled, files))


def _trial(files: Sequence[Path], views: Sequence[View], count: Callable[[int], None]) -> Trial:
    """The rows in which rules or a model find anything, for no others can be flagged."""
    likely = np.max([np.nan_to_num(view.probabilities) for view in views], axis=0) >= min(tuning.THRESHOLDS)
    events = {}
    for number, row in enumerate(_rows_of(files)):
        event = as_event(row)
        if likely[number] or judge(event, Context(), defaults()).findings:
            events[number] = event
        count(number + 1)
    return Trial(events=events, rows=len(likely))


def _with_spam(corpus: Corpus) -> list[str]:
    return [name for number, name in enumerate(corpus.names) if corpus.spam[corpus.sources == number].any()]


def _rows(corpus: Corpus, names: Sequence[str]) -> list[NDArray[np.bool_]]:
    return [corpus.sources == corpus.names.index(name) for name in names]


def _source(corpus: Corpus, number: int, name: str) -> Json:
    spam = corpus.spam[corpus.sources == number]
    return {"name": name, "spam": int(spam.sum()), "ham": int((~spam).sum())}
