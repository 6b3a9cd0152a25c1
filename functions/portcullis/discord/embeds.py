"""Embeds that always fit: Discord refuses a whole message if one part of it is too long.

Source: Discord's developer documentation, "Embed Limits".
"""

from collections.abc import Iterable, Sequence
from typing import Any

from portcullis.discord.markdown import cut, length

TITLE = 256
DESCRIPTION = 4096
FIELDS = 25
FIELD_NAME = 256
FIELD_VALUE = 1024
FOOTER = 2048
TOTAL = 6000

Json = dict[str, Any]


def field(name: str, value: str, *, inline: bool = False) -> Json:
    """One field. Discord refuses empty ones, so an empty value reads ``none``."""
    return {"name": cut(name, FIELD_NAME), "value": cut(value, FIELD_VALUE) or "none", "inline": inline}


def embed(
    title: str, *, colour: int, fields: Iterable[Json], footer: str, description: str = "", image: str = ""
) -> Json:
    """One embed. Fields beyond Discord's number or total length are left out, the last ones first.

    ``image`` is the name of a file of the same message, which the embed shows.
    """
    title, description, footer = cut(title, TITLE), cut(description, DESCRIPTION), cut(footer, FOOTER)
    left = TOTAL - length(title) - length(description) - length(footer)
    kept: list[Json] = []
    for one in fields:
        left -= length(one["name"]) + length(one["value"])
        if left < 0 or len(kept) == FIELDS:
            break
        kept.append(one)
    made = {"title": title, "color": colour, "fields": kept, "footer": {"text": footer}}
    made |= {"description": description} if description else {}
    return made | ({"image": {"url": f"attachment://{image}"}} if image else {})


def lines(items: Sequence[str], limit: int = FIELD_VALUE, *, more: str = "and {} more") -> str:
    """As many whole lines as fit, then how many there were besides. One line too long by itself is cut."""
    text = "\n".join(items)
    if length(text) <= limit:
        return text
    # Room is kept for the longest note that could follow.
    room = left = limit - length("\n" + more.format(len(items)))
    shown: list[str] = []
    for item in items:
        left -= length(item) + 1
        if left < -1:
            break
        shown.append(item)
    shown = shown or [cut(items[0], room)]
    rest = len(items) - len(shown)
    return "\n".join([*shown, more.format(rest)] if rest else shown)
