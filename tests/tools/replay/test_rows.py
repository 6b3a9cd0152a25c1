"""Reading the rows of a file."""

from pathlib import Path
from typing import Any

import pytest

from portcullis.errors import UserError
from portcullis.models import EventKind
from tests.tools.replay.conftest import MakeFile
from tools.replay.rows import LONGEST_TEXT, File, read_rows

HAM = {"text": "hello", "label": "ham"}
EDIT = {**HAM, "event": "edit"}


def test_reads_text_and_label(make_file: MakeFile) -> None:
    rows = read_rows(make_file(HAM, {"text": "win now", "label": "spam"}))
    assert [(row.line, row.text, row.spam, row.event) for row in rows] == [
        (1, "hello", False, EventKind.MESSAGE),
        (2, "win now", True, EventKind.MESSAGE),
    ]


def test_blank_lines_are_passed_over_but_counted(make_file: MakeFile) -> None:
    assert [row.line for row in read_rows(make_file(HAM, "", "  ", HAM, ""))] == [1, 4]


def test_a_line_separator_inside_a_text_ends_no_row(make_file: MakeFile) -> None:
    (row,) = read_rows(make_file('{"text": "a\u2028b\x85c", "label": "ham"}'))
    assert row.text == "a\u2028b\x85c"


def test_names_may_be_written_as_numbers(make_file: MakeFile) -> None:
    (row,) = read_rows(make_file({**HAM, "user": 7, "guild": 1, "mentions": [8]}))
    assert (row.user, row.guild, row.mentions) == ("7", "1", ("8",))


def test_unknown_fields_are_named_and_mean_nothing(make_file: MakeFile) -> None:
    (row,) = read_rows(make_file({**HAM, "source": "somewhere"}))
    assert row.unknown_fields == {"source"}


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (2, ["file1-0.png", "file1-1.png"]),
        (["a.png", {"name": "b.pdf"}], ["a.png", "b.pdf"]),
        (0, []),
    ],
)
def test_attachments_are_counted_named_or_described(
    make_file: MakeFile, given: Any, names: list[str]
) -> None:
    (row,) = read_rows(make_file({**HAM, "attachments": given}))
    assert [file.name for file in row.files] == names
    assert all(isinstance(file, File) for file in row.files)


def test_a_join_needs_no_text(make_file: MakeFile) -> None:
    (row,) = read_rows(make_file({"label": "spam", "event": "join"}))
    assert row.event is EventKind.JOIN


def test_a_file_alone_is_a_message(make_file: MakeFile) -> None:
    (row,) = read_rows(make_file({"label": "ham", "attachments": 1}))
    assert row.text is None


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"text": "hello"}, "label is missing"),
        ({"text": "hello", "label": "maybe"}, "label: Input should be 'spam' or 'ham'"),
        ({"label": "ham"}, "text is missing"),
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ('{"text": "a", "label": "ham", "at": NaN}', "at: "),
        ({**HAM, "at": "soon"}, "at: "),
        ({**HAM, "event": "leave"}, "event: "),
        ({**HAM, "account_days": -1}, "account_days: "),
        ({**HAM, "mentions": 150}, "mentions: must be names, or a number from 0 to 100"),
        ({**HAM, "attachments": 11}, "attachments: must be names or files, or a number from 0 to 10"),
        ({**HAM, "at": 10**10 + 1}, "at: must be a number of seconds from -10,000,000,000 to 10,000,000,000"),
        ('{"text": "a", "label": "ham", "at": -Infinity}', "at: "),
        ("[" * 200_000, "nested too deeply"),
        ('{"text": "a", "label": "ham", "at": ' + "9" * 5000 + "}", "holds a number of too many digits"),
        ({**HAM, "user": ""}, "user: "),
        ({**HAM, "event": "rename"}, "a rename needs name"),
        (EDIT, "an edit needs message"),
        ({**EDIT, "message": "m1"}, "edits message 'm1', but no row writes it"),
        ('{"text": "\\ud800", "label": "ham"}', "holds half a surrogate pair"),
    ],
)
def test_a_bad_row_is_refused_by_file_and_line(
    make_file: MakeFile, row: dict[str, Any] | str, why: str
) -> None:
    path = make_file(HAM, row)
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert str(caught.value).startswith(f"{path}, line 2: {why}")


@pytest.mark.parametrize("days", [0, 0.5, 4000])
def test_ages_may_be_anything_from_zero_on(make_file: MakeFile, days: float) -> None:
    (row,) = read_rows(make_file({**HAM, "account_days": days}))
    assert row.account_days == days


def test_an_edit_must_mean_one_message(make_file: MakeFile) -> None:
    message = {**HAM, "message": "m"}
    path = make_file(message, message, {**EDIT, "message": "m"})
    with pytest.raises(UserError, match="line 3: edits message 'm', but 2 rows write one of that name"):
        read_rows(path)


def test_message_names_are_the_guilds_own(make_file: MakeFile) -> None:
    here, there = ({**HAM, "message": "m", "guild": guild} for guild in ("a", "b"))
    rows = read_rows(make_file(here, there, {**EDIT, "message": "m", "guild": "b"}))
    assert len(rows) == 3


def test_a_missing_file_and_an_empty_one_are_refused(tmp_path: Path, make_file: MakeFile) -> None:
    nowhere = tmp_path / "nowhere.jsonl"
    with pytest.raises(UserError) as caught:
        read_rows(nowhere)
    assert str(caught.value) == f"{nowhere} cannot be read: No such file or directory"
    with pytest.raises(UserError, match="holds no rows"):
        read_rows(make_file("", " "))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_what_is_not_utf_8_is_refused_by_file_and_line(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "latin.jsonl"
    path.write_bytes(mark + '{"text": "e", "label": "ham"}\n{"text": "é", "label": "ham"}'.encode("latin-1"))
    with pytest.raises(UserError) as caught:
        read_rows(path)
    assert str(caught.value) == f"{path}, line 2: not UTF-8"


def test_a_byte_order_mark_belongs_to_no_row(tmp_path: Path) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "hello", "label": "ham"}\r\n')
    assert [row.text for row in read_rows(path)] == ["hello"]


def test_a_field_that_is_null_was_not_given(make_file: MakeFile) -> None:
    nulls = dict.fromkeys(("event", "everyone", "attachments", "mentions", "at", "user", "name"))
    assert read_rows(make_file({**HAM, **nulls})) == read_rows(make_file(HAM))


def test_a_text_of_100_000_characters_is_taken_and_a_longer_one_is_named_by_its_line(
    make_file: MakeFile,
) -> None:
    assert read_rows(make_file({**HAM, "text": "x" * LONGEST_TEXT}))
    with pytest.raises(UserError, match="line 2: text"):
        read_rows(make_file(HAM, {**HAM, "text": "x" * (LONGEST_TEXT + 1)}))


@pytest.mark.parametrize("at", [1e308, -1e308])
def test_a_time_beyond_all_reckoning_is_named_by_its_line(make_file: MakeFile, at: float) -> None:
    with pytest.raises(UserError, match="line 1: at"):
        read_rows(make_file({**HAM, "at": at}))


def test_what_is_no_json_is_named_by_line_and_column(make_file: MakeFile) -> None:
    with pytest.raises(UserError, match=r"line 2: not JSON \(.* at column \d+\)$"):
        read_rows(make_file(HAM, '{"text": oops}'))
