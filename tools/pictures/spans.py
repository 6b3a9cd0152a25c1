"""Discord's markdown, as far as our answers use it, cut into pieces of one look each."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Final


class Look(Enum):
    """How a piece of text is set."""

    PLAIN = "plain"
    BOLD = "bold"
    CODE = "code"
    LINK = "link"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one look; it may be broken at its spaces, but for mentions."""

    text: str
    look: Look = Look.PLAIN


_MARKS: Final = re.compile(
    r"\\(?P<escaped>.)"
    r"|\*\*(?P<bold>.+?)\*\*"
    r"|`(?P<code>[^`]+)`"
    r"|\[(?P<link>[^\]]+)\]\([^)]+\)"
    r"|<(?P<sign>@&|@|#)(?P<id>\d+)>"
    r"|<t:(?P<at>\d+):(?P<style>[DR])>"
)
_UNITS: Final = ((365, "year"), (30, "month"), (1, "day"))


def parse(line: str, names: Mapping[str, str], now: datetime) -> Iterator[Span]:
    """The pieces of one line.

    Args:
        line: as sent to Discord.
        names: of people, roles and channels, by id; who is not there is shown by the id.
        now: against which times are told.
    """
    end = 0
    for mark in _MARKS.finditer(line):
        if mark.start() > end:
            yield Span(line[end : mark.start()])
        yield _span(mark, names, now)
        end = mark.end()
    if end < len(line):
        yield Span(line[end:])


def _span(mark: re.Match[str], names: Mapping[str, str], now: datetime) -> Span:
    looks: Mapping[str, Callable[[str], Span]] = {
        "escaped": Span,
        "bold": lambda text: Span(text, Look.BOLD),
        "code": lambda text: Span(text, Look.CODE),
        "link": lambda text: Span(text, Look.LINK),
        "id": lambda found: Span(f"{mark['sign'][0]}{names.get(found, found)}", Look.MENTION),
        "at": lambda seconds: Span(_time(int(seconds), mark["style"], now)),
    }
    name = next(name for name in looks if mark[name] is not None)
    return looks[name](mark[name])


def _time(seconds: int, style: str, now: datetime) -> str:
    at = datetime.fromtimestamp(seconds, UTC)
    if style == "D":
        return f"{at:%B} {at.day}, {at.year}"
    minutes = max(int((now - at).total_seconds() // 60), 0)
    days = minutes // 1440
    for size, unit in _UNITS:
        if days >= size:
            return _ago(days // size, unit)
    return _ago(minutes // 60, "hour") if minutes >= 60 else _ago(minutes, "minute")


def _ago(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'} ago"
