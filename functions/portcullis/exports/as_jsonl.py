"""JSON Lines: one object a line, in UTF-8, keys in the order of the columns. Source: jsonlines.org."""

import json
from collections.abc import Iterable, Iterator, Sequence

from portcullis.exports.columns import Columns, Row
from portcullis.exports.format import Format


def part(rows: Sequence[Row], columns: Columns) -> bytes:
    """Some rows as lines."""
    lines = (json.dumps({name: row[name] for name in columns}, ensure_ascii=False) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode()


def join(chunks: Iterable[bytes], _: Columns) -> Iterator[bytes]:
    """One part after the other."""
    yield from chunks


FORMAT = Format(name="jsonl", media_type="application/x-ndjson", part=part, join=join)
