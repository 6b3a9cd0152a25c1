from pathlib import Path

import pytest

from portcullis.errors import UserError
from tools.labelled import LONGEST_LINE, Labelled, read_labelled, sources


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(content)
    return path


def test_rows_come_in_order_with_their_lines_and_blank_lines_are_passed_over(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        b'\xef\xbb\xbf{"text": "a", "label": "ham"}\n\n{"text": "b", "label": "spam", "source": "x"}',
    )
    assert list(read_labelled(path)) == [
        Labelled(source="rows", line=1, text="a", spam=False),
        Labelled(source="rows", line=3, text="b", spam=True),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"no json", "not JSON"),
        (b'"text"', "needs text"),
        (b'{"label": "ham"}', "needs text"),
        (b'{"text": 7, "label": "ham"}', "needs text"),
        (b'{"text": "a"}', "label must be spam or ham"),
        (b'{"text": "a", "label": "eggs"}', "label must be spam or ham"),
        (b'{"text": "a", "label": ["ham"]}', "label must be spam or ham"),
        (b'{"text": "\xff", "label": "ham"}', "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b'{"text": "' + b"a" * LONGEST_LINE + b'", "label": "ham"}', "longer than"),
    ],
    ids=["text", "string", "no text", "number", "no label", "other label", "list", "utf8", "nested", "long"],
)
def test_a_row_that_is_none_is_named_by_file_and_line(tmp_path: Path, line: bytes, why: str) -> None:
    path = written(tmp_path, b'{"text": "fine", "label": "ham"}\n' + line)
    with pytest.raises(UserError, match=f"rows.jsonl, line 2: .*{why}"):
        list(read_labelled(path))


def test_an_empty_file_and_a_missing_one_say_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds no rows"):
        list(read_labelled(written(tmp_path, b"\n\n")))
    with pytest.raises(UserError, match="cannot be read"):
        list(read_labelled(tmp_path / "none.jsonl"))


def test_two_files_of_one_name_are_refused() -> None:
    assert sources([Path("a/x.jsonl"), Path("y.jsonl")]) == ["x", "y"]
    with pytest.raises(UserError, match=r"two files are called x\.jsonl"):
        sources([Path("a/x.jsonl"), Path("b/x.jsonl")])
