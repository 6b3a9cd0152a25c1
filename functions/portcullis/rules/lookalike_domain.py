"""A domain that is nearly a known brand's: ``dlscord.london``, ``steamcommunnity.com``, ``discord-bonus.net``.

Compared is the label that somebody registered, as a whole: ``discord.example.com`` is example.com's business. Its
skeleton, with digits as letters, is near a brand within ``edits`` insertions, deletions, replacements and swaps: for a
brand of five letters or fewer half of them, for one of twelve or more one more.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._brands import BAIT, BRANDS, GENUINE, WORDS
from portcullis.text.links import is_also_name, readable, registrable
from portcullis.text.normalise import skeleton

_SHORT, _LONG = 5, 12
_AS_LETTERS: Final = str.maketrans("0134578$", "oleastbs")
_TWO_AS_ONE: Final = (("rn", "m"), ("vv", "w"))


class Settings(RuleSettings):
    """Settings of the lookalike_domain rule."""

    weight: Weight = Field(
        default=0.65, description="How sure a misspelt brand makes the judge, from 0 to 1."
    )
    exact_weight: Weight = Field(
        default=0.45,
        description="How sure a brand spelt rightly in a domain of somebody else makes the judge, from 0 to 1.",
    )
    edits: int = Field(default=2, ge=0, le=3, description="How many edits from a brand still look like it.")
    guarded: tuple[str, ...] = Field(
        default=(), description="More domains to guard, such as the server's own site."
    )
    allowed: tuple[str, ...] = Field(
        default=(), description="Domains that this server trusts although they look like another."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look at each registered domain that the text names; the nearest to a brand is told."""
    del context
    if not event.parsed.domains:
        return None
    linked = {link.domain for link in event.parsed.links}
    hits = [
        (edits, domain, brand)
        for domain in {registrable(host) for host in event.parsed.domains}
        if (domain in linked or not is_also_name(domain))
        and domain not in settings.allowed
        and (hit := imitated(domain, settings.edits, settings.guarded))
        for brand, edits in (hit,)
    ]
    if not hits:
        return None
    edits, domain, brand = max(hits, key=lambda hit: (hit[0] > 0, hit[1]))
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=settings.weight if edits else settings.exact_weight,
        reason=f"The domain {domain} looks like {brand}'s and is not.",
    )


@lru_cache(maxsize=4096)
def imitated(domain: str, edits: int, guarded: tuple[str, ...] = ()) -> tuple[str, int] | None:
    """The brand that a registered ``domain`` looks like, and how many edits away it is; None if there is none."""
    if domain in GENUINE or domain in guarded:
        return None
    label = domain.partition(".")[0]
    if label in WORDS:
        return None
    brands = {*BRANDS, *(site.partition(".")[0].lower() for site in guarded)}
    found = [
        (max(distance, least), brand)
        for form, least in _forms(label)
        if form not in WORDS
        for brand in brands
        if (distance := _distance(form, brand, _reach(brand, edits))) is not None
    ]
    if not found:
        return None
    distance, brand = min(found)
    return brand, distance


def _reach(brand: str, edits: int) -> int:
    if len(brand) <= _SHORT:
        return edits // 2
    return edits + 1 if edits and len(brand) >= _LONG else edits


def _distance(form: str, brand: str, reach: int) -> int | None:
    # Read on first use: most messages name no domain.
    from rapidfuzz.distance import OSA

    distance = OSA.distance(form, brand, score_cutoff=reach)
    return None if distance > reach else distance


def _forms(label: str) -> Iterator[tuple[str, int]]:
    """The label, and how it looks; both also without bait. With each how many edits it is from a brand at least.

    A brand that only looks right, as with a digit for a letter, is one edit from the brand itself.
    """
    plain = label.replace("-", "")
    drawn = skeleton(readable(label)).replace("-", "").translate(_AS_LETTERS)
    for pair, one in _TWO_AS_ONE:
        drawn = drawn.replace(pair, one)
    yield from ((form, 0) for form in _without_bait(plain))
    if drawn != plain:
        yield from ((form, 1) for form in _without_bait(drawn))


def _without_bait(form: str) -> Iterator[str]:
    """The form itself, and what is left of it without one word of bait."""
    yield form
    for bait in BAIT:
        for rest in (form.removeprefix(bait), form.removesuffix(bait)):
            if len(rest) < len(form) and len(rest) >= _SHORT:
                yield rest


RULE: Final = Rule(
    name="lookalike_domain",
    help="A domain that looks like that of Discord, Steam or another brand and is not.",
    events=frozenset(EventKind),
    settings_type=Settings,
    check=check,
)
