"""Scam phrasing, matched on the folded words of a message: ideas near one another.

``_phrases.words`` holds the words, ``_phrases.scams`` what makes a scam of them; this module weighs what is found.
"""

from collections.abc import Mapping
from math import prod
from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._phrases.matching import Scan, scan

_WARNING: Final = 0.45
"""The most that a message can weigh which warns of scams, however many it quotes."""


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
    prizes: Weight = _weight(0.65, "false winnings and prize draws")
    alerts: Weight = _weight(0.6, "false alerts of banks, parcels, tolls and refunds")
    adult: Weight = _weight(0.65, "adult adverts")
    dating: Weight = _weight(0.6, "adverts for dating and chat lines")
    investment: Weight = _weight(0.65, "promises of profit")
    wallets: Weight = _weight(0.65, "airdrops that want a wallet connected")
    accounts: Weight = _weight(0.65, "false reports, false staff and account recovery")
    wares: Weight = _weight(0.6, "sales of boosts, members, accounts and drugs")
    services: Weight = _weight(0.55, "offers of essays, logos and other services to strangers")
    loans: Weight = _weight(0.6, "offers of loans")
    donations: Weight = _weight(0.55, "pleas for money to a wallet or account")
    chains: Weight = _weight(0.55, "chain letters")
    promotion: Weight = _weight(0.55, "adverts for other servers")
    self_promotion: Weight = _weight(0.65, "pressing adverts for one's own channel")
    malware: Weight = _weight(0.6, "games, cheats and cracked tools that are programs to run")
    jobs: Weight = _weight(0.6, "job offers that go on in private messages")
    bets: Weight = _weight(0.7, "betting tips and casinos")
    contacts: Weight = _weight(0.65, "numbers and addresses written so that filters miss them")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for every known scam; several categories combine, hints alone do not, and a warning never acts."""
    del context
    found = scan(event.parsed)
    weights = {category: part * getattr(settings, category) for category, part in found.parts.items()}
    certainty = min(settings.weight, _combine(weights, found))
    if certainty <= 0:
        return None
    kinds = ", ".join(sorted(name.replace("_", " ") for name, weight in weights.items() if weight))
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=certainty,
        reason=f"Reads like known spam ({kinds}).",
    )


def _combine(weights: Mapping[str, float], found: Scan) -> float:
    """One weight of all categories'. A hint adds to a scam, and two hints are no more than the better one."""
    in_full = any(part == 1 and weights[category] for category, part in found.parts.items())
    combined = (
        1 - prod(1 - weight for weight in weights.values()) if in_full else max(weights.values(), default=0)
    )
    return combined if in_full or not found.warns else min(combined, _WARNING)


RULE: Final = Rule(
    name="phrases",
    help="Wording of known scams: gifts, adult adverts, investments, false staff, jobs and more.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
