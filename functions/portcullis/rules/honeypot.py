"""A message in a channel in which nobody has any business, and that only bots write in."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Snowflake, Weight


class Settings(RuleSettings):
    """Settings of the honeypot rule."""

    weight: Weight = Field(default=0.9, description="How sure a hit makes the judge, from 0 to 1.")
    channels: tuple[Snowflake, ...] = Field(
        default=(), description="Channels in which nobody should write; their threads too."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Compare the message's channel, or that of its thread, with the traps."""
    if event.channel_id not in settings.channels and context.parent_channel_id not in settings.channels:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.BEHAVIOUR,
        weight=settings.weight,
        reason="Wrote in a honeypot channel.",
    )


RULE: Final = Rule(
    name="honeypot",
    help="Any message in a channel that was set up as a trap.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
