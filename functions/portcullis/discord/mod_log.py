"""The server's log channel: what was done, to whom, by whom, why, and until when."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypedDict

from portcullis.discord import embeds
from portcullis.discord.markdown import channel, cut, date, escape, user

Json = dict[str, Any]


class Entry(TypedDict):
    """One row of ``mod_actions``. ``case`` is its number; times are milliseconds since the Unix epoch."""

    id: int
    action: str
    user_id: str | None
    channel_id: str | None
    moderator_id: str | None
    reason: str | None
    case: int | None
    at_ms: int
    until_ms: int | None
    metadata: Json


RED, GREEN, GREY = 0xE74C3C, 0x2ECC71, 0x95A5A6
TAKEN_BACK: Final = frozenset({"restore", "unban", "unmute", "pardon", "unlock"})
CHANNELS: Final = frozenset({"purge", "slowmode"})
REASON: Final = 600
"""With it, five entries keep within the 6,000 characters that all embeds of a message may have."""
DETAILS: Final = 200


def render(entries: Sequence[Entry]) -> Json:
    """The message, at most five entries. It pings nobody."""
    return {"content": "", "allowed_mentions": {"parse": []}, "embeds": [_embed(entry) for entry in entries]}


def is_about(message: Json, entry: Entry) -> bool:
    """Whether a message that Discord holds shows this entry."""
    footers = [(one.get("footer") or {}).get("text") for one in message["embeds"]]
    return bool(message["author"].get("bot")) and _footer(entry) in footers


def _embed(entry: Entry) -> Json:
    action = entry["action"]
    colour = GREEN if action in TAKEN_BACK else GREY if action in CHANNELS else RED
    return embeds.embed(action.capitalize(), colour=colour, fields=_fields(entry), footer=_footer(entry))


def _footer(entry: Entry) -> str:
    return f"Log #{entry['id']}"


def _fields(entry: Entry) -> Iterator[Json]:
    if entry["user_id"]:
        yield embeds.field("Who", f"{user(entry['user_id'])} {entry['user_id']}", inline=True)
    if entry["channel_id"]:
        yield embeds.field("Where", channel(entry["channel_id"]), inline=True)
    by = user(entry["moderator_id"]) if entry["moderator_id"] else "Portcullis"
    yield embeds.field("By", by, inline=True)
    if entry["reason"]:
        yield embeds.field("Reason", cut(escape(entry["reason"]), REASON))
    if entry["until_ms"] is not None:
        yield embeds.field("Until", date(entry["until_ms"]), inline=True)
    if entry["case"] is not None:
        yield embeds.field("Case", f"#{entry['case']}", inline=True)
    if entry["metadata"]:
        details = ", ".join(f"{key}: {value}" for key, value in sorted(entry["metadata"].items()))
        yield embeds.field("Details", cut(escape(details), DETAILS), inline=True)
    yield embeds.field("When", date(entry["at_ms"]), inline=True)
