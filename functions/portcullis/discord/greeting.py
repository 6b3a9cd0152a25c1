"""What suspects read first in their thread. A server can word it itself; no reasons are told: spammers would learn."""

import re
from typing import Any, Final

from portcullis.discord.markdown import cut, escape, length, user

GREETING: Final = (
    "{user}\n"
    "What you wrote here, or how you joined, looked like spam to our guard, so you see little of this "
    "server for now. If that was a mistake, say so in this thread: a moderator will read it and decide."
)
"""Where a server has none of its own."""
PLACEHOLDERS: Final = ("{user}", "{server}")
MAX_GREETING: Final = 1000
"""Characters of a server's own text; mentions take the rest of a message."""
GREETED: Final = 50
"""Mentions in one greeting at most."""
_MAX_CONTENT: Final = 2000
_PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS)))

Json = dict[str, Any]


def greeting(user_ids: list[str], *, text: str = GREETING, server: str = "") -> Json:
    r"""The first message in a case's thread. It pings the suspects and nobody else.

    ``{user}`` stands for the suspects, as many as fit, ``{server}`` for the server's name; ``\n`` begins a line, for
    slash commands take no line breaks. A text that does not name the suspects begins with them: unnamed, they
    would not be told.
    """
    text = text.replace("\\n", "\n").strip()
    if "{user}" not in text:
        text = "{user}\n" + text
    name = escape(server) or "this server"
    greeted = user_ids[:GREETED]
    while len(greeted) > 1 and length(_filled(text, _people(greeted, user_ids), name)) > _MAX_CONTENT:
        greeted = greeted[:-1]
    content = cut(_filled(text, _people(greeted, user_ids), name), _MAX_CONTENT)
    return {"content": content, "allowed_mentions": {"parse": [], "users": greeted}}


def _people(greeted: list[str], all_of_them: list[str]) -> str:
    rest = len(all_of_them) - len(greeted)
    return " ".join(map(user, greeted)) + (f" and {rest} more" if rest else "")


def _filled(text: str, people: str, server: str) -> str:
    """In one pass, so that nothing in a server's name is taken for a placeholder."""
    return _PLACEHOLDER.sub(lambda found: people if found[0] == "{user}" else server, text)
