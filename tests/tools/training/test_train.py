"""Training on made-up messages: it learns, it can be repeated, and its report tells the truth."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from portcullis.classifier import storage
from portcullis.classifier.model import Model
from portcullis.errors import UserError
from portcullis.text import read
from tests.tools.training.rows import ham, spam, write_rows
from tools.labelled import read_labelled
from tools.training.corpus import build
from tools.training.crossing import crossed, deal
from tools.training.fit import Recipe, fit
from tools.training.report import as_page
from tools.training.run import Order, Trained, save, train

SILENT: Callable[[object], None] = lambda told: None  # noqa: E731


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two places with spam and one without."""
    folder = tmp_path_factory.mktemp("rows")
    return [
        write_rows(folder / "castle.jsonl", spam(40), ham(60)),
        write_rows(folder / "harbour.jsonl", spam(30, seed=2), ham(60, seed=2)),
        write_rows(folder / "library.jsonl", [], ham(60, seed=3)),
    ]


@pytest.fixture(scope="module")
def order(files: list[Path]) -> Order:
    return Order(files=files, recipe=Recipe(), folds=3, tune=True, targets=(), chats=(), date="2026-01-02")


@pytest.fixture(scope="module")
def trained(order: Order) -> Trained:
    return train(order, SILENT, SILENT)


@pytest.fixture(scope="module")
def model(trained: Trained) -> Model:
    return storage.read(trained.model)


def test_it_learns_to_tell_them_apart(model: Model) -> None:
    assert all(model.probability(read(text)) > 0.5 for text in spam(20, seed=9))
    assert all(model.probability(read(text)) < 0.5 for text in ham(20, seed=9))


def test_equal_rows_give_an_equal_model_and_report(order: Order, trained: Trained) -> None:
    again = train(order, SILENT, SILENT)
    assert again.model == trained.model
    assert again.report == trained.report


def test_the_version_changes_with_the_rows(order: Order, files: list[Path], trained: Trained) -> None:
    other = train(replace(order, files=files[:2], tune=False), SILENT, SILENT)
    assert other.report["version"] != trained.report["version"]


def test_the_report_counts_the_rows_of_each_source(trained: Trained) -> None:
    assert trained.report["sources"] == [
        {"name": "castle", "spam": 40, "ham": 60},
        {"name": "harbour", "spam": 30, "ham": 60},
        {"name": "library", "spam": 0, "ham": 60},
    ]
    assert trained.report["date"] == "2026-01-02"
    assert trained.report["bytes"] == len(trained.model)


def test_the_reports_scores_count_every_row_once(trained: Trained) -> None:
    for view in ("cross_validated", "left_out"):
        for source in trained.report["sources"]:
            for layer in ("rules", "classifier", "both"):
                found = trained.report[view][source["name"]][layer]
                assert found["tp"] + found["fn"] == source["spam"]
                assert found["fp"] + found["tn"] == source["ham"]


def test_rules_and_classifier_together_find_at_least_what_the_classifier_finds(trained: Trained) -> None:
    for layers in trained.report["cross_validated"].values():
        assert layers["both"]["tp"] >= layers["classifier"]["tp"]
        assert layers["both"]["tp"] >= layers["rules"]["tp"]


def test_the_calibration_table_holds_every_row(trained: Trained) -> None:
    table = trained.report["calibration"]
    assert sum(row["rows"] for row in table) == 250
    assert sum(row["rows"] * row["spam"] for row in table) == pytest.approx(70, abs=0.1)


def test_model_and_report_are_written_side_by_side(trained: Trained, tmp_path: Path) -> None:
    save(trained, tmp_path / "own.model", tmp_path / "own.json")
    assert (tmp_path / "own.model").read_bytes() == trained.model
    assert json.loads((tmp_path / "own.json").read_text()) == trained.report
    page = (tmp_path / "own.md").read_text()
    assert page == as_page(trained.report)
    assert "| castle | 40 | 60 |" in page


def test_no_text_of_a_row_is_in_the_report(trained: Trained) -> None:
    report = json.dumps(trained.report)
    assert not any(text in report for text in [*spam(40), *ham(60)])


def test_the_file_scores_as_the_regression_does(files: list[Path]) -> None:
    rows = [row for path in files for row in read_labelled(path)]
    corpus = build(rows)
    everything = np.arange(len(rows))
    fitted = fit(corpus, everything, Recipe())
    model = storage.read(fitted.to_file(corpus, 1.0, 0.0))
    scores = [model.score(read(row.text)) for row in rows]
    assert scores == pytest.approx(fitted.scores(corpus, everything).tolist(), abs=0.1)


def test_only_the_pieces_that_count_most_are_kept(files: list[Path]) -> None:
    corpus = build(row for path in files for row in read_labelled(path))
    fitted = fit(corpus, np.arange(len(corpus.spam)), Recipe(most_pieces=50))
    model = storage.read(fitted.to_file(corpus, 1.0, 0.0))
    assert len([piece for piece in model.pieces if not piece.startswith("#")]) == 50


def test_near_copies_are_never_in_two_folds_and_every_kind_is_in_each(tmp_path: Path) -> None:
    copies = [f"Free crystals, claim them https://moon{n}.example {n}" for n in range(12)]
    path = write_rows(tmp_path / "copies.jsonl", [*copies, *spam(30)], ham(30))
    corpus = build(read_labelled(path))
    folds = deal(corpus, np.arange(len(corpus.spam)), 3, seed=1)
    assert len(set(folds[:12].tolist())) == 1
    for fold in range(3):
        assert set(corpus.spam[folds == fold].tolist()) == {True, False}


def test_every_row_is_scored_by_a_model_of_the_other_folds(files: list[Path]) -> None:
    corpus = build(row for path in files for row in read_labelled(path))
    found = crossed(corpus, np.arange(len(corpus.spam)), Recipe(), 3, SILENT)
    here = np.flatnonzero(found.folds == 1)
    others = np.flatnonzero(found.folds != 1)
    assert found.scores[here] == pytest.approx(fit(corpus, others, Recipe()).scores(corpus, here))
    assert not np.isnan(found.probabilities(corpus.spam)).any()


def test_rows_of_one_label_alone_are_refused(tmp_path: Path, order: Order) -> None:
    path = write_rows(tmp_path / "peace.jsonl", [], ham(30))
    with pytest.raises(UserError, match="at least 3 rows of spam"):
        train(replace(order, files=[path]), SILENT, SILENT)


def test_a_target_that_is_no_file_is_refused(order: Order) -> None:
    with pytest.raises(UserError, match="moat is none of the files: castle, harbour, library"):
        train(replace(order, targets=["moat"]), SILENT, SILENT)


def test_one_file_is_enough_to_tune_on(tmp_path: Path, order: Order) -> None:
    path = write_rows(tmp_path / "own.jsonl", spam(40), ham(60))
    trained = train(replace(order, files=[path]), SILENT, SILENT)
    assert len(trained.report["settings"]["f1"]) == 1
