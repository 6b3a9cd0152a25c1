"""Brings the words of scams to the form in which texts are searched.

That takes longer than all the rest of a process's first verdict, so ``portcullis phrases`` does it once, and writes
``folded_words`` and ``folded_native``; a test compares them with the words.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from unicodedata import normalize

from portcullis.rules._phrases import native
from portcullis.text.normalise import skeleton
from portcullis.text.words import to_words

Ideas = Mapping[str, Iterable[str]]


def of_words(ideas: Ideas) -> str:
    """The terms that are looked for in words, as ``Terms`` takes them."""
    return fold(
        {idea: [term for term in terms if not _is_native(term)] for idea, terms in ideas.items()}, as_words
    )


def of_natives(ideas: Ideas) -> str:
    """The terms that are looked for in native scripts, tokens among them."""
    chosen = {
        idea: [term for term in terms if _is_native(term) or (term[0] == "<" and term[-1] == ">")]
        for idea, terms in ideas.items()
    }
    return fold(chosen, native.as_native)


def fold(ideas: Ideas, fold_terms: Callable[[Sequence[str]], list[str]]) -> str:
    """A line for each folded term, with its ideas behind it."""
    pairs = [(term, idea) for idea, terms in ideas.items() for term in terms]
    grouped: dict[str, list[str]] = defaultdict(list)
    for folded, (_, idea) in zip(fold_terms([term for term, _ in pairs]), pairs, strict=True):
        grouped[folded].append(idea)
    return "".join(f"{'|'.join((term, *dict.fromkeys(found)))}\n" for term, found in sorted(grouped.items()))


def as_words(terms: Sequence[str]) -> list[str]:
    """Each term as ``to_words`` writes it, with the blanks that bound it; one that ends in ``*`` is open there.

    Each letter is asked for its Latin twin once, and terms of nothing but letters are done with that.
    """
    plain = [term.rstrip("*").lower() for term in terms]
    plain = [term if term.isascii() else normalize("NFKC", term) for term in plain]
    twins = {ord(letter): skeleton(letter) for letter in set("".join(plain)) if not letter.isascii()}
    return [
        f" {_to_words(latin if latin.isascii() else latin.translate(twins))}{'' if term.endswith('*') else ' '}"
        for latin, term in zip(plain, terms, strict=True)
    ]


def _is_native(term: str) -> bool:
    """Whether a term is for native scripts: it is in one, or says so with a ``~``."""
    return term[0] == "~" or native.is_native(term)


def _to_words(latin: str) -> str:
    return latin if latin.isascii() and latin.replace(" ", "").isalpha() else to_words(latin)
