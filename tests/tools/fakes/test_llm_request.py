"""The fake endpoint refuses what OpenAI refuses."""

from copy import deepcopy
from typing import Any

import pytest

from portcullis.llm import answer, prompt
from tools.fakes.llm_request import RefusedError, check

ASKED: dict[str, Any] = {
    "model": "m",
    "messages": prompt.messages("hello", {}),
    "temperature": 0,
    "max_completion_tokens": 300,
    "response_format": {
        "type": "json_schema",
        "json_schema": {"name": "review", "strict": True, "schema": answer.schema()},
    },
}


def changed(path: str, value: Any) -> dict[str, Any]:
    """What is asked, with one thing in it changed."""
    body = deepcopy(ASKED)
    place = body
    *way, last = path.split(".")
    for step in way:
        place = place[step]
    place[last] = value
    return body


def test_what_portcullis_asks_is_taken() -> None:
    check(ASKED, chat=True)


SCHEMA = "response_format.json_schema.schema"


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        ("model", "", "model"),
        ("verdict", "harmless", "unrecognized request argument supplied: verdict"),
        ("messages", [], "not empty"),
        ("messages", [{"role": "reviewer", "content": "x"}], "role"),
        ("messages", [{"role": "user", "content": {"text": "x"}}], "must be text"),
        ("messages", [{"role": "user", "content": "x", "verdict": "y"}], "more than"),
        ("temperature", 2.1, "temperature"),
        ("max_completion_tokens", 0, "above 0"),
        ("max_tokens", 5, "exclude"),
        ("response_format.type", "yaml", "response_format.type"),
        ("response_format.json_schema.name", "a review", "name"),
        (f"{SCHEMA}.additionalProperties", True, "additionalProperties"),
        (f"{SCHEMA}.required", ["verdict"], "required"),
        (f"{SCHEMA}.type", "array", "root"),
        (f"{SCHEMA}.properties.rationale", {"type": "string", "maxLength": 9}, "maxLength"),
    ],
)
def test_what_openai_would_refuse_is_refused(path: str, value: Any, complaint: str) -> None:
    with pytest.raises(RefusedError, match=complaint):
        check(changed(path, value), chat=True)
