"""Each format, written by us and read back by others."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from arro3.io import read_parquet
from hypothesis import given
from hypothesis import strategies as st

from portcullis.errors import StorageError
from portcullis.exports import as_parquet
from portcullis.exports.columns import Kind
from portcullis.exports.formats import FORMATS

COLUMNS = {
    "at": Kind.TIME,
    "day": Kind.DATE,
    "text": Kind.TEXT,
    "count": Kind.INTEGER,
    "share": Kind.REAL,
    "flag": Kind.FLAG,
    "names": Kind.LIST,
}
ROW = {
    "at": "2026-11-30T12:34:56.123456Z", "day": "2026-11-30", "text": "grüße, \"du\"\r\nund 日本 🎈", "count": -7,
    "share": 0.5, "flag": True, "names": ["burst", "links"],
}  # fmt: skip
NOTHING = dict.fromkeys(COLUMNS)


def written(name: str, *parts: Sequence[dict[str, Any]], columns: dict[str, Kind] = COLUMNS) -> bytes:
    made = FORMATS[name]
    return b"".join(made.join((made.part(rows, columns) for rows in parts), columns))


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def parquet_rows(content: bytes) -> list[dict[str, Any]]:
    table = read_parquet(io.BytesIO(content)).read_all()
    columns = {name: table.column(name) for name in table.schema.names}
    return [{name: column[n].as_py() for name, column in columns.items()} for n in range(table.num_rows)]


def test_csv_holds_every_value_as_text() -> None:
    rows = read_csv(written("csv", [ROW, NOTHING]))
    assert rows[0] == {
        "at": ROW["at"], "day": "2026-11-30", "text": ROW["text"], "count": "-7", "share": "0.5", "flag": "true",
        "names": "burst;links",
    }  # fmt: skip
    assert set(rows[1].values()) == {""}


def test_csv_is_as_rfc_4180_has_it() -> None:
    columns = {"a": Kind.TEXT, "b": Kind.TEXT}
    rows = [{"a": 'say "hi"', "b": "x,y"}, {"a": "two\nlines", "b": "plain"}]
    assert written("csv", rows, columns=columns) == (b'a,b\r\n"say ""hi""","x,y"\r\n"two\nlines",plain\r\n')


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
@pytest.mark.parametrize("column", ["text", "names"])
def test_a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(begin: str, column: str) -> None:
    formula = f"{begin}HYPERLINK(0)"
    value = [formula] if column == "names" else formula
    (row,) = read_csv(written("csv", [NOTHING | {column: value}]))
    assert row[column] == f"'{formula}"


def test_a_negative_number_stays_a_number() -> None:
    assert read_csv(written("csv", [ROW]))[0]["count"] == "-7"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_any_text_comes_back_from_csv_but_for_apostrophes(texts: list[str]) -> None:
    content = written(
        "csv", [{"n": 1, "text": text} for text in texts], columns={"n": Kind.INTEGER, "text": Kind.TEXT}
    )
    for text, row in zip(texts, read_csv(content), strict=True):
        assert row["text"].replace("'", "") == text.replace("'", "")
        assert row["text"].count("'") >= text.count("'")


def test_jsonl_is_one_object_a_line_with_keys_in_order() -> None:
    lines = written("jsonl", [ROW], [NOTHING]).decode().removesuffix("\n").split("\n")
    assert [json.loads(line) for line in lines] == [ROW, NOTHING]
    assert list(json.loads(lines[0])) == list(COLUMNS)
    assert "日本 🎈" in lines[0], "UTF-8, without escapes"


def test_parquet_holds_every_value_in_its_own_type() -> None:
    first, second = parquet_rows(written("parquet", [ROW], [NOTHING]))
    assert first == ROW | {
        "at": datetime(2026, 11, 30, 12, 34, 56, 123456, tzinfo=UTC), "day": date(2026, 11, 30),
    }  # fmt: skip
    assert set(second.values()) == {None}


def test_parquet_takes_parts_of_any_length_over_the_bounds_of_row_groups() -> None:
    rows = [NOTHING | {"count": n} for n in range(as_parquet.ROW_GROUP_ROWS + 1)]
    found = parquet_rows(written("parquet", rows[:7], [], rows[7:]))
    assert [row["count"] for row in found] == list(range(len(rows)))


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_without_rows_is_a_file_that_can_be_read(name: str) -> None:
    for content in (written(name), written(name, [])):
        found: Iterable[Any] = {
            "csv": read_csv, "jsonl": lambda text: text.splitlines(), "parquet": parquet_rows,
        }[name](content)  # fmt: skip
        assert list(found) == []
    assert written("csv").decode() == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize("name", FORMATS)
def test_what_goes_wrong_while_parts_come_is_told_as_it_is(name: str) -> None:
    def parts() -> Iterator[bytes]:
        yield FORMATS[name].part([ROW], COLUMNS)
        raise StorageError(503, "the rest does not come")

    with pytest.raises(StorageError, match="the rest does not come"):
        list(FORMATS[name].join(parts(), COLUMNS))


def test_parquet_says_what_is_wrong_with_a_part() -> None:
    with pytest.raises(Exception, match=r"(?i)json"):
        list(FORMATS["parquet"].join([b'{"count": "many"}\n'], COLUMNS))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_parts_give_the_same_file(name: str) -> None:
    assert written(name, [ROW], [ROW]) == written(name, [ROW], [ROW])


@pytest.mark.parametrize("separator", [";", ",", "\t", "\r\n", "\n"])
def test_csv_guards_a_formula_behind_what_some_spreadsheets_separate_cells_by(separator: str) -> None:
    (row,) = read_csv(written("csv", [NOTHING | {"text": f"hi{separator}=1+1"}]))
    assert row["text"] == f"hi{separator}'=1+1"
