"""What the HTTP functions share: health answers, and a limit on the body before anything reads it."""

from collections.abc import Callable
from typing import Any, Protocol

from flask import Request

MAX_BODY_BYTES = 1_000_000

Answer = tuple[dict[str, Any], int]
"""A JSON object and an HTTP status, as Flask takes them."""


class Headers(Protocol):
    """A request's headers: Werkzeug's, whose names have no case, or a dict in tests."""

    def get(self, name: str, /) -> str | None:
        """One header, or None."""
        ...


Handle = Callable[[bytes, Headers], Answer]
"""What a function does with a POST: the raw body and the headers."""


def serve(request: Request, service: str, handle: Handle, *, limit: int = MAX_BODY_BYTES) -> Answer:
    """Answer ``GET /health``, ``/alive`` and ``/ready``; hand a POST of at most ``limit`` bytes to ``handle``.

    A function that answers at all is alive and ready: without its configuration it does not start, and it
    keeps nothing that could go bad.
    """
    if request.method == "GET" and request.path in {"/health", "/alive", "/ready"}:
        return {"status": "ok", "service": service}, 200
    if request.method != "POST":
        return {"error": "only POST is understood here"}, 405
    body = read_body(request, limit)
    if body is None:
        return {"error": f"the body is larger than {limit} bytes"}, 413
    return handle(body, request.headers)


def read_body(request: Request, limit: int = MAX_BODY_BYTES) -> bytes | None:
    """The raw body, or None if it is larger than ``limit`` bytes. Never reads more than that."""
    if (request.content_length or 0) > limit:
        return None
    body: bytes = request.stream.read(limit + 1)
    return body if len(body) <= limit else None
