"""How long something lasts, as people type it: ``90s``, ``2h30m``, ``7d``, ``1w``."""

import re
from typing import Final

from portcullis.errors import UserError

SHORTEST_S: Final = 60
"""Punishments end with the minute job: less than a minute would promise what it cannot keep."""
LONGEST_S: Final = 365 * 86_400
RANGE: Final = "between 1m and 365d"

_UNITS: Final = {"w": 604_800, "d": 86_400, "h": 3600, "m": 60, "s": 1}
# Every unit once at most, the largest first; nine digits hold a year of seconds and keep int() short. Spaces belong to
# the part before them alone: could they go to several, a line of them would be tried in every way.
_FORM: Final = re.compile("".join(rf"(?:([0-9]{{1,9}})\s*{unit}\s*)?" for unit in _UNITS), re.ASCII)


def parse(text: str) -> int:
    """Read a duration: numbers with w, d, h, m or s, the largest unit first, each once. Returns seconds.

    Raises:
        UserError: it is none, or not ``RANGE``; the message says what would be.
    """
    found = _FORM.fullmatch(text.strip().lower())
    parts = found.groups() if found else ()
    seconds = sum(int(count or 0) * size for count, size in zip(parts, _UNITS.values(), strict=False))
    if not SHORTEST_S <= seconds <= LONGEST_S:
        raise UserError(f"A duration is written like `30m`, `2h30m` or `7d`, and is {RANGE}.")
    return seconds


def write(seconds: int) -> str:
    """Seconds (> 0) as ``parse`` reads them, in days, hours, minutes and seconds: ``2h30m``."""
    parts = []
    for unit, size in list(_UNITS.items())[1:]:
        count, seconds = divmod(seconds, size)
        parts.append(f"{count}{unit}" if count else "")
    return "".join(parts)
