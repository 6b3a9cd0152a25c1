"""The same text by one author in several channels: what hijacked accounts do first."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, REGULAR_MESSAGES, Rows, overfull, same_text
from portcullis.text.fingerprint import brief, leads_away


class Settings(RuleSettings):
    """Thresholds of the cross_channel rule."""

    weight: Weight = Field(default=0.7, description="How sure a hit makes the judge, from 0 to 1.")
    channels: int = Field(default=3, ge=2, le=100, description="Fires from this many channels on.")
    brief_channels: int = Field(
        default=5,
        ge=2,
        le=100,
        description="The same for brief texts: under 10 letters, laughter, greetings; not with a link that leads away.",
    )
    seconds: int = Field(default=60, ge=1, le=LONGEST_S, description="The window, in seconds.")
    slow_channels: int = Field(
        default=4, ge=2, le=100, description="Fires from this many channels on for texts with a link, slowly."
    )
    slow_minutes: int = Field(
        default=LONGEST_S // 60, ge=1, le=LONGEST_S // 60, description="The window for that, in minutes."
    )
    slow_regulars_weight: Weight = Field(
        default=0.42,
        description=f"The weight of that for whoever wrote {REGULAR_MESSAGES} messages here before: helpers repeat.",
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the channels in which the author wrote this fingerprint within the window, then within the slow one."""
    channels = settings.brief_channels if brief(event.written) else settings.channels
    found = _copies(event, context.own, channels, settings.seconds, settings.weight)
    if found is None and leads_away(event.written):
        # The author's own rows are those of the last two minutes, copies those of ten.
        drips = tuple(row for row in context.copies if row.user_id == event.user_id)
        is_regular = context.wrote.get(event.user_id, 0) >= REGULAR_MESSAGES
        weight = settings.slow_regulars_weight if is_regular else settings.weight
        found = _copies(event, drips, settings.slow_channels, settings.slow_minutes * 60, weight)
    return found


def _copies(event: Event, rows: Rows, channels: int, seconds: int, weight: float) -> Finding | None:
    if len(rows) < channels:
        return None
    copies = tuple(same_text(rows, event))
    if len(copies) < channels:
        return None
    full = overfull(copies, event, seconds, _channels, channels)
    if full is None:
        return None
    count, named = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=weight,
        reason=f"Posted the same text in {count} channels within {_span(seconds)}.",
        sightings=named,
    )


def _span(seconds: int) -> str:
    return f"{seconds // 60} minutes" if seconds > 60 and seconds % 60 == 0 else f"{seconds} seconds"


def _channels(window: Rows) -> int:
    return len({row.channel_id for row in window})


RULE: Final = Rule(
    name="cross_channel",
    help="The same text by one author in several channels.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
