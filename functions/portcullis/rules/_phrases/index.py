"""What is worked out once from words and scams, for the first message that a process sees."""

from collections import defaultdict
from functools import cache

from portcullis.rules._phrases import native
from portcullis.rules._phrases.scams import SCAMS, Scam
from portcullis.rules._phrases.terms import Terms, as_words
from portcullis.rules._phrases.words import read_ideas


@cache
def books() -> tuple[Terms, Terms]:
    """The terms of words and those of native scripts; tokens are in both. Made for the first message."""
    ideas = read_ideas()
    tokens = {
        idea: [term for term in terms if term.startswith("<") and term.endswith(">")]
        for idea, terms in ideas.items()
    }
    natives = {
        idea: [term for term in terms if term.startswith("~") or native.is_native(term)]
        for idea, terms in ideas.items()
    }
    words = {idea: [term for term in terms if term not in natives[idea]] for idea, terms in ideas.items()}
    both = {idea: natives[idea] + tokens[idea] for idea in ideas}
    return Terms(words, as_words), Terms(both, native.as_native)


@cache
def scams_by_idea() -> dict[str, tuple[Scam, ...]]:
    """The scams under the rarest idea that each needs: a text without it need not be compared with them."""
    counts: dict[str, int] = defaultdict(int)
    for scam in SCAMS:
        for idea in scam.needs:
            counts[idea] += 1
    found: dict[str, list[Scam]] = defaultdict(list)
    for scam in SCAMS:
        found[min(scam.needs, key=lambda idea: (counts[idea], idea))].append(scam)
    return {idea: tuple(scams) for idea, scams in found.items()}


@cache
def beside() -> dict[str, frozenset[str]]:
    """The ideas that scams need beside each idea."""
    found: dict[str, set[str]] = defaultdict(set)
    for scam in SCAMS:
        for idea in scam.needs:
            found[idea] |= scam.needs - {idea}
    return {idea: frozenset(others) for idea, others in found.items()}
