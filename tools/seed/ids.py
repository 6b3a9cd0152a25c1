"""Discord ids that never collide: each holder's carry its number in their lowest bits."""

from datetime import datetime
from typing import Final

from portcullis import snowflake

_BITS: Final = 22
"""What a snowflake has below its milliseconds."""
SHARED: Final = 1 << 21
"""Marks the ids of people whom a neighbourhood shares."""


def milliseconds(at: datetime) -> int:
    """Milliseconds since the Unix epoch."""
    return round(at.timestamp() * 1000)


class Ids:
    """Snowflakes of one kind for one holder, each in a millisecond of its own.

    Args:
        number: the holder's: a server's index, or that of a neighbourhood with ``SHARED``. Below 2^22.
    """

    def __init__(self, number: int) -> None:
        if not 0 <= number < 1 << _BITS:
            raise ValueError(f"{number} does not fit into {_BITS} bits")
        self._number = number
        self._taken: set[int] = set()

    def moment(self, at_ms: int) -> int:
        """The millisecond, ``at_ms`` or the next that is free, and take it."""
        while at_ms in self._taken:
            at_ms += 1
        self._taken.add(at_ms)
        return at_ms

    def at(self, at_ms: int) -> str:
        """An id of that millisecond, which is taken already or not."""
        return str(int(snowflake.from_ms(at_ms)) | self._number)

    def new(self, at_ms: int) -> str:
        """An id that no other call returned."""
        return self.at(self.moment(at_ms))
