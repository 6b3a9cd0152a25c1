"""Shouting: most letters of a message are capitals. Code, links, mentions and names of emoji do not count."""

import re
from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight

_NO_WORDS: Final = re.compile(r"(?i)https?://\S+|<[^<>\s]{1,100}>|@(?:everyone|here)\b")
_NOT_CAPITAL: Final = bytes(code for code in range(128) if not chr(code).isupper())


class Settings(RuleSettings):
    """Thresholds of the caps rule."""

    weight: Weight = Field(default=0.1, description="How sure a hit makes the judge, from 0 to 1.")
    percent: int = Field(
        default=80, ge=10, le=100, description="Fires from this many capitals in a hundred letters on."
    )
    letters: int = Field(
        default=20, ge=1, le=4000, description="Looks only at messages of more letters than this."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Compare capitals with letters that have them; scripts without capitals have neither."""
    del context
    prose = event.written.prose
    if count_capitals(prose) * 100 <= settings.letters * settings.percent:
        return None
    plain = _NO_WORDS.sub(" ", prose)
    capitals = count_capitals(plain)
    letters = sum(1 for char in plain if char.isupper() or char.islower())
    if letters <= settings.letters or capitals * 100 < letters * settings.percent:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=settings.weight,
        reason=f"{capitals} of {letters} letters are capitals.",
    )


def count_capitals(text: str) -> int:
    """How many capital letters a text has."""
    if text.isascii():
        return len(text.encode().translate(None, _NOT_CAPITAL))
    return sum(map(str.isupper, text))


RULE: Final = Rule(
    name="caps",
    help="A message mostly in capitals.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
