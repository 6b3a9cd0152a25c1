"""Modals (the forms that commands and buttons open), as data: Python and the Edge door open the same ones.

Source: Discord's reference, "Message Components: Text Input" and "Interactions: Modal".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from interactions.option import Words, without_empty
from portcullis.errors import RegistryError

MAX_INPUTS, MAX_LENGTH = 5, 4000
MAX_TITLE, MAX_LABEL, MAX_PLACEHOLDER = 45, 45, 100
MAX_NAME = 63
"""Leaves room for a colon and a UUID within the 100 characters of a custom_id."""

_ACTION_ROW, _TEXT_INPUT = 1, 4


class TextStyle(IntEnum):
    """How high a text input is."""

    SHORT = 1
    PARAGRAPH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TextInput:
    """One field. ``name`` is its custom_id, unique in its modal; lengths are in characters.

    Raises:
        RegistryError: Discord would refuse it.
    """

    name: str
    label: Words
    style: TextStyle = TextStyle.SHORT
    minimum: int = 0
    maximum: int = MAX_LENGTH
    required: bool = True
    placeholder: Words | None = None

    def __post_init__(self) -> None:
        """Hold it against Discord's limits."""
        _bound(f"the label of {self.name}", _texts(self.label), MAX_LABEL)
        if self.placeholder is not None:
            _bound(f"the placeholder of {self.name}", _texts(self.placeholder), MAX_PLACEHOLDER)
        if not 0 <= self.minimum <= self.maximum or not 1 <= self.maximum <= MAX_LENGTH:
            raise RegistryError(f"{self.name} must take 1 to {MAX_LENGTH} characters")

    def payload(self, locale: str) -> dict[str, Any]:
        """Its JSON in the reader's language."""
        return without_empty(
            type=_TEXT_INPUT,
            custom_id=self.name,
            style=int(self.style),
            label=self.label.said_in(locale),
            min_length=self.minimum or None,
            max_length=self.maximum,
            placeholder=self.placeholder.said_in(locale) if self.placeholder else None,
        ) | {"required": self.required}  # Discord's default is true, so false has to be said


@dataclass(frozen=True, slots=True, kw_only=True)
class Modal:
    """A form. ``name`` is its custom_id up to the last colon: the component of that name takes what was typed.

    Raises:
        RegistryError: Discord would refuse it.
    """

    name: str
    title: Words
    inputs: tuple[TextInput, ...]

    def __post_init__(self) -> None:
        """Hold it against Discord's limits."""
        _bound("a modal's name", [self.name], MAX_NAME)
        _bound(f"the title of {self.name}", _texts(self.title), MAX_TITLE)
        names = {field.name for field in self.inputs}
        if not 1 <= len(self.inputs) <= MAX_INPUTS or len(names) < len(self.inputs):
            raise RegistryError(f"{self.name} must have 1 to {MAX_INPUTS} inputs with names of their own")

    def form(self, locale: str) -> dict[str, Any]:
        """Title and inputs in the reader's language; the custom_id is still missing."""
        rows = [{"type": _ACTION_ROW, "components": [field.payload(locale)]} for field in self.inputs]
        return {"title": self.title.said_in(locale), "components": rows}

    def payload(self, argument: str, locale: str) -> dict[str, Any]:
        """The data of the response that opens it; ``argument`` says what it is about, such as a case's id."""
        return {"custom_id": f"{self.name}:{argument}", **self.form(locale)}


def _texts(words: Words) -> list[str]:
    return [words.en, *words.localizations().values()]


def _bound(what: str, texts: Sequence[str], most: int) -> None:
    if not all(1 <= len(text) <= most for text in texts):
        raise RegistryError(f"{what} must have 1 to {most} characters")
