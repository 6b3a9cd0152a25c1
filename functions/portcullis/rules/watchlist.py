"""The server's own words and patterns.

Words are whole words after normalisation: case, look-alike letters and punctuation make no difference. Patterns
are RE2's, on the text as it was written: linear in its length whatever the pattern, so none can hang the bot.
"""

from functools import lru_cache
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field

from portcullis.models import Basis, Context, Event, EventKind, Finding
from portcullis.rule import Rule, RuleSettings
from portcullis.text.normalise import clean
from portcullis.text.words import to_words

MAX_WORDS: Final = 200
MAX_PATTERNS: Final = 25
MAX_WORD: Final = 100
MAX_PATTERN: Final = 200
"""Characters of one word, and of one pattern."""
MAX_PROGRAM: Final = 1000
"""RE2's instructions of one pattern: 25 of these take milliseconds on the longest message."""
_MEMORY: Final = 1 << 20


def _checked_word(word: str) -> str:
    """The word as it was given, if it has anything to compare.

    Raises:
        ValueError: it has not; the message says what to do.
    """
    word = word.strip().encode(errors="replace").decode()  # half a surrogate pair is no text
    if not word or len(word) > MAX_WORD:
        raise ValueError(f"a word must have 1 to {MAX_WORD} characters.")
    folded = fold(word)
    if not folded:
        raise ValueError("a word must have letters or digits: take a pattern for signs and emoji.")
    if "<" in folded:
        raise ValueError("a link, mention or sum is no word: take a pattern.")
    return word


def _checked_pattern(pattern: str) -> str:
    """The pattern as it was given, if it can be searched for.

    Raises:
        ValueError: it cannot; the message says why.
    """
    if not 1 <= len(pattern) <= MAX_PATTERN:
        raise ValueError(f"a pattern must have 1 to {MAX_PATTERN} characters.")
    compiled = _compiled(pattern)
    if compiled is None:
        raise ValueError(
            "this is no pattern that RE2 can read (it knows no look-around and no back-references)."
        )
    if compiled.programsize > MAX_PROGRAM:
        raise ValueError("this pattern is too large once its repetitions are written out.")
    if any((found := compiled.search(text)) and found.start() == found.end() for text in ("", "a b")):
        raise ValueError("this pattern matches the empty text, and so every message.")
    return pattern


class Settings(RuleSettings):
    """The server's lists."""

    words: tuple[Annotated[str, AfterValidator(_checked_word)], ...] = Field(
        default=(), max_length=MAX_WORDS, description="Words and phrases that nobody may write."
    )
    patterns: tuple[Annotated[str, AfterValidator(_checked_pattern)], ...] = Field(
        default=(), max_length=MAX_PATTERNS, description="Patterns (RE2) that no text may match."
    )


def check(event: Event, context: Context, settings: Settings) -> Finding | None:
    """Look for the words in what the text says, and for the patterns in how it is written."""
    del context
    listed = _word(event, settings) or _pattern(event, settings)
    if listed is None:
        return None
    return Finding(
        rule=RULE.name,
        basis=Basis.CONTENT,
        weight=settings.weight,
        reason=f"On this server's watchlist: {listed}.",
    )


@lru_cache(maxsize=10_000)
def fold(word: str) -> str:
    """A word as it stands among the words of a text that was read; empty where nothing of it would."""
    return to_words(clean(word))


def _word(event: Event, settings: Settings) -> str | None:
    if not settings.words:
        return None
    texts = {f" {text} " for text in (event.parsed.words, event.parsed.unmasked)}
    return next(
        (f"“{word}”" for word in settings.words if any(f" {fold(word)} " in text for text in texts)), None
    )


def _pattern(event: Event, settings: Settings) -> str | None:
    if not settings.patterns:
        return None
    compiled = ((pattern, _compiled(pattern)) for pattern in settings.patterns)
    return next(
        (f"the pattern “{pattern}”" for pattern, each in compiled if each and each.search(event.parsed.raw)),
        None,
    )


@lru_cache(maxsize=2_000)
def _compiled(pattern: str) -> Any:
    """RE2's pattern, which makes no difference between capitals and small letters; None for what is none."""
    import re2  # on first use: most servers have no patterns

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = _MEMORY
    try:
        return re2.compile(pattern, options)
    except (re2.error, UnicodeEncodeError):
        return None


RULE: Final = Rule(
    name="watchlist",
    help="The server's own words and patterns.",
    events=frozenset({EventKind.MESSAGE, EventKind.EDIT, EventKind.JOIN, EventKind.RENAME}),
    settings_type=Settings,
    check=check,
)
