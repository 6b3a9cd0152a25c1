"""CSV as RFC 4180 has it: a header, commas, CRLF, quotes where they are needed; in UTF-8.

Two things are ours. A list is written with semicolons between. And where a spreadsheet would take a text for a
formula (it begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return, or does so behind what some spreadsheets
separate cells by) an apostrophe stands in front: texts come from strangers, and whoever opens the file must not run
them. Source: OWASP, "CSV Injection".
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from portcullis.exports.columns import Columns, Kind, Row
from portcullis.exports.format import Format

_FORMULA = re.compile(r"(^|[;,\t\r\n])(?=[=+\-@\t\r])")


def part(rows: Sequence[Row], columns: Columns) -> bytes:
    """Some rows, without the header."""
    return _written([_cell(row[name], kind) for name, kind in columns.items()] for row in rows)


def join(chunks: Iterable[bytes], columns: Columns) -> Iterator[bytes]:
    """The header, then one part after the other."""
    yield _written([list(columns)])
    yield from chunks


def _cell(value: Any, kind: Kind) -> str:
    if value is None:
        return ""
    if kind is Kind.FLAG:
        return "true" if value else "false"
    text = ";".join(value) if kind is Kind.LIST else str(value)
    return _FORMULA.sub(r"\1'", text) if kind in {Kind.TEXT, Kind.LIST} else text


def _written(lines: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(lines)
    return text.getvalue().encode()


FORMAT = Format(name="csv", media_type="text/csv", part=part, join=join)
