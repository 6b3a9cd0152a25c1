"""Buttons, as Discord's JSON. Their custom ids say what a press does: ``case:verify:<case id>``."""

from enum import IntEnum
from typing import Any

Json = dict[str, Any]

ACTION_ROW = 1
BUTTON = 2


class Style(IntEnum):
    """A button's colour."""

    PRIMARY = 1
    SECONDARY = 2
    SUCCESS = 3
    DANGER = 4


def button(label: str, custom_id: str, style: Style = Style.SECONDARY) -> Json:
    """One button; ``label`` at most 80 characters, ``custom_id`` at most 100."""
    return {"type": BUTTON, "style": int(style), "label": label, "custom_id": custom_id}


def row(*buttons: Json) -> Json:
    """One to five buttons in a row."""
    return {"type": ACTION_ROW, "components": list(buttons)}


def case_id(action: str, case: str) -> str:
    """The custom id of a button on a case; ``action`` is the component's name after ``case:``."""
    return f"case:{action}:{case}"
