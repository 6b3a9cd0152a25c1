"""Discord's answers read: the JSON of a good one, a typed error from any other."""

from typing import Any

from requests import JSONDecodeError, Response

from portcullis.discord.limits import seconds
from portcullis.errors import DiscordError

UNTOLD_WAIT_S = 1.0
"""How long to stay away after a 429 that does not say."""


def json_of(response: Response, template: str) -> Any:
    """The JSON of a good answer.

    Raises:
        DiscordError: transient, for something between Discord and us has answered instead.
    """
    try:
        return response.json()
    except JSONDecodeError:
        raise DiscordError(0, 0, f"{template}: the answer is not JSON") from None


def error_of(response: Response, template: str) -> DiscordError:
    """The error that an answer of 300 and above means. ``template`` names the route, without ids and tokens."""
    body = _json_object(response)
    code = body.get("code")
    code = code if isinstance(code, int) else 0
    if response.status_code == 429:
        wait_s = _wait_s(body, response)
        return DiscordError(429, code, f"{template} is rate limited", retry_after=wait_s)
    return DiscordError(response.status_code, code, f"{template}: {_explain(body)}")


def is_global(response: Response) -> bool:
    """Whether a 429 concerns all routes. Without JSON it is Cloudflare that answers, on behalf of them all."""
    body = _json_object(response)
    return not body or bool(body.get("global")) or "X-RateLimit-Global" in response.headers


def _json_object(response: Response) -> dict[str, Any]:
    try:
        body = response.json()
    except JSONDecodeError:
        return {}
    return body if isinstance(body, dict) else {}


def _wait_s(body: dict[str, Any], response: Response) -> float:
    told = seconds(body.get("retry_after")), seconds(response.headers.get("Retry-After"))
    return next((wait_s for wait_s in told if wait_s is not None), UNTOLD_WAIT_S)


def _explain(body: dict[str, Any]) -> str:
    """Discord's message, and for a form error the fields at fault with their codes, never their content."""
    fields = _form_errors(body.get("errors"), "")
    message = str(body.get("message", "no explanation"))
    return f"{message} ({'; '.join(fields[:5])})" if fields else message


def _form_errors(node: Any, path: str) -> list[str]:
    if not isinstance(node, dict):
        return []
    if isinstance(found := node.get("_errors"), list):
        return [f"{path}: {error.get('code')}" for error in found if isinstance(error, dict)]
    return [line for key, child in node.items() for line in _form_errors(child, f"{path}.{key}".lstrip("."))]
