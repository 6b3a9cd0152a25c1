"""Which judged messages and joins the language model is asked about; the database queues them with their verdicts."""

import hashlib
import unicodedata
from typing import Final

from detection.rows import Row
from portcullis.judge import left_alone
from portcullis.models import Context, Event, EventKind, Verdict
from portcullis.settings import ServerSettings

AMBIGUOUS_FROM: Final = 0.3
AMBIGUOUS_TO: Final = 0.7
"""Between these, both included, rules and classifier are in doubt."""
_DAY_MS: Final = 86_400_000
_UNSEEN: Final = frozenset({"join_raid", "watchlist"})
"""Rules that know of a joiner what no name tells."""


def review(
    event: Event, verdict: Verdict, context: Context, settings: ServerSettings, key: str
) -> Row | None:
    """What goes along with a judged row as ``review``, None for what needs no second opinion.

    ``key`` keys the hash by which equal texts and profiles are known. The message's text is not part of it.
    """
    if not settings.llm or left_alone(event, context, settings):
        return None
    sure = round(verdict.confidence, 4)  # as it is recorded
    if event.kind is EventKind.JOIN:
        # Moderators are told of a raid as one; no name of it changes that. Nor does the model know who is staff here,
        # or what words the server does not want.
        is_settled = sure > AMBIGUOUS_TO or context.imitates_staff or not _UNSEEN.isdisjoint(verdict.rules)
        return None if is_settled or not settings.user_classification else _of_profile(event, key)
    # As it is stored and sent: a forwarded message has no other text of its own.
    text = event.written.raw
    if event.message_id is None or not text.strip():
        return None
    if AMBIGUOUS_FROM <= sure <= AMBIGUOUS_TO and not _rests_on_unseen(event, verdict):
        return {"why": "ambiguous", "fingerprint": text_hash(text, key)}
    if sure < AMBIGUOUS_FROM and _is_new(event, settings):
        return {
            "why": "first_messages",
            "fingerprint": text_hash(text, key),
            "first": settings.llm_first_messages,
        }
    return None


def text_hash(text: str, key: str) -> str:
    """32 hex digits that equal texts share, white space aside.

    Nothing else is folded: links, digits and capitals tell a phishing site from the one that it imitates, and an answer
    about the one must not be reused for the other.
    """
    return _hash(_folded(text), key)


def profile_hash(display_name: str, username: str, key: str) -> str:
    """32 hex digits that equal profiles share, and no message has.

    No two accounts have one username: those of a raid differ in digits and punctuation, which do not count there.
    """
    name = _folded(username)
    letters = "".join(char for char in name if char.isalpha()) or name
    # The folded text of a message holds no white space.
    return _hash(f"profile {_folded(display_name)} {letters}", key)


def _of_profile(event: Event, key: str) -> Row | None:
    shown = "" if event.text == event.username else event.text
    if not f"{shown}{event.username}".strip():
        return None
    profile: Row = {"display_name": shown or event.username, "username": event.username}
    if event.has_avatar is not None:
        profile["has_avatar"] = event.has_avatar
    return {
        "why": "joiner",
        "fingerprint": profile_hash(shown, event.username, key),
        "profile": profile,
    }


def _rests_on_unseen(event: Event, verdict: Verdict) -> bool:
    """Whether the doubt may rest on what is beside the text: the model would clear what it does not see."""
    return bool(event.embedded) or "attachments" in verdict.rules


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _hash(folded: str, key: str) -> str:
    digest = hashlib.blake2b(key.encode()).digest()
    return hashlib.blake2b(folded.encode(errors="replace"), key=digest, digest_size=16).hexdigest()


def _is_new(event: Event, settings: ServerSettings) -> bool:
    """Whether the author joined lately, as far as Discord said."""
    if event.joined_at_ms is None or settings.llm_first_messages == 0:
        return False
    return event.at_ms - event.joined_at_ms < settings.llm_new_days * _DAY_MS
