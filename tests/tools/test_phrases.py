"""The folded words are those of the words."""

from pathlib import Path

import pytest

from tools import cli, phrases
from tools.phrases import Folded


@pytest.mark.parametrize("file", phrases.FILES, ids=lambda file: file.path.stem)
def test_the_folded_words_are_current(file: Folded) -> None:
    assert file.is_current(), "run: portcullis phrases"


def test_a_stale_file_is_told_of_and_then_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Folded(tmp_path / "folded.py", "words", lambda ideas: f" {min(ideas)} |one\n")
    monkeypatch.setattr(phrases, "FILES", (file,))
    assert cli.main(["phrases", "--check"]) == 1
    assert "run `portcullis phrases`" in capsys.readouterr().out
    assert not file.path.exists()

    assert cli.main(["phrases"]) == 0
    assert file.path.read_text().endswith('|one\n"""\n')
    assert cli.main(["phrases", "--check"]) == 0
    assert capsys.readouterr().out == "folded.py is written anew\nfolded.py is current\n"


def test_a_term_that_cannot_stand_in_a_module_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="backslash"):
        Folded(tmp_path / "folded.py", "words", lambda ideas: "a\\b|one\n").content()
