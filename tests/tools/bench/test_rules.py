"""portcullis bench rules."""

import json
from pathlib import Path

import pytest

from portcullis.errors import UserError
from tools.bench.rules import generated_texts, measure, read_texts
from tools.cli import main


def test_all_ways_are_measured_on_the_same_messages() -> None:
    speed = measure(generated_texts(50), 1)
    assert speed.messages == 50
    assert speed.all_rules > 0
    assert speed.with_classifier > 0
    assert speed.baseline > 0
    assert speed.growth > 1


def test_a_files_texts_are_judged_and_told_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "chat.jsonl"
    file.write_text('{"text": "hello"}\n\n{"text": "https://a.example/x", "label": "ham"}\n')
    assert main(["bench", "rules", str(file), "--rounds", "1", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["messages"] == 2
    assert figures["target"] == 6000


@pytest.mark.parametrize("content", ["", "no json\n", '{"words": "x"}\n', "[1]\n"])
def test_a_file_without_messages_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "chat.jsonl"
    file.write_text(content)
    with pytest.raises(UserError):
        read_texts(file)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        read_texts(tmp_path / "nothing.jsonl")
