"""Links that were written so that a filter does not see them: ``hxxp://``, ``evil[.]com``, ``discord . gg / code``."""

import re
from typing import Final

# Every repetition is bounded, so the backtracking engine stays linear here.
_BRACKETED: Final = re.compile(
    r"(?<=\w)\s{0,2}[\[({]\s?(?:(\.)|(:)|(?i:dot|punkt|точка))\s?[\])}]\s{0,2}(?=[\w/])"
)
_SCHEME: Final = re.compile(r"(?i)\bh(?:xx|tx|\*\*)p(s?)(?=\s{0,2}:\s{0,2}/)")
_SPACED_SCHEME: Final = re.compile(r"(?i)\b(https?)\s{0,2}:\s{0,2}/\s{0,2}/\s{0,2}(?=\w)")
_SPACED_INVITE: Final = re.compile(r"(?i)\b(discord|dsc)\s{0,3}(?:\.|\bdot\b)\s{0,3}gg\s{0,3}/\s{0,3}(?=\w)")
# Here a blank must stand beside the dot: "https://t.me/ and so on" is a link with words behind it.
_SPACED_HOST: Final = re.compile(
    r"(?i)\b(discord|discordapp|t|bit|is|cutt)(?:\s{1,3}(?:\.|dot)\s{0,3}|\.\s{1,3})(com|me|ly|gd)\s{0,3}/\s{0,3}(?=\w)"
)
# Of any other host both sides of the dot must have a blank, which no sentence has.
_ANY_SPACED_HOST: Final = re.compile(
    r"(?i)(?<![\w.-])([\w-]{2,63})\s{1,3}\.\s{1,3}"
    r"(app|click|club|co|com|gg|gift|info|io|link|live|ly|me|net|org|pro|ru|shop|site|store|top|xyz)\s{0,3}/\s{0,3}(?=\w)"
)
_DISGUISE: Final = ("hxx", "htxp", "h**p", " /", "/ ", " .", ". ", " dot ")


def restore_links(text: str) -> str:
    """``text`` with disguised links written as links. Idempotent; whatever else it says stays as it is."""
    if "[" in text or "(" in text or "{" in text:
        text = _BRACKETED.sub(lambda match: ":" if match[2] else ".", text)
    if "/" not in text:
        return text
    lowered = text.lower()
    if not any(sign in lowered for sign in _DISGUISE):
        return text
    text = _SCHEME.sub(r"http\1", text)
    text = _SPACED_SCHEME.sub(r"\1://", text)
    text = _SPACED_HOST.sub(r"\1.\2/", _SPACED_INVITE.sub(r"\1.gg/", text))
    return _ANY_SPACED_HOST.sub(r"\1.\2/", text) if " . " in text else text
