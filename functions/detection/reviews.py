"""Which judged messages the language model is asked about; the database queues them with their verdicts."""

import hashlib
import unicodedata
from typing import Final

from detection.rows import Row
from portcullis.judge import left_alone
from portcullis.models import Context, Event, Verdict
from portcullis.settings import Mode, ServerSettings

AMBIGUOUS_FROM: Final = 0.3
AMBIGUOUS_TO: Final = 0.7
"""Between these, both included, rules and classifier are in doubt."""
_DAY_MS: Final = 86_400_000


def review(
    event: Event, verdict: Verdict, context: Context, settings: ServerSettings, key: str
) -> Row | None:
    """What goes along with a judged row as ``review``, None for what needs no second opinion.

    ``key`` keys the hash by which equal texts are known.
    """
    if not settings.llm or event.message_id is None or not event.text.strip():
        return None
    if settings.message_mode is Mode.OFF or left_alone(event, context, settings):
        return None
    sure = round(verdict.confidence, 4)  # as it is recorded
    if AMBIGUOUS_FROM <= sure <= AMBIGUOUS_TO:
        return {"why": "ambiguous", "fingerprint": text_hash(event.text, key)}
    if sure < AMBIGUOUS_FROM and _is_new(event, settings):
        return {
            "why": "first_messages",
            "fingerprint": text_hash(event.text, key),
            "first": settings.llm_first_messages,
        }
    return None


def text_hash(text: str, key: str) -> str:
    """32 hex digits that equal texts share, white space aside.

    Nothing else is folded: links, digits and capitals tell a phishing site from the one that it imitates, and an answer
    about the one must not be reused for the other.
    """
    folded = "".join(unicodedata.normalize("NFKC", text).split()).encode(errors="replace")
    return hashlib.blake2b(folded, key=hashlib.blake2b(key.encode()).digest(), digest_size=16).hexdigest()


def _is_new(event: Event, settings: ServerSettings) -> bool:
    """Whether the author joined lately, as far as Discord said."""
    if event.joined_at_ms is None or settings.llm_first_messages == 0:
        return False
    return event.at_ms - event.joined_at_ms < settings.llm_new_days * _DAY_MS
