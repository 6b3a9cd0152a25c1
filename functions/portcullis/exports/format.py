"""What a format is. Each is one module: rows become parts as they come, and in the end the parts become the file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from portcullis.exports.columns import Columns, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way to write rows down.

    ``part`` writes some rows as bytes; ``join`` makes the file of all parts, in order, cut anywhere into chunks. It
    keeps few of them in memory. The same parts always give the same file.
    """

    name: str
    media_type: str
    part: Callable[[Sequence[Row], Columns], bytes]
    join: Callable[[Iterable[bytes], Columns], Iterator[bytes]]
