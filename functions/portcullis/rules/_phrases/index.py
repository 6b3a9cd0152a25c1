"""What is worked out once from words and scams, for the first message that a process sees."""

from collections import defaultdict
from functools import cache

from portcullis.rules._phrases import native
from portcullis.rules._phrases.scams import SCAMS, Scam
from portcullis.rules._phrases.terms import Terms, as_words
from portcullis.rules._phrases.words import read_ideas


@cache
def of_words() -> Terms:
    """The terms that are looked for in words. Made for the first message."""
    return Terms(
        {idea: [term for term in terms if not _is_native(term)] for idea, terms in _ideas().items()}, as_words
    )


@cache
def of_natives() -> Terms:
    """The terms that are looked for in native scripts, tokens among them. Made for the first text in one."""
    return Terms(
        {
            idea: [term for term in terms if _is_native(term) or (term[0] == "<" and term[-1] == ">")]
            for idea, terms in _ideas().items()
        },
        native.as_native,
    )


_ideas = cache(read_ideas)


def _is_native(term: str) -> bool:
    """Whether a term is for native scripts: it is in one, or says so with a ``~``."""
    return term[0] == "~" or native.is_native(term)


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
