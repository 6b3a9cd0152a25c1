"""``portcullis evaluate`` on a small file of our own, whose every figure can be counted by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from portcullis.models import Event
from tests.tools.training.rows import ham, spam, write_rows
from tools import cli
from tools.evaluation import crossing
from tools.evaluation.judging import as_event, judge_row
from tools.evaluation.scores import Tally
from tools.labelled import Labelled, read_labelled
from tools.training.fit import Recipe

CAUGHT = "Friends, Discord gives away 3 months of Nitro, take yours: https://gift.example.net"
ALSO_CAUGHT = "Selling cheap server boosts, PayPal or crypto, DM me"
MISSED = "the gate at the old mill stands open for whoever brings the lantern"
TALK = "shall we water the plants after lunch"


@pytest.fixture
def castle(tmp_path: Path) -> Path:
    """Two hits, one miss, one false alarm, three right."""
    return write_rows(
        tmp_path / "castle.jsonl", [CAUGHT, ALSO_CAUGHT, MISSED], [ALSO_CAUGHT, TALK, TALK, "ok"]
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write_rows(tmp_path / "library.jsonl", [], [TALK, "good night"])


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Any:
    assert cli.main(["evaluate", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_hits_and_misses_are_counted_for_each_file_and_together(
    castle: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = as_json(capsys, castle, library, "--rules-only")

    counts = {name: found["files"]["castle"][name] for name in ("tp", "fp", "fn", "tn")}
    assert counts == {"tp": 2, "fp": 1, "fn": 1, "tn": 3}
    assert found["files"]["castle"]["precision"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["files"]["castle"]["recall"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["files"]["castle"]["f1"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["files"]["castle"]["false_positive_rate"] == 0.25
    assert found["files"]["library"]["recall"] is None
    assert {name: found["all"][name] for name in ("tp", "fp", "fn", "tn")} == {
        "tp": 2, "fp": 1, "fn": 1, "tn": 5,
    }  # fmt: skip
    assert found["all"]["false_positive_rate"] == pytest.approx(1 / 6, abs=1e-4)


def test_it_says_which_rules_had_part_in_true_and_false_hits(
    castle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = as_json(capsys, castle, "--rules-only")
    assert found["files"]["castle"]["rules"] == {"phrases": {"true": 2, "false": 1}}


def test_predictions_are_written_by_file_in_row_order(castle: Path, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert cli.main(["evaluate", str(castle), str(library), "--rules-only", "--predictions", str(out)]) == 0
    assert json.loads(out.read_text()) == {
        "castle": [True, True, False, True, False, False, False],
        "library": [False, False],
    }


def test_the_table_names_files_and_errors_show_the_texts_of_misses(
    castle: Path, library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    assert cli.main(["evaluate", str(castle), str(library), "--rules-only", "--errors"]) == 0
    shown = capsys.readouterr().out
    assert "castle:3" in shown
    assert MISSED in shown
    assert "false alarm" in shown
    assert TALK not in shown
    assert "phrases" in shown


def test_without_misses_and_false_alarms_it_says_so_in_words_to_who_asked(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "No misses and no false alarms"
    assert cli.main(["evaluate", str(library), "--rules-only", "--errors"]) == 0
    assert words in capsys.readouterr().out
    assert cli.main(["evaluate", str(library), "--rules-only"]) == 0
    assert words not in capsys.readouterr().out


def test_json_holds_the_errors_where_they_are_asked_for(
    castle: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    errors = as_json(capsys, castle, library, "--rules-only", "--errors")["errors"]

    assert [(one["file"], one["line"], one["error"], one["text"]) for one in errors] == [
        ("castle", 3, "miss", MISSED),
        ("castle", 4, "false alarm", ALSO_CAUGHT),
    ]
    assert errors[0]["rules"] == []
    assert errors[0]["confidence"] < 0.5 <= errors[1]["confidence"]
    assert {one["classifier"] for one in errors} == {None}
    assert as_json(capsys, library, "--rules-only", "--errors")["errors"] == []
    assert "errors" not in as_json(capsys, castle, "--rules-only")


@pytest.mark.parametrize("layers", ["--rules-only", "--with-classifier"])
def test_all_at_once_each_does_its_part_and_they_agree(
    castle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], layers: str
) -> None:
    out = tmp_path / "out.json"
    found = as_json(capsys, castle, layers, "--errors", "--predictions", out)

    assert (
        found["layers"]
        == {
            "--rules-only": "rules only",
            "--with-classifier": "rules and classifier",
        }[layers]
    )
    labels = [True, True, True, False, False, False, False]
    predicted = json.loads(out.read_text())["castle"]
    wrong = [line for line, (was, said) in enumerate(zip(labels, predicted, strict=True), 1) if was != said]
    assert [one["line"] for one in found["errors"]] == wrong
    assert found["all"]["fp"] + found["all"]["fn"] == len(wrong)
    # Every row is asked about, the pieces of the model's answer are shown.
    assert all((one["classifier"] is None) == (layers == "--rules-only") for one in found["errors"])


def test_with_and_without_the_classifier_at_once_is_refused(
    castle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["evaluate", str(castle), "--rules-only", "--with-classifier"])
    assert "not allowed with" in capsys.readouterr().err


def test_a_hostile_text_cannot_change_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    path = write_rows(tmp_path / "castle.jsonl", ["\x1b[2Jgone [bold]markup[/bold]"], ["fine"])
    assert cli.main(["evaluate", str(path), "--rules-only", "--errors"]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "[bold]markup[/bold]" in shown


def test_a_bad_row_is_named_by_file_and_line(castle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    castle.write_text(castle.read_text() + "{}\n")
    assert cli.main(["evaluate", str(castle), "--rules-only"]) == 1
    assert "castle.jsonl, line 8: needs text" in capsys.readouterr().err


def test_predictions_that_cannot_be_written_are_no_traceback_and_nothing_is_judged_for_them(
    castle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    for out, why in (
        (tmp_path / "nowhere" / "out.json", "no folder"),
        (tmp_path / "folder", "cannot be written"),
    ):
        assert cli.main(["evaluate", str(castle), "--rules-only", "--predictions", str(out)]) == 1
        said = capsys.readouterr()
        assert why in said.err
        assert said.out == ""


def test_predictions_never_overwrite_the_rows_that_are_judged(
    castle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = castle.read_text()
    twisted = castle.parent / "." / ".." / castle.parent.name / castle.name
    assert cli.main(["evaluate", str(castle), "--rules-only", "--predictions", str(twisted)]) == 1
    assert "is one of the files to judge" in capsys.readouterr().err
    assert castle.read_text() == rows


@pytest.mark.parametrize("folds", ["1", "21", "many"])
def test_folds_are_from_2_to_20(castle: Path, folds: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["evaluate", str(castle), "--folds", folds])


def test_without_a_classifier_there_are_no_folds(castle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evaluate", str(castle), "--rules-only", "--folds", "2"]) == 1
    assert "--rules-only asks no classifier" in capsys.readouterr().err


def test_the_classifier_has_part_unless_it_is_left_out(
    castle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert as_json(capsys, castle) == as_json(capsys, castle, "--with-classifier")
    (row, *_) = read_labelled(castle)
    assert "classifier" in judge_row(row, lambda row, event: 0.99).rules
    assert "classifier" not in judge_row(row, lambda row, event: None).rules


def test_a_row_is_judged_as_a_message_by_a_member_of_two_months() -> None:
    event = as_event(Labelled(source="castle", line=1, text="hello", spam=False))
    two_months = 60 * 86_400_000
    assert event.joined_at_ms is not None
    assert event.at_ms - event.joined_at_ms == event.at_ms - event.account_created_ms == two_months


def test_a_confidence_of_one_half_is_flagged_and_less_is_not() -> None:
    outcome = judge_row(Labelled(source="castle", line=1, text=TALK, spam=True), lambda row, event: None)
    tally = Tally()
    for confidence in (0.5, 0.4999):
        object.__setattr__(outcome, "confidence", confidence)
        tally.add(outcome)
    assert (tally.confusion.tp, tally.confusion.fn) == (1, 1)


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Files on which the shipped model is said to be trained, and one on which it is not."""
    monkeypatch.setattr(crossing, "trained_on", lambda: (["castle", "harbour"], Recipe()))
    return [
        write_rows(tmp_path / "castle.jsonl", spam(30), ham(50)),
        write_rows(tmp_path / "harbour.jsonl", spam(20, seed=2), ham(50, seed=2)),
        write_rows(tmp_path / "village.jsonl", spam(3, seed=3), ham(3, seed=3)),
    ]


def asked(paths: list[Path], classify: Any) -> dict[str, list[float]]:
    return {path.stem: [classify(row, as_event(row)) for row in read_labelled(path)] for path in paths}


@pytest.mark.parametrize("way", ["folds", "source"])
def test_rows_of_training_are_judged_by_models_that_had_not_seen_them(
    seen: list[Path], way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shipped(event: Event) -> float:
        return 0.123

    monkeypatch.setattr("portcullis.classifier.shipped.spam_probability", shipped)
    silent: Any = lambda what: None  # noqa: E731
    classify = crossing.by_folds(seen, 3, silent) if way == "folds" else crossing.by_source(seen, silent)

    answers = asked(seen, classify)

    assert answers["village"] == [0.123] * 6
    for name, spams in (("castle", 30), ("harbour", 20)):
        assert all(0.5 < answer <= 1 for answer in answers[name][:spams])
        assert all(0 <= answer < 0.5 for answer in answers[name][spams:])


def test_folds_over_files_that_were_never_trained_on_say_so(
    seen: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["evaluate", str(seen[2]), "--folds", "3"]) == 1
    assert "trained on none of these files, but on castle, harbour" in capsys.readouterr().err
