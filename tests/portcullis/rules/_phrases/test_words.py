"""The data: what words and the table of scams must have in common."""

import pytest

from portcullis.rules._phrases import shapes
from portcullis.rules._phrases.matching import scan
from portcullis.rules._phrases.scams import SCAMS
from portcullis.rules._phrases.words import read_ideas
from portcullis.rules.phrases import Settings
from portcullis.text import read

IDEAS = read_ideas()
SHAPES = {*shapes.OF_WORDS, *shapes.OF_PROSE, *shapes.of_native(), "disguise"}


def test_scams_name_only_ideas_and_categories_that_exist() -> None:
    for scam in SCAMS:
        assert scam.needs <= IDEAS.keys() | SHAPES, scam
        assert scam.category in Settings.model_fields, scam


def test_every_idea_is_needed_somewhere() -> None:
    needed = {idea for scam in SCAMS for idea in scam.needs}
    assert IDEAS.keys() - needed == {"warning", "playing", "developing", "applying", "friend code"}


def test_scams_take_two_ideas() -> None:
    assert [scam for scam in SCAMS if len(scam.needs) == 1 and not scam.hint] == []


@pytest.mark.parametrize("idea", sorted(IDEAS))
def test_no_term_is_a_scam_by_itself(idea: str) -> None:
    for term in IDEAS[idea]:
        text = term.strip("*~").replace("<money>", "$50").replace("<percent>", "5%")
        assert max(scan(read(text)).parts.values(), default=0) < 1, term
