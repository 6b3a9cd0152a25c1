"""Counts emoji as readers do: a family, a flag or a waving hand of any colour is one, as is a server's own."""

import re
from typing import Final

# Unicode's Emoji_Presentation below U+1F000; above, whole blocks, for Discord draws nearly all of them.
_PICTURE: Final = (
    "[\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be"
    "\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757"
    "\u2764\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\U0001f000-\U0001f0ff\U0001f18e-\U0001f19a\U0001f200-\U0001f265"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001faff]"
)
_SIGN: Final = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u2bff\u3030\u303d\u3297\u3299]"
    "\ufe0f"
)
_ONE: Final = f"(?:{_PICTURE}|{_SIGN})[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
_EMOJI: Final = re.compile(
    f"{_ONE}(?:\u200d{_ONE})*|[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|<a?:\\w{{1,40}}:[0-9]{{15,20}}>"
)


def count_emoji(text: str) -> int:
    """How many emoji an uncleaned ``text`` shows. Short codes (``:smile:``) are none: Discord has replaced them."""
    if text.isascii() and "<:" not in text and "<a:" not in text:
        return 0
    return sum(1 for _ in _EMOJI.finditer(text))
