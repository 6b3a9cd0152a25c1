"""Judges all rows of some files, file by file."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from portcullis.errors import UserError
from tools.evaluation.judging import Classify, Outcome, judge_row
from tools.evaluation.scores import Json, Tally, pooled
from tools.labelled import read_labelled, sources


@dataclass(slots=True)
class Evaluation:
    """What was found, by the files' names. ``flagged`` is in row order, ``wrong`` is None unless it was asked for."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    flagged: dict[str, list[bool]] = field(default_factory=dict)
    wrong: list[Outcome] | None = None

    def as_json(self) -> Json:
        """For ``--json``; ``errors`` only where they were asked for, in row order."""
        files = {name: tally.as_json() for name, tally in self.tallies.items()}
        found = {"files": files, "all": pooled(self.tallies.values()).as_json()}
        return found if self.wrong is None else found | {"errors": [one.as_json() for one in self.wrong]}


def evaluate(
    paths: Sequence[Path], classify: Classify, *, keep_wrong: bool = False, tell: Callable[[int], None]
) -> Evaluation:
    """Judge the rows one by one, without keeping their texts; ``tell`` is told after each how many were judged.

    Raises:
        UserError: a file cannot be read, or a row is no row; the message names file and line.
    """
    found = Evaluation(wrong=[] if keep_wrong else None)
    done = 0
    for name, path in zip(sources(paths), paths, strict=True):
        tally, flagged = Tally(), []
        for row in read_labelled(path):
            outcome = judge_row(row, classify)
            tally.add(outcome)
            flagged.append(outcome.flagged)
            if found.wrong is not None and outcome.error:
                found.wrong.append(outcome)
            done += 1
            tell(done)
        found.tallies[name], found.flagged[name] = tally, flagged
    return found


def check_predictions(path: Path, paths: Sequence[Path]) -> None:
    """Look before the judging, which takes its time, whether its answers can be written.

    Raises:
        UserError: there is no such folder, or the file is one of those to judge.
    """
    if any(path.resolve() == one.resolve() for one in paths):
        raise UserError(f"{path} is one of the files to judge: name another for --predictions")
    if not path.resolve().parent.is_dir():
        raise UserError(f"{path} cannot be written: there is no folder {path.parent}")


def write_predictions(path: Path, found: Evaluation) -> None:
    """``{"<file without .jsonl>": [true, false, …]}``, in row order.

    Raises:
        UserError: the file cannot be written.
    """
    try:
        path.write_text(json.dumps(found.flagged) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}") from None
