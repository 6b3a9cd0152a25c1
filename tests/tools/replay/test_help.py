"""What ``portcullis replay --help`` says."""

import pytest

from tests.tools.replay.conftest import MakeFile
from tools.cli import main
from tools.replay.rows import read_rows


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        main(["replay", "--help"])
    return capsys.readouterr().out


def test_its_examples_are_rows_alone_and_in_a_conversation(said: str, make_file: MakeFile) -> None:
    examples = [line.strip() for line in said.splitlines() if line.strip().startswith("{")]
    rows = read_rows(make_file(*examples))
    assert {row.at is None for row in rows} == {True, False}
    assert not any(row.unknown_fields for row in rows)


@pytest.mark.parametrize(
    "words",
    ["flagged means", "0.5", "acted on", "restricted means", "tp and fn", "fp and tn", "joins and renames"],
)
def test_it_explains_what_is_counted(said: str, words: str) -> None:
    assert words in " ".join(said.split())
