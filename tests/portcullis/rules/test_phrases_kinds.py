"""Kinds of scams and their innocent neighbours, in many languages; the texts are beside this file."""

import re
from pathlib import Path

import pytest

from portcullis.models import Context, Finding
from portcullis.rules.phrases import Settings, check
from tests.portcullis.builders import make_event

TEXTS = Path(__file__).parent / "_phrases"
_PART = re.compile(r"\{(.*?)\}")


def read_lines(name: str) -> list[str]:
    lines = (TEXTS / name).read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines if line and not line.startswith(";")]


SCAMS = [line.partition(" | ")[::2] for line in read_lines("scams.txt")]
INNOCENT = read_lines("innocent.txt")
INNOCENT_HINTS = read_lines("innocent_hints.txt")


def find(text: str) -> Finding | None:
    return check(make_event(text), Context(), Settings())


def weight(text: str) -> float:
    finding = find(text)
    return finding.weight if finding else 0.0


@pytest.mark.parametrize(("category", "text"), SCAMS)
def test_a_scam_of_its_kind_is_enough_to_act_on(category: str, text: str) -> None:
    finding = find(_PART.sub(r"\1", text))
    assert finding is not None
    assert finding.weight >= 0.5
    assert category.replace("_", " ") in finding.reason


@pytest.mark.parametrize("text", [text for _, text in SCAMS if "{" in text])
def test_one_idea_less_is_not(text: str) -> None:
    assert weight(_PART.sub("", text)) < 0.5


@pytest.mark.parametrize("text", INNOCENT + INNOCENT_HINTS)
def test_an_innocent_neighbour_is_left_alone(text: str) -> None:
    assert weight(text) < 0.5


def test_hardly_any_innocent_neighbour_is_told_of() -> None:
    assert sum(weight(text) >= 0.4 for text in INNOCENT) <= 5


def test_every_category_has_a_scam_here() -> None:
    categories = {name for name, field in Settings.model_fields.items() if field.default} - {"weight"}
    assert {category for category, _ in SCAMS} >= categories - {"enabled"}
