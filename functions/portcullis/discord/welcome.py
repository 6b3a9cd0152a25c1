"""The word of welcome for who joins, in the server's own words."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from portcullis.discord.markdown import cut, escape, user

Json = dict[str, Any]

DEFAULT: Final = "Welcome to {server}, {user}!"
PLACEHOLDERS: Final = ("user", "server", "count")
"""``count`` is how many members the server has."""
CONTENT: Final = 2000

_PLACEHOLDER = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")


def wants_count(text: str) -> bool:
    """Whether the number of members has to be known."""
    return "{count}" in text


def render(text: str, user_ids: Sequence[str], *, server: str, count: int) -> Json:
    """The message. It pings those whom it welcomes and nobody else.

    What is put in is not looked through for placeholders again: a server's name may hold some.
    """
    content = _filled(text, user_ids, server, str(count))
    return {
        "content": cut(content, CONTENT),
        "allowed_mentions": {"parse": [], "users": list(user_ids)},
    }


def is_about(message: Json, text: str, user_ids: Sequence[str], *, server: str) -> bool:
    """Whether a message that Discord holds is this welcome, however many members there were by then."""
    around = _filled(text, user_ids, server, "\0").split("\0")
    pattern = "[0-9]+".join(map(re.escape, around))
    return bool(message["author"].get("bot")) and re.fullmatch(pattern, message["content"]) is not None


def _filled(text: str, user_ids: Sequence[str], server: str, count: str) -> str:
    values: Mapping[str, str] = {
        "user": ", ".join(map(user, user_ids)),
        "server": escape(server),
        "count": count,
    }
    return _PLACEHOLDER.sub(lambda match: values[match[1]], text)
