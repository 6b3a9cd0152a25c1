"""The words of scams, as data: ideas, each a list of terms in many languages. An idea alone means nothing.

Terms are written as people write them and compared as ``portcullis.text.words`` folds them; ``*`` at the end matches
any ending, ``<link>`` and the like are its tokens. Terms in scripts that need no blanks between words match anywhere
in such texts, and so do Latin ones behind a ``~``.
To add a language, add a module here that names its terms under the ideas that are there; all modules are read.
"""

import importlib
import pkgutil
from collections import defaultdict


def read_ideas() -> dict[str, tuple[str, ...]]:
    """Each idea's terms, from every module of this package."""
    ideas: dict[str, list[str]] = defaultdict(list)
    for info in pkgutil.iter_modules(__path__):
        words: str = importlib.import_module(f"{__name__}.{info.name}").WORDS
        for line in words.replace("\n  |", " |").strip().splitlines():
            idea, _, terms = line.partition(": ")
            ideas[idea].extend(term.strip() for term in terms.split(" | "))
    return {idea: tuple(dict.fromkeys(terms)) for idea, terms in ideas.items()}
