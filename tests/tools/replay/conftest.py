"""Rows to replay."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.replay.rows import Row

MakeFile = Callable[..., Path]
"""Writes its arguments, objects or raw lines, into a file of rows."""


@pytest.fixture
def make_file(tmp_path: Path) -> MakeFile:
    def make(*rows: dict[str, Any] | str) -> Path:
        path = tmp_path / "rows.jsonl"
        lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return make


@pytest.fixture
def make_rows() -> Callable[..., list[Row]]:
    """Rows from keyword dictionaries; lines count from 1, the label is ham."""

    def make(*rows: dict[str, Any]) -> list[Row]:
        return [
            Row.model_validate({"text": "hello", "label": "ham", **row, "line": line})
            for line, row in enumerate(rows, 1)
        ]

    return make
