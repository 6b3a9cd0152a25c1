"""A domain, or a parent of it, that is on the phishing list. Whole labels only."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight


class Settings(RuleSettings):
    """Settings of the phishing_domain rule."""

    weight: Weight = Field(default=0.95, description="How sure a hit makes the judge, from 0 to 1.")
    allowed: tuple[str, ...] = Field(
        default=(), description="Domains that this server trusts although listed."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Compare the message's domains and their parents with those that the list holds."""
    listed = (event.parsed.domains & context.listed_domains) - set(settings.allowed)
    if not listed:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=settings.weight,
        reason=f"Names a domain on the phishing list: {min(listed)}.",
    )


RULE: Final = Rule(
    name="phishing_domain",
    help="A domain, or a parent of it, on the phishing list.",
    events=frozenset(EventKind),
    settings_type=Settings,
    check=check,
)
