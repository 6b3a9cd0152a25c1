"""Reads what an endpoint sent. Nothing of it is believed: any part may be missing, or of another kind."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from json import loads
from typing import Any, Final

from pydantic import ValidationError

from portcullis.llm.answer import Answer

MOST_BYTES: Final = 1_000_000
"""An answer has a few hundred."""
_MOST_TOKENS: Final = 10_000_000
"""More than any model takes; an endpoint that counts more does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """An answer, or in a word why there is none: ``schema`` or ``refused``. Tokens are 0 where nobody counted."""

    answer: Answer | None = None
    error: str | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0


def collect(pieces: Iterable[bytes], *, deadline: float, clock: Callable[[], float]) -> bytes:
    """The whole body, until ``deadline`` on ``clock``.

    The client's own time-out starts anew with every piece. Endpoints and proxies that keep a connection alive with
    blanks while a model thinks would hold a call for minutes: past its lease, so that another process pays again.

    Raises:
        TimeoutError: it takes longer.
        ConnectionError: it broke off.
        ValueError: it has more than ``MOST_BYTES``.
    """
    read = bytearray()
    for piece in _named(pieces, deadline, clock):
        if clock() > deadline:
            raise TimeoutError
        read += piece
        if len(read) > MOST_BYTES:
            raise ValueError("the answer is too long")
    return bytes(read)


def _named(pieces: Iterable[bytes], deadline: float, clock: Callable[[], float]) -> Iterator[bytes]:
    """The pieces, and what goes wrong by its own name: the SDK's HTTP client, whichever it is, has names of its own."""
    try:
        yield from pieces
    except Exception:  # noqa: BLE001
        raise (TimeoutError if clock() > deadline else ConnectionError) from None


def parse(body: bytes) -> Completion:
    """What the body says.

    Raises:
        ValueError: it is no JSON.
    """
    found: Any = loads(body)
    usage = found.get("usage") if isinstance(found, dict) else None
    answer, error = _answer(found)
    return Completion(
        answer=answer,
        error=error,
        prompt_tokens=_count(usage, "prompt_tokens"),
        completion_tokens=_count(usage, "completion_tokens"),
    )


def _answer(found: Any) -> tuple[Answer | None, str | None]:
    try:
        choice = found["choices"][0]
        message = choice["message"]
        if choice.get("finish_reason") == "content_filter" or message.get("refusal"):
            return None, "refused"
        return Answer.model_validate_json(message.get("content") or ""), None
    except (AttributeError, LookupError, TypeError, ValidationError):
        return None, "schema"


def _count(usage: Any, name: str) -> int:
    found = usage.get(name) if isinstance(usage, dict) else None
    return found if type(found) is int and 0 <= found <= _MOST_TOKENS else 0
