"""The baseline of first verdicts: a function under the same framework that reads its body with pydantic, no more."""

import functions_framework
from flask import Request
from pydantic import BaseModel


class Entry(BaseModel):
    """One event of a batch."""

    type: str
    received_ms: int
    data: dict[str, object]


class Batch(BaseModel):
    """What the worker sends."""

    events: list[Entry]


@functions_framework.http
def reader(request: Request) -> dict[str, int]:
    """Say how many events came, unverified."""
    return {"judged": len(Batch.model_validate_json(request.get_data()).events)}
