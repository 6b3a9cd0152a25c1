"""Scam phrasing, matched on the folded words of a message: concepts near one another.

``_concepts`` holds the words, ``_scams`` what makes a scam of them; this module only looks for them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from math import prod
from typing import Final

from ahocorasick_rs import AhoCorasick
from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._concepts import CONCEPTS
from portcullis.rules._scams import SCAMS, Scam
from portcullis.text import Text
from portcullis.text.normalise import clean
from portcullis.text.words import to_words

HINT: Final = 0.65
"""What a hint counts, as a part of its category's weight."""
_WARNING: Final = 0.5
"""What a scam counts in a message that warns of scams."""

_LEADS: Final = frozenset({"contact", "join"})
"""Concepts that lead a reader on, as links do."""


def _weight(default: float, what: str) -> Weight:
    help_text = f"How sure {what} make the judge, from 0 to 1; 0 leaves them alone."
    field: Weight = Field(default=default, ge=0, le=1, description=help_text)
    return field


class Settings(RuleSettings):
    """Weights of the kinds of scam."""

    weight: Weight = Field(
        default=0.9, description="The most that phrases alone make the judge, from 0 to 1."
    )
    gifts: Weight = _weight(0.65, "free Nitro, skins and gift cards")
    adult: Weight = _weight(0.65, "adult adverts")
    investment: Weight = _weight(0.65, "promises of profit")
    wallets: Weight = _weight(0.65, "airdrops that want a wallet connected")
    accounts: Weight = _weight(0.65, "false reports, false staff and account recovery")
    wares: Weight = _weight(0.6, "sales of boosts, members and accounts")
    promotion: Weight = _weight(0.55, "adverts for other servers")
    malware: Weight = _weight(0.6, "games and tools to try that are programs to run")
    jobs: Weight = _weight(0.6, "job offers that go on in private messages")
    bets: Weight = _weight(0.6, "betting tips and casinos")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for every known scam; several categories combine."""
    del context
    text = event.parsed
    parts = _categories(text.words)
    if text.unmasked is not text.words:
        for category, part in _categories(text.unmasked).items():
            parts[category] = max(part, parts.get(category, 0))
    weights = {category: part * getattr(settings, category) for category, part in parts.items()}
    certainty = min(settings.weight, 1 - prod(1 - weight for weight in weights.values()))
    if certainty <= 0:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=certainty,
        reason=f"Reads like known spam ({', '.join(sorted(name for name, weight in weights.items() if weight))}).",
    )


def warns(text: Text) -> bool:
    """Whether the text warns of a scam, or asks whether something is one."""
    return "warning" in _concepts(text.words)


def idle_talk(text: Text) -> bool:
    """Whether the text only hints at scams and leads nowhere: no link, no one to write to, nothing to join."""
    places = _concepts(text.words)
    leads = bool(text.links) or text.everyone or not places.keys().isdisjoint(_LEADS)
    return not leads and any(
        scam.hint and scam.needs <= places.keys() and _near(scam, places) for scam in SCAMS
    )


def _categories(words: str) -> dict[str, float]:
    """Each category found in ``words``, with the part of its weight that counts."""
    places = _concepts(words)
    found: dict[str, float] = {}
    for scam in chain.from_iterable(_BY_CONCEPT.get(concept, ()) for concept in tuple(places)):
        if scam.needs <= places.keys() and _near(scam, places):
            part = (HINT if scam.hint else 1.0) * (_WARNING if "warning" in places else 1.0)
            found[scam.category] = max(part, found.get(scam.category, 0))
    return found


def _concepts(words: str) -> dict[str, list[int]]:
    """Where each concept occurs, by offset in ``words``."""
    places: dict[str, list[int]] = defaultdict(list)
    for pattern, start, _ in _MATCHER.find_matches_as_indexes(f" {words} ", overlapping=True):
        for concept in _TERMS[pattern][1]:
            places[concept].append(start)
    return places


def _near(scam: Scam, places: dict[str, list[int]]) -> bool:
    """Whether one occurrence of each needed concept lies within the scam's reach: one pass over the occurrences."""
    if len(scam.needs) == 1:
        return True
    last: dict[str, int] = {}
    occurrences = sorted((place, concept) for concept in scam.needs for place in places[concept])
    for place, concept in occurrences:
        last[concept] = place
        if len(last) == len(scam.needs) and place - min(last.values()) <= scam.near:
            return True
    return False


def _terms(concepts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each folded term with the blanks that bound it, and its concept."""
    for concept, terms in concepts:
        for term in terms.split(" | "):
            folded = to_words(clean(term.strip().rstrip("*")))
            yield f" {folded}{'' if term.endswith('*') else ' '}", concept


def _by_term() -> tuple[tuple[str, tuple[str, ...]], ...]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for term, concept in _terms(CONCEPTS.items()):
        grouped[term].append(concept)
    return tuple((term, tuple(names)) for term, names in grouped.items())


_TERMS: Final = _by_term()
_MATCHER: Final = AhoCorasick([term for term, _ in _TERMS])

RULE: Final = Rule(
    name="phrases",
    help="Wording of known scams: gifts, adult adverts, investments, false staff, jobs and more.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)


def _by_concept() -> dict[str, tuple[Scam, ...]]:
    """The scams under one concept that each needs: a text without it need not be compared with them."""
    found: dict[str, list[Scam]] = defaultdict(list)
    for scam in SCAMS:
        found[
            min(scam.needs, key=lambda concept: (sum(concept in other.needs for other in SCAMS), concept))
        ].append(scam)
    return {concept: tuple(scams) for concept, scams in found.items()}


_BY_CONCEPT: Final = _by_concept()
