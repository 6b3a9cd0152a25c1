"""A link whose text shows another address than it leads to: ``[steamcommunity.com/gift](https://evil.example)``."""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.text.links import Link, is_also_name, shown_link


class Settings(RuleSettings):
    """Settings of the masked_link rule."""

    weight: Weight = Field(default=0.8, description="How sure a hit makes the judge, from 0 to 1.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Compare the registrable domain that each Markdown link shows with the one it leads to."""
    del context
    for masked in event.parsed.masked:
        shown = shown_link(masked.shown)
        if shown and shown.domain != masked.target.domain and not _is_name(shown):
            return Finding(
                rule=RULE.name,
                basis=Basis.CONTENT,
                weight=settings.weight,
                reason=f"A link shows {shown.domain} but leads to {masked.target.domain}.",
            )
    return None


def _is_name(shown: Link) -> bool:
    """Whether the shown word, without scheme and path, is more likely the name of a file or project."""
    return "/" not in shown.url and is_also_name(shown.host)


RULE: Final = Rule(
    name="masked_link",
    help="A link whose text shows another domain than it leads to.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
