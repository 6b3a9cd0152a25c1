"""Pieces of text into lines of a width, broken at spaces."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tools.pictures.fonts import width
from tools.pictures.spans import Look, Span

PILL: Final = 3
"""What code and mentions have to the left and right of their letters."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece on its line, from ``x`` on, ``width`` wide."""

    span: Span
    x: float
    width: float


def flow(spans: Iterable[Span], size: float, room: float) -> list[list[Placed]]:
    """Lines that are at most ``room`` wide; only a single word may be wider."""
    lines: list[list[Placed]] = [[]]
    x = 0.0
    for word in _words(spans):
        taken = measure(word, size)
        if x and x + taken > room and word.text.strip():
            lines.append([])
            x = 0.0
        if not x and not word.text.strip():
            continue
        line = lines[-1]
        if line and line[-1].span.look is word.look and word.look is not Look.MENTION:
            # One piece again: code keeps one ground from its first word to its last.
            before = line.pop()
            word, x = Span(before.span.text + word.text, word.look), before.x
            taken = measure(word, size)
        line.append(Placed(word, x, taken))
        x += taken
    return lines


def measure(span: Span, size: float) -> float:
    """How wide a piece is, with its ground."""
    padding = 2 * PILL if span.look in {Look.CODE, Look.MENTION} else 0
    return width(span.text, size, span.look) + padding


def _words(spans: Iterable[Span]) -> Iterator[Span]:
    for span in spans:
        if span.look is Look.MENTION:
            yield span
        else:
            yield from (Span(part, span.look) for part in re.split(r"(\s+)", span.text) if part)
