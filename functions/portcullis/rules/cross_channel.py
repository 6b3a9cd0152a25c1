"""The same text by one author in several channels: what hijacked accounts do first."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, overfull, same_text
from portcullis.text.fingerprint import brief


class Settings(RuleSettings):
    """Thresholds of the cross_channel rule."""

    weight: Weight = Field(default=0.7, description="How sure a hit makes the judge, from 0 to 1.")
    channels: int = Field(default=3, ge=2, le=100, description="Fires from this many channels on.")
    brief_channels: int = Field(
        default=6,
        ge=2,
        le=100,
        description="The same for brief texts: fewer than 10 letters, laughter and greetings, without a link.",
    )
    seconds: int = Field(default=60, ge=1, le=LONGEST_S, description="The window, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Count the channels in which the author wrote this fingerprint within the window."""
    if len(context.own) < min(settings.channels, settings.brief_channels):
        return None
    channels = settings.brief_channels if brief(event.written) else settings.channels
    copies = tuple(same_text(context.own, event))
    if len(copies) < channels:
        return None
    full = overfull(copies, event, settings.seconds, _channels, channels)
    if full is None:
        return None
    count, rows = full
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason=f"Posted the same text in {count} channels within {settings.seconds} seconds.",
        sightings=rows,
    )


def _channels(window: Rows) -> int:
    return len({row.channel_id for row in window})


RULE: Final = Rule(
    name="cross_channel",
    help="The same text by one author in several channels.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
