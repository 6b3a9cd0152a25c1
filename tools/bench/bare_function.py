"""The baseline of cold starts: a function under the same framework that answers PONG to everybody."""

import functions_framework
from flask import Request


@functions_framework.http
def bare(_request: Request) -> dict[str, int]:
    """Answer PONG, unverified."""
    return {"type": 1}
