"""Rows as the text format of Postgres' COPY has them.

Source: PostgreSQL documentation, "COPY", "Text Format".
"""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final

_ESCAPES: Final = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def _text(value: str) -> str:
    return value.translate(_ESCAPES)


@lru_cache(maxsize=4096)  # rules and reasons repeat by the thousand
def _array(values: tuple[str, ...]) -> str:
    quoted = ('"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' for value in values)
    return _text("{" + ",".join(quoted) + "}")


def _time(value: datetime) -> str:
    return value.isoformat()


_CELLS: Final[dict[type, Callable[[Any], str]]] = {
    str: _text,
    type(None): lambda _: "\\N",
    int: str,
    float: str,
    bool: lambda value: "t" if value else "f",
    datetime: _time,
    date: date.isoformat,
    tuple: _array,
    dict: lambda value: _text(json.dumps(value)),
}


def line(row: Iterable[Any]) -> str:
    """One row with its newline. A tuple is an array of texts, a dictionary is jsonb."""
    return "\t".join([_CELLS[type(value)](value) for value in row]) + "\n"
