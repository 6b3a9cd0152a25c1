"""Reads labelled messages, as ``portcullis train`` and ``portcullis evaluate`` take them: one JSON object a line."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portcullis.errors import UserError

LONGEST_LINE = 1_000_000
"""Characters; no message is a hundredth as long, and a file without line ends is no such file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """One message with its label. ``source`` is the name of its file, ``line`` counts from 1."""

    source: str
    line: int
    text: str
    spam: bool


def sources(paths: Sequence[Path]) -> list[str]:
    """The files' names without ``.jsonl``, by which their rows are told apart.

    Raises:
        UserError: two files have the same name.
    """
    names = [path.name.removesuffix(".jsonl") for path in paths]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise UserError(f"two files are called {twice[0]}.jsonl: results are named by file, so rename one")
    return names


def read_labelled(path: Path) -> Iterator[Labelled]:
    """The rows of a file, one by one; blank lines are passed over.

    Raises:
        UserError: the file cannot be read, holds nothing, or a row is no row; the message names file and line.
    """
    (source,) = sources([path])
    empty = True
    try:
        with path.open("rb") as file:
            for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE + 1), b""), start=1):
                if len(line) > LONGEST_LINE:
                    raise UserError(f"{path}, line {number}: longer than {LONGEST_LINE:,} bytes")
                if line.strip():
                    empty = False
                    yield _row(line, source, number, f"{path}, line {number}")
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}") from None
    if empty:
        raise UserError(f"{path} holds no rows")


def _row(line: bytes, source: str, number: int, where: str) -> Labelled:
    try:
        values: Any = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError:
        raise UserError(f"{where}: not UTF-8") from None
    except (ValueError, RecursionError):
        raise UserError(f"{where}: not JSON") from None
    text, label = (values.get("text"), values.get("label")) if isinstance(values, dict) else (None, None)
    if not isinstance(text, str):
        raise UserError(f"{where}: needs text, the message")
    if label not in ("spam", "ham"):
        raise UserError(f"{where}: label must be spam or ham")
    return Labelled(source=source, line=number, text=text, spam=label == "spam")
