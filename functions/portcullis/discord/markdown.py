"""Text for Discord messages. Names and reasons come from strangers: they must show, and do nothing else.

Lengths are counted in UTF-16 units, of which an emoji takes two: Discord's own count is never higher.
"""

import re
import unicodedata

# Whatever begins markdown, a mention, a time stamp or a link; a backslash makes it plain text.
_SPECIAL = re.compile(r"([\\*_~|`\[\]<@]|:(?=//)|^[#>-])")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def length(text: str) -> int:
    """How long Discord may find ``text``."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """The text, or its beginning and an ellipsis, at most ``limit`` (> 0) long."""
    if length(text) <= limit:
        return text
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    kept = units.decode("utf-16-le", "surrogatepass")
    # A pair cut in two leaves half a character: it goes too. Halves that stood in the text by themselves stay.
    return (kept if text.startswith(kept) else kept[:-1]) + "…"


def one_line(text: str) -> str:
    """Without line breaks, marks that turn the writing direction, and everything else that cannot be seen."""
    visible = (" " if unicodedata.category(c) in _UNSEEN else c for c in text)
    return " ".join("".join(visible).split())


def escape(text: str) -> str:
    """A stranger's text as Discord shows it literally: no markdown, no mention, no link."""
    return _SPECIAL.sub(r"\\\1", one_line(text))


def code(text: str, limit: int = 64) -> str:
    """A stranger's name set in code, in which nothing has a meaning; never empty."""
    shown = cut(one_line(text).replace("`", "'"), limit)
    return f"`{shown or '?'}`"


def user(user_id: str) -> str:
    """A user's mention. It pings only those whom the message's ``allowed_mentions`` name."""
    return f"<@{user_id}>"


def channel(channel_id: str) -> str:
    """A link to a channel or a thread."""
    return f"<#{channel_id}>"


def message_link(guild_id: str, channel_id: str, message_id: str) -> str:
    """The address of a message."""
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"


def date(at_ms: int) -> str:
    """A day and how long ago it was, in the reader's own time zone and language."""
    return f"<t:{at_ms // 1000}:D> (<t:{at_ms // 1000}:R>)"


def moment(at_ms: int) -> str:
    """A day, the time of day and how far away it is, in the reader's own time zone and language."""
    return f"<t:{at_ms // 1000}:f> (<t:{at_ms // 1000}:R>)"


def ago(at_ms: int) -> str:
    """How long ago it was, in the reader's language."""
    return f"<t:{at_ms // 1000}:R>"
