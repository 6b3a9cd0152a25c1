"""Many files in a short time, or one file in many channels, as hijacked accounts spread pictures of scams."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, flood, messages, overfull, own_row


class Settings(RuleSettings):
    """Thresholds of the attachments rule."""

    weight: Weight = Field(
        default=0.65, description="How sure one file in many channels makes the judge, from 0 to 1."
    )
    channels: int = Field(
        default=3, ge=2, le=100, description="Fires from this many channels on that got the same file."
    )
    channels_seconds: int = Field(
        default=60, ge=1, le=LONGEST_S, description="The window for the same file, in seconds."
    )
    flood_weight: Weight = Field(
        default=0.45,
        description="How sure many files make the judge, from 0 to 1; in one message half of it.",
    )
    threshold: int = Field(default=6, ge=1, le=100, description="Fires above this many files.")
    seconds: int = Field(default=10, ge=1, le=LONGEST_S, description="The window for many files, in seconds.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for each of this message's files in the author's other channels, then count files."""
    if not event.attachments:
        return None
    return _same_file(event, context, settings) or _many_files(event, context, settings)


def _same_file(event: Event, context: Context, settings: Settings) -> Finding | None:
    own = own_row(event, context)
    if own is None or not own.files or len(context.own) < settings.channels:
        return None
    for file in own.files.split():
        rows = [row for row in context.own if row.files and file in row.files.split()]
        if full := overfull(rows, event, settings.channels_seconds, _channels, settings.channels):
            reason = f"Posted the same file in {full[0]} channels within {settings.channels_seconds} seconds."
            return _finding(settings.weight, reason, full[1])
    return None


def _many_files(event: Event, context: Context, settings: Settings) -> Finding | None:
    full = flood(
        event,
        context,
        settings.seconds,
        len(event.attachments),
        lambda row: row.attachments,
        settings.threshold + 1,
    )
    if full is None:
        return None
    count, rows = full
    if messages([row for row in rows if row.attachments]) > 1:
        return _finding(
            settings.flood_weight, f"Posted {count} files within {settings.seconds} seconds.", rows
        )
    return _finding(settings.flood_weight / 2, f"Posted {count} files in one message.", rows)


def _finding(weight: float, reason: str, rows: Rows) -> Finding:
    return Finding(rule=RULE.name, basis=Basis.BEHAVIOUR, weight=weight, reason=reason, sightings=rows)


def _channels(window: Rows) -> int:
    return len({row.channel_id for row in window})


RULE: Final = Rule(
    name="attachments",
    help="Many files within seconds, or the same file in several channels.",
    events=frozenset({EventKind.MESSAGE}),
    settings_type=Settings,
    check=check,
)
