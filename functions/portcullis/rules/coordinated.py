"""The same text by several authors: a raid with prepared accounts. Names every author and message.

Puppets come to say one thing and have said little before; friends who copy a paste have talked here for months. So a
text that leads away counts whoever posts it, and one that does not only as far as its authors are strangers: these are
meant, and regulars who join in are not.
"""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, REGULAR_MESSAGES, Rows, overfull, same_text
from portcullis.text.fingerprint import leads_away, substance


class Settings(RuleSettings):
    """Thresholds of the coordinated rule."""

    weight: Weight = Field(default=0.75, description="How sure a hit makes the judge, from 0 to 1.")
    authors: int = Field(default=4, ge=2, le=100, description="Fires from this many authors on.")
    seconds: int = Field(default=120, ge=1, le=LONGEST_S, description="The window, in seconds.")
    regular_messages: int = Field(
        default=REGULAR_MESSAGES,
        ge=0,
        le=1000,
        description="Who wrote this many messages here before is a regular.",
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
    meant = _meant(rows, context, settings, linked=leads_away(event.written))
    is_grave = event.user_id in meant
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight if is_grave else settings.regulars_weight,
        reason=f"{count} members posted the same text within {settings.seconds} seconds.",
        sightings=tuple(row for row in rows if row.user_id in (meant if is_grave else {event.user_id})),
        group=f"copies:{copies[0].fingerprint}" if is_grave else None,
    )


def _authors(window: Rows) -> int:
    return len({row.user_id for row in window})


def _meant(rows: Rows, context: Context, settings: Settings, *, linked: bool) -> frozenset[str]:
    """Whom the finding is about: everybody where enough of them posted a link, else strangers where they suffice."""
    authors = frozenset(row.user_id for row in rows)
    if linked and len({row.user_id for row in rows if row.links}) >= settings.authors:
        return authors
    strangers = frozenset(who for who in authors if context.wrote.get(who, 0) < settings.regular_messages)
    return strangers if len(strangers) >= settings.authors else frozenset()


RULE: Final = Rule(
    name="coordinated",
    help="The same text by several authors.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
