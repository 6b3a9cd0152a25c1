"""What the text classifier says of a message, as one finding among others.

The probability is worked out before the rules run (``portcullis.classifier``) and comes with the context.
"""

from typing import Final

from pydantic import Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings, Weight
from portcullis.rules._phrases.matching import scan

_ALONE: Final = 0.5
"""Beside an invite only a weight that is enough alone counts: a little on top of the invites rule would restrict
whoever invites, and that rule promises to notify."""


class Settings(RuleSettings):
    """Thresholds of the classifier rule, chosen by ``portcullis train --tune``."""

    weight: Weight = Field(
        default=0.56, description="The most that the classifier makes the judge, from 0 to 1."
    )
    threshold: Weight = Field(default=0.35, description="Fires from this probability on.")


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Let the probability count in proportion, from the threshold on.

    Not where the text warns of a scam, for then it must quote it; and not where it hints at one and leads nowhere, for
    then ``phrases`` has read the same words, and whoever says "free" and "nitro" would be restricted for them.
    """
    probability = context.spam_probability
    if probability is None or probability < settings.threshold:
        return None
    found = scan(event.parsed)
    weight = settings.weight * probability
    if found.warns or found.idle or (event.parsed.invites and weight < _ALONE):
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=weight,
        reason=f"Reads like spam to the text classifier ({100 * probability:.0f} %).",
    )


RULE: Final = Rule(
    name="classifier",
    help="Texts that a trained model takes for spam by their words and shape.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT}),
    settings_type=Settings,
    check=check,
)
