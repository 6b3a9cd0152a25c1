"""Mass mentions: many members or roles pinged, or an attempt at ``@everyone`` without the right to it."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._window import LONGEST_S, Rows, overfull, total
from portcullis.text import read


class Settings(RuleSettings):
    """Thresholds of the mentions rule."""

    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    in_message: int = Field(
        default=5, ge=1, le=100, description="Fires above this many members in one message."
    )
    threshold: int = Field(
        default=10, ge=1, le=1000, description="Fires above this many members in the window."
    )
    seconds: int = Field(default=15, ge=1, le=LONGEST_S, description="The window for members, in seconds.")
    roles: int = Field(default=3, ge=1, le=100, description="Fires above this many roles in their window.")
    roles_seconds: int = Field(
        default=10, ge=1, le=LONGEST_S, description="The window for roles, in seconds."
    )
    everyone: bool = Field(default=True, description="Whether @everyone without the right counts.")
    everyone_weight: Weight = Field(
        default=0.45,
        description="How sure @everyone without the right makes the judge; with a link, the weight.",
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look at this message alone, then at the windows, then at ``@everyone``."""
    if len(event.mentions) > settings.in_message:
        return _finding(settings.weight, f"Mentioned {len(event.mentions)} members in one message.")
    if event.mentions and (
        full := overfull(context.own, event, settings.seconds, _members, settings.threshold + 1)
    ):
        reason = f"Mentioned {full[0]} members within {settings.seconds} seconds."
        return _finding(settings.weight, reason, full[1])
    roles = len(event.role_mentions)
    if roles and (full := overfull(context.own, event, settings.roles_seconds, _roles, settings.roles + 1)):
        reason = f"Mentioned roles {full[0]} times within {settings.roles_seconds} seconds."
        return _finding(settings.weight, reason, full[1])
    if roles > settings.roles:
        return _finding(settings.weight, f"Mentioned {roles} roles in one message.")
    if settings.everyone and not context.may_mention_everyone and (event.everyone or _tries_everyone(event)):
        weight = settings.weight if event.parsed.links else settings.everyone_weight
        return _finding(weight, "Tried to mention everyone without the right to.")
    return None


def _tries_everyone(event: Event) -> bool:
    """Whether the author wrote it: a forwarded announcement or a preview that says it pings nobody."""
    if not event.parsed.everyone:
        return False
    return read(event.text).everyone if event.forwarded or event.embedded else True


def _finding(weight: float, reason: str, rows: Rows = ()) -> Finding:
    return Finding(rule=RULE.name, basis=Basis.BEHAVIOUR, weight=weight, reason=reason, sightings=rows)


def _members(window: Rows) -> int:
    return total(window, lambda row: row.mentions)


def _roles(window: Rows) -> int:
    return total(window, lambda row: row.role_mentions)


RULE: Final = Rule(
    name="mentions",
    help="Many members or roles mentioned, or everyone without the right to.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
