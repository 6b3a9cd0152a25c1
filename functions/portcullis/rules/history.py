"""What moderators made of a member before. Metadata: it makes other findings weigh more and convicts nobody by itself.

Only what a moderator confirmed counts. A detection that nobody has decided about says what the rules said already, and
one that was overturned says that the rules were wrong. A verification clears what came before it, and never makes
anything weigh less: a good name is what a hijacker steals.
"""

from typing import Final

from pydantic import Field

from portcullis.models import NO_HISTORY, Basis, Context, Event, EventKind, Finding, History
from portcullis.rule import Rule, RuleSettings, Weight


class Settings(RuleSettings):
    """Thresholds of the history rule."""

    weight: Weight = Field(
        default=0.3, description="How much it amplifies what other rules found, from 0 to 1."
    )
    confirmed: int = Field(
        default=1,
        ge=1,
        le=20,
        description="It fires from this many detections in 90 days that a moderator confirmed.",
    )
    reputation: float = Field(
        default=-0.3,
        ge=-1,
        le=-0.05,
        description="It fires at this reputation or below, here or in all servers together; -1 is the worst.",
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look at what was decided about the author before the event, then at their reputation."""
    del event
    history = context.history
    if history is NO_HISTORY or not (reason := _reason(history, settings)):
        return None
    return Finding(rule=RULE.name, basis=Basis.METADATA, weight=settings.weight, reason=reason)


def _reason(history: History, settings: Settings) -> str | None:
    if history.confirmed >= settings.confirmed:
        many = "detection" if history.confirmed == 1 else "detections"
        return f"A moderator confirmed {history.confirmed} earlier {many} of this member within 90 days."
    if history.verified_ms is not None and not history.confirmed:
        return None
    worst = min(history.reputation, history.global_reputation)
    if worst > settings.reputation:
        return None
    if history.reputation == worst:
        return f"Has a bad reputation in this server: {worst:.2f}, of -1 to 1."
    # The figure comes from other servers, and who reads reasons need not know what happens there.
    return "Has a bad reputation over all servers."


RULE: Final = Rule(
    name="history",
    help="What moderators confirmed before, or a bad reputation, makes findings weigh more; alone it means nothing.",
    events=frozenset(EventKind),
    settings_type=Settings,
    check=check,
)
