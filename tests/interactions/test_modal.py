"""Modals as data: what Discord gets, and what it would refuse."""

from typing import Any

import pytest

from interactions.modal import Modal, TextInput, TextStyle
from interactions.option import Words
from interactions.response import modal
from portcullis.errors import RegistryError

WHY = TextInput(
    name="why",
    label=Words("Why", "Warum"),
    style=TextStyle.PARAGRAPH,
    minimum=5,
    maximum=500,
    placeholder=Words("What happened?", "Was ist passiert?"),
)
NOTE = TextInput(name="note", label=Words("Note", "Notiz"), required=False)
FORM = Modal(name="case:note", title=Words("A note", "Eine Notiz"), inputs=(WHY, NOTE))


def test_an_opened_modal_speaks_the_reader_s_language_and_knows_what_it_is_about() -> None:
    opened = modal(FORM, "17", "de").payload()
    assert opened["type"] == 9
    assert (opened["data"]["custom_id"], opened["data"]["title"]) == ("case:note:17", "Eine Notiz")
    (why,), (note,) = (row["components"] for row in opened["data"]["components"])
    assert why == {
        "type": 4,
        "custom_id": "why",
        "style": 2,
        "label": "Warum",
        "min_length": 5,
        "max_length": 500,
        "placeholder": "Was ist passiert?",
        "required": True,
    }
    assert note == {
        "type": 4,
        "custom_id": "note",
        "style": 1,
        "label": "Notiz",
        "max_length": 4000,
        "required": False,
    }


def test_other_languages_read_english() -> None:
    assert FORM.form("fr")["title"] == "A note"


def words(size: int) -> Words:
    return Words("a" * size, "b")


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"label": words(46)}, id="long label"),
        pytest.param({"label": words(0)}, id="no label"),
        pytest.param({"placeholder": words(101)}, id="long placeholder"),
        pytest.param({"maximum": 4001}, id="too much text"),
        pytest.param({"maximum": 0}, id="no text"),
        pytest.param({"minimum": 6, "maximum": 5}, id="minimum above maximum"),
        pytest.param({"minimum": -1}, id="negative minimum"),
    ],
)
def test_an_input_that_discord_would_refuse_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(RegistryError):
        TextInput(**{"name": "why", "label": words(45), **fields})


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"title": words(46)}, id="long title"),
        pytest.param({"name": "n" * 64}, id="no room for a case in its custom_id"),
        pytest.param({"inputs": ()}, id="no inputs"),
        pytest.param({"inputs": (WHY, WHY)}, id="two inputs of one name"),
        pytest.param(
            {"inputs": tuple(TextInput(name=name, label=words(1)) for name in "abcdef")}, id="six inputs"
        ),
    ],
)
def test_a_modal_that_discord_would_refuse_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(RegistryError):
        Modal(**{"name": "n" * 63, "title": words(45), "inputs": (WHY,), **fields})
