"""Look up which messages of a channel are to be deleted; reads only, so that it may run twice."""

from collections.abc import Callable
from typing import Any, Final, TypedDict

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result

PAGE: Final = 100
PAGES: Final = 5
"""So many are looked through, 500 messages: as many calls as Discord takes at once, for a turn has seconds."""
UNDELETABLE: Final = frozenset({1, 2, 3, 4, 5, 21})
"""Kinds of system messages that nobody can delete. Source: Discord's reference, "Message Types"."""

Json = dict[str, Any]


class Payload(TypedDict):
    """Up to ``count`` messages older than the id ``before``: by one author, or of one kind, where said."""

    channel_id: str
    before: str
    count: int
    user_id: str | None
    only: str | None


_KINDS: Final[dict[str | None, Callable[[Json], bool]]] = {
    None: lambda _message: True,
    "bots": lambda message: bool(message["author"].get("bot") or message.get("webhook_id")),
    "links": lambda message: _has_link(str(message.get("content") or "")),
}


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Page back from ``before``. The result holds ``message_ids``, and how many were ``seen``."""
    payload: Payload = claimed.payload
    found: list[str] = []
    seen, before = 0, payload["before"]
    for _ in range(PAGES):
        page = discord.get_messages(payload["channel_id"], limit=PAGE, before=before)
        for message in page:
            if len(found) == payload["count"]:
                break
            seen += 1
            if _matches(message, payload):
                found.append(message["id"])
        if len(page) < PAGE or len(found) == payload["count"]:
            break
        before = page[-1]["id"]
    return {"message_ids": found, "seen": seen}


def _matches(message: Json, payload: Payload) -> bool:
    return (
        message["type"] not in UNDELETABLE
        and (payload["user_id"] is None or message["author"]["id"] == payload["user_id"])
        and _KINDS[payload["only"]](message)
    )


def _has_link(text: str) -> bool:
    from portcullis.text.links import find_invites, find_links  # a cold start must not wait for it

    links, hosts = find_links(text)
    return bool(links or hosts or find_invites(text))


EFFECT = Effect(
    name="collect_messages",
    run=run,
    explained_by={
        Code.UNKNOWN_CHANNEL: "the channel was deleted",
        Code.MISSING_ACCESS: "I do not see that channel: I need View Channels and Read Message History there",
        Code.MISSING_PERMISSIONS: "I need View Channels and Read Message History in that channel",
    },
)
