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
    """What was found, by the files' names. ``flagged`` is in row order, ``wrong`` is empty unless it was asked for."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    flagged: dict[str, list[bool]] = field(default_factory=dict)
    wrong: list[Outcome] = field(default_factory=list)

    def as_json(self) -> Json:
        """For ``--json``."""
        files = {name: tally.as_json() for name, tally in self.tallies.items()}
        return {"files": files, "all": pooled(self.tallies.values()).as_json()}


def evaluate(
    paths: Sequence[Path], classify: Classify, *, keep_wrong: bool = False, tell: Callable[[int], None]
) -> Evaluation:
    """Judge the rows one by one, without keeping their texts; ``tell`` is told after each how many were judged.

    Raises:
        UserError: a file cannot be read, or a row is no row; the message names file and line.
    """
    found = Evaluation()
    done = 0
    for name, path in zip(sources(paths), paths, strict=True):
        tally, flagged = Tally(), []
        for row in read_labelled(path):
            outcome = judge_row(row, classify)
            tally.add(outcome)
            flagged.append(outcome.flagged)
            if keep_wrong and outcome.flagged != row.spam:
                found.wrong.append(outcome)
            done += 1
            tell(done)
        found.tallies[name], found.flagged[name] = tally, flagged
    return found


def write_predictions(path: Path, found: Evaluation) -> None:
    """``{"<file without .jsonl>": [true, false, …]}``, in row order.

    Raises:
        UserError: the file cannot be written.
    """
    try:
        path.write_text(json.dumps(found.flagged) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}") from None
