"""What is worked out once from words and scams, for the first message that a process sees."""

from collections import defaultdict
from functools import cache

from portcullis.rules._phrases.scams import SCAMS, Scam
from portcullis.rules._phrases.terms import Terms


@cache
def of_words() -> Terms:
    """The terms that are looked for in words. Made for the first message."""
    from portcullis.rules._phrases.folded_words import TERMS

    return Terms(TERMS)


@cache
def of_natives() -> Terms:
    """The terms that are looked for in native scripts, tokens among them. Made for the first text in one."""
    from portcullis.rules._phrases.folded_native import TERMS

    return Terms(TERMS)


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
