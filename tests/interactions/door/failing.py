"""A function that fails at every request, for functions-framework."""

import functions_framework
from flask import Request


@functions_framework.http
def interactions(request: Request) -> str:
    """Raise what nobody handles: the framework answers 500 with its own page."""
    raise RuntimeError(f"no answer to {len(request.get_data())} bytes")
