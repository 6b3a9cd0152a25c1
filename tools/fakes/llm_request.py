"""What OpenAI refuses of a request: parameters, messages and schemas that it does not know.

Source: OpenAI's API reference (chat completions) and its guide to structured outputs, "supported schemas".
"""

import re
from collections.abc import Mapping
from typing import Any, Final


class RefusedError(Exception):
    """The request is not one that OpenAI takes."""


PARAMETERS: Final = frozenset(
    {
        "model", "messages", "temperature", "top_p", "n", "stop", "stream", "seed", "max_tokens",
        "max_completion_tokens", "response_format", "presence_penalty", "frequency_penalty", "user", "store",
        "metadata",
    }
)  # fmt: skip
ROLES: Final = frozenset({"system", "developer", "user", "assistant", "tool"})
KEYWORDS: Final = frozenset(
    {
        "type", "properties", "required", "additionalProperties", "enum", "const", "description", "title", "items",
        "anyOf", "$ref", "$defs", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "minItems", "maxItems",
    }
)  # fmt: skip
MAX_DEPTH: Final = 10


def check(body: Any, *, chat: bool) -> None:
    """Look a request over; ``chat`` is the older of the two interfaces, of which more is known here.

    Raises:
        RefusedError: with what is wrong.
    """
    if not isinstance(body, dict):
        raise RefusedError("the body is no object")
    if not isinstance(body.get("model"), str) or not body["model"]:
        raise RefusedError("you must provide a model parameter")
    if not chat:
        return
    if unknown := sorted(body.keys() - PARAMETERS):
        raise RefusedError(f"unrecognized request argument supplied: {unknown[0]}")
    _check_messages(body.get("messages"))
    _check_numbers(body)
    if "response_format" in body:
        _check_format(body["response_format"])


def _check_messages(messages: Any) -> None:
    if not isinstance(messages, list) or not messages:
        raise RefusedError("messages must be a list that is not empty")
    for number, one in enumerate(messages):
        if not isinstance(one, dict) or one.get("role") not in ROLES:
            raise RefusedError(f"messages[{number}].role is none of {sorted(ROLES)}")
        if not isinstance(one.get("content"), str):
            raise RefusedError(f"messages[{number}].content must be text")
        if one.keys() - {"role", "content", "name"}:
            raise RefusedError(f"messages[{number}] has more than role, content and name")


def _check_numbers(body: Mapping[str, Any]) -> None:
    temperature = body.get("temperature", 1)
    if not isinstance(temperature, int | float) or not 0 <= temperature <= 2:
        raise RefusedError("temperature must be between 0 and 2")
    if "max_tokens" in body and "max_completion_tokens" in body:
        raise RefusedError("max_tokens and max_completion_tokens exclude one another")
    for name in ("max_tokens", "max_completion_tokens"):
        if name in body and (not isinstance(body[name], int) or body[name] < 1):
            raise RefusedError(f"{name} must be a whole number above 0")


def _check_format(given: Any) -> None:
    kind = given.get("type") if isinstance(given, dict) else None
    if kind in {"text", "json_object"}:
        return
    if kind != "json_schema":
        raise RefusedError("response_format.type must be text, json_object or json_schema")
    named = given.get("json_schema")
    if not isinstance(named, dict) or not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", str(named.get("name"))):
        raise RefusedError("response_format.json_schema needs a name of letters, digits, _ and -")
    if named.get("strict") is True:
        _check_schema(named.get("schema"), 1, root=True)


def _check_schema(schema: Any, depth: int, *, root: bool = False) -> None:
    if not isinstance(schema, dict) or depth > MAX_DEPTH:
        raise RefusedError("a schema must be an object, nested 10 deep at most")
    if unknown := sorted(schema.keys() - KEYWORDS):
        raise RefusedError(f"structured output does not permit {unknown[0]}")
    if root and (schema.get("type") != "object" or "anyOf" in schema):
        raise RefusedError("the schema's root must be an object")
    if schema.get("type") == "object":
        properties = schema.get("properties", {})
        if schema.get("additionalProperties") is not False:
            raise RefusedError("additionalProperties must be false in every object")
        if sorted(schema.get("required", ())) != sorted(properties):
            raise RefusedError("required must name every property")
        for one in properties.values():
            _check_schema(one, depth + 1)
    for one in (*schema.get("anyOf", ()), *schema.get("$defs", {}).values()):
        _check_schema(one, depth + 1)
    if "items" in schema:
        _check_schema(schema["items"], depth + 1)
