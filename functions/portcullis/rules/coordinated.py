"""The same text by several authors: a raid with prepared accounts. Names every author and message.

Puppets come to say one thing and have said little before; friends who copy a paste have talked here for months. So a
text that leads somewhere counts whoever posts it, and one without a link only as far as its authors are strangers.
"""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, overfull, same_text
from portcullis.text.fingerprint import substance


class Settings(RuleSettings):
    """Thresholds of the coordinated rule."""

    weight: Weight = Field(default=0.75, description="How sure a hit makes the judge, from 0 to 1.")
    authors: int = Field(default=4, ge=2, le=100, description="Fires from this many authors on.")
    seconds: int = Field(default=120, ge=1, le=LONGEST_S, description="The window, in seconds.")
    regular_messages: int = Field(
        default=10, ge=0, le=1000, description="Who wrote this many messages here before is a regular."
    )
    regulars_weight: Weight = Field(
        default=0.35, description="The weight where regulars share a text without a link."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the authors of this fingerprint within the window, if the text has substance."""
    if len(context.copies) < settings.authors or not substance(event.written):
        return None
    copies = tuple(same_text(context.copies, event))
    full = overfull(copies, event, settings.seconds, _authors, settings.authors)
    if full is None:
        return None
    count, rows = full
    grave = bool(event.written.links) or _strangers(rows, context, settings)
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight if grave else settings.regulars_weight,
        reason=f"{count} members posted the same text within {settings.seconds} seconds.",
        sightings=rows,
        group=f"copies:{copies[0].fingerprint}",
    )


def _authors(window: Rows) -> int:
    return len({row.user_id for row in window})


def _strangers(rows: Rows, context: Context, settings: Settings) -> bool:
    """Whether those who are no regulars would be enough without the others."""
    authors = {row.user_id for row in rows}
    strangers = sum(context.wrote.get(author, 0) < settings.regular_messages for author in authors)
    return strangers >= settings.authors


RULE: Final = Rule(
    name="coordinated",
    help="The same text by several authors.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
