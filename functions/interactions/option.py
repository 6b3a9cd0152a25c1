"""The options of slash commands, and the words that describe them.

Source: Discord's reference, "Application Commands: Application Command Option Structure".
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from interactions.interaction import Interaction
from interactions.services import Services
from portcullis.errors import UserError

_SNOWFLAKE = re.compile(r"[0-9]{15,20}", re.ASCII)

Suggest = Callable[[Interaction, Services], Iterable[str]]
"""From what is typed so far to what the member may mean."""


@dataclass(frozen=True, slots=True)
class Words:
    """One text in every language that Portcullis speaks; English is the default."""

    en: str
    de: str

    def localizations(self) -> dict[str, str]:
        """By Discord's locale; English is what all others fall back to."""
        return {"de": self.de}

    def said_in(self, locale: str) -> str:
        """The text in the language of a Discord locale; English for those that we do not speak."""
        return self.localizations().get(locale, self.en)


class OptionKind(IntEnum):
    """Discord's option types, as far as used."""

    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8

    @property
    def in_words(self) -> str:
        """What a member would call it."""
        return {
            self.STRING: "text", self.INTEGER: "a whole number", self.BOOLEAN: "true or false",
            self.USER: "a user", self.CHANNEL: "a channel", self.ROLE: "a role",
        }[self]  # fmt: skip

    @property
    def is_id(self) -> bool:
        """Whether its value is a Discord id."""
        return self in {self.USER, self.CHANNEL, self.ROLE}


@dataclass(frozen=True, slots=True)
class Choice:
    """One of an option's fixed values, and what the member reads."""

    value: str
    label: Words

    def payload(self) -> dict[str, Any]:
        """Its part of the registration."""
        return {"name": self.label.en, "name_localizations": self.label.localizations(), "value": self.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A parameter. ``minimum`` and ``maximum`` bound an INTEGER's value and a STRING's length.

    ``channel_types``: which of Discord's channel types a CHANNEL may be of; empty, all of them.
    """

    name: str
    description: Words
    kind: OptionKind = OptionKind.STRING
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[Choice, ...] = ()
    suggest: Suggest | None = None
    channel_types: tuple[int, ...] = ()

    def payload(self) -> dict[str, Any]:
        """Its part of the registration."""
        low, high = (
            ("min_value", "max_value") if self.kind is OptionKind.INTEGER else ("min_length", "max_length")
        )
        return without_empty(
            type=int(self.kind),
            name=self.name,
            description=self.description.en,
            description_localizations=self.description.localizations(),
            required=self.required,
            choices=[choice.payload() for choice in self.choices],
            autocomplete=self.suggest is not None,
            channel_types=list(self.channel_types),
            **{low: self.minimum, high: self.maximum},
        )

    def check(self, value: Any) -> None:
        """Hold a value against the declaration; Discord did so too, but perhaps against an older one.

        Raises:
            UserError: it does not fit; the message says what would.
        """
        if self.kind.is_id or self.kind is OptionKind.BOOLEAN:
            fits = (
                isinstance(value, str) and _SNOWFLAKE.fullmatch(value)
                if self.kind.is_id
                else value in (True, False)
            )
            if not fits:
                raise UserError(f"`{self.name}` must be {self.kind.in_words}.")
            return
        size = self._size(value)
        if self.choices and value not in {choice.value for choice in self.choices}:
            raise UserError(f"`{self.name}` must be one of {', '.join(c.value for c in self.choices)}.")
        too_small = self.minimum is not None and size < self.minimum
        too_large = self.maximum is not None and size > self.maximum
        if too_small or too_large:
            raise UserError(f"`{self.name}` must be {self.range_in_words()}.")

    def _size(self, value: Any) -> int:
        """What the bounds are held against: a number itself, a text's length."""
        if self.kind is OptionKind.INTEGER and type(value) is int:
            return value
        if self.kind is OptionKind.STRING and isinstance(value, str):
            return len(value)
        raise UserError(f"`{self.name}` must be {self.kind.in_words}.")

    def range_in_words(self) -> str:
        """Its bounds: ``from 1 to 365``, ``up to 2000 characters``; empty where it has none."""
        if self.kind is OptionKind.INTEGER:
            parts = [f"from {self.minimum}" if self.minimum is not None else ""]
            parts.append(f"to {self.maximum}" if self.maximum is not None else "")
            return " ".join(part for part in parts if part)
        return f"up to {self.maximum} characters" if self.maximum is not None else ""


def without_empty(**fields: Any) -> dict[str, Any]:
    """Leave out what Discord leaves out too, so that what it holds can be compared with what we declare."""
    return {
        name: value
        for name, value in fields.items()
        if value is not None and value is not False and value != []
    }
