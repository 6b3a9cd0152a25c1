"""Buttons and selects, as Discord's JSON. Their custom ids say what a press does: ``case:verify:<case id>``."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from portcullis.discord.markdown import cut

Json = dict[str, Any]

ACTION_ROW = 1
BUTTON = 2
SELECT = 3
MAX_OPTIONS = 25
OPTION_TEXT = 100


class Style(IntEnum):
    """A button's colour."""

    PRIMARY = 1
    SECONDARY = 2
    SUCCESS = 3
    DANGER = 4


def button(label: str, custom_id: str, style: Style = Style.SECONDARY) -> Json:
    """One button; ``label`` at most 80 characters, ``custom_id`` at most 100."""
    return {"type": BUTTON, "style": int(style), "label": label, "custom_id": custom_id}


def select(custom_id: str, options: Sequence[tuple[str, str, str]], placeholder: str) -> Json:
    """A menu of 1 to 25 options (value, label, description), of which any number may be chosen; texts are cut."""
    items = [
        {"value": value, "label": cut(label, OPTION_TEXT), "description": cut(description, OPTION_TEXT)}
        for value, label, description in options
    ]
    return {
        "type": SELECT,
        "custom_id": custom_id,
        "options": items,
        "placeholder": placeholder,
        "min_values": 1,
        "max_values": len(items),
    }


def row(*items: Json) -> Json:
    """One to five buttons in a row, or one select."""
    return {"type": ACTION_ROW, "components": list(items)}


def case_id(action: str, case: str) -> str:
    """The custom id of a button on a case; ``action`` is the component's name after ``case:``."""
    return f"case:{action}:{case}"
