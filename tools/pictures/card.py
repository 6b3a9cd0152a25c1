"""A message about as Discord shows it: author, text, embeds with fields, picture and footer, buttons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from tools.pictures import theme
from tools.pictures.canvas import Canvas
from tools.pictures.flow import Placed, flow
from tools.pictures.fonts import width
from tools.pictures.spans import Look, Span, parse

Json = Mapping[str, Any]

_EPHEMERAL: Final = 64
_ROW: Final = 3
"""Inline fields beside each other."""
_LEADING: Final = 1.46
_NAME: Final = "Portcullis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is shown.

    Attributes:
        data: a message as Discord takes it.
        files: their content, by name.
        names: of the people, roles and channels that it mentions, by id.
        now: the present.
    """

    data: Json
    files: Mapping[str, bytes] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    now: datetime


def draw(message: Message) -> bytes:
    """A PNG of the message."""
    return _Card(message).png()


class _Card:
    """Draws from top to bottom; ``_y`` is how far it has come."""

    def __init__(self, message: Message) -> None:
        self._message = message
        self._canvas = Canvas()
        self._y = float(theme.MARGIN)

    def png(self) -> bytes:
        data = self._message.data
        self._author()
        if data.get("content"):
            self._text(data["content"], theme.LEFT, theme.EMBED_WIDTH, 15, theme.TEXT)
            self._y += theme.GAP
        for embed in data.get("embeds", ()):
            self._embed(embed)
        for row in data.get("components", ()):
            self._buttons(row["components"])
        if data.get("flags", 0) & _EPHEMERAL:
            self._canvas.text(theme.LEFT, self._y + 14, "Only you can see this", 11.5, theme.FAINT)
            self._y += 18
        return self._canvas.png(self._y + theme.MARGIN - 4)

    def _author(self) -> None:
        canvas, x, y = self._canvas, float(theme.LEFT), self._y
        _portcullis(canvas, theme.MARGIN, y)
        canvas.text(x, y + 14, _NAME, 15.5, theme.WHITE, Look.BOLD)
        x += width(_NAME, 15.5, Look.BOLD) + 6
        canvas.box(x, y + 1, 30, 15, theme.BLURPLE, radius=4)
        canvas.text(x + 15, y + 9, "APP", 9.5, theme.WHITE, Look.BOLD, "mm")
        canvas.text(x + 38, y + 13.5, f"Today at {self._message.now:%H:%M}", 11.5, theme.FAINT)
        self._y += 24

    def _embed(self, embed: Json) -> None:
        top, x = self._y, theme.LEFT + theme.BAR + theme.PADDING
        room = theme.EMBED_WIDTH - theme.BAR - 2 * theme.PADDING
        # Its height is known once all is drawn; so it is drawn twice, the first time to measure.
        canvas = self._canvas
        for self._canvas in (Canvas(), canvas):
            bottom = self._y
            if self._canvas is canvas:
                canvas.box(
                    theme.LEFT, top, theme.EMBED_WIDTH, bottom - top, f"#{embed['color']:06x}", radius=4
                )
                canvas.box(
                    theme.LEFT + theme.BAR, top, theme.EMBED_WIDTH - theme.BAR, bottom - top, theme.EMBED, radius=3
                )  # fmt: skip
            self._y = top + theme.PADDING - 2
            self._inside(embed, x, room)
            self._y += theme.PADDING
        self._y += theme.GAP

    def _inside(self, embed: Json, x: float, room: float) -> None:
        self._text(f"**{embed['title']}**", x, room, 15.5, theme.WHITE)
        if embed.get("description"):
            self._y += 4
            self._text(embed["description"], x, room, 13.5, theme.TEXT)
        for row in _rows(embed.get("fields", ())):
            self._y += theme.GAP
            self._fields(row, x, room)
        if embed.get("image"):
            self._y += theme.GAP + 4
            name = embed["image"]["url"].removeprefix("attachment://")
            self._y += self._canvas.picture(x, self._y, self._message.files[name], room)
        if embed.get("footer"):
            self._y += theme.GAP - 2
            self._text(embed["footer"]["text"], x, room, 11.5, theme.FAINT, plain=True)

    def _fields(self, row: Sequence[Json], x: float, room: float) -> None:
        """Fields beside each other: the row is as tall as its tallest."""
        top = bottom = self._y
        share = (room + theme.GAP) / len(row)
        for number, one in enumerate(row):
            self._y = top
            left = x + number * share
            self._text(f"**{one['name']}**", left, share - theme.GAP, 13, theme.WHITE)
            self._y += 1
            self._text(one["value"], left, share - theme.GAP, 13, theme.TEXT)
            bottom = max(bottom, self._y)
        self._y = bottom

    def _buttons(self, buttons: Sequence[Json]) -> None:
        x = float(theme.LEFT)
        for button in buttons:
            wide = width(button["label"], 13.5) + 32
            self._canvas.box(x, self._y, wide, 32, theme.BUTTONS[button["style"]], radius=4)
            self._canvas.text(
                x + wide / 2, self._y + 16, button["label"], 13.5, theme.WHITE, Look.PLAIN, "mm"
            )
            x += wide + theme.GAP
        self._y += 32 + theme.GAP

    def _text(
        self, text: str, x: float, room: float, size: float, colour: str, *, plain: bool = False
    ) -> None:
        """Lines of text, from ``_y`` on."""
        for pieces in self._lines(text, size, room, plain=plain):
            self._y += size * _LEADING
            self._canvas.line(x, self._y - size * 0.32, pieces, size, colour)

    def _lines(self, text: str, size: float, room: float, *, plain: bool) -> Iterator[list[Placed]]:
        for line in text.split("\n"):
            spans = [Span(line)] if plain else parse(line, self._message.names, self._message.now)
            yield from flow(spans, size, room)


def _rows(fields: Sequence[Json]) -> Iterator[Sequence[Json]]:
    """Inline fields by threes, each of the others by itself."""
    row: list[Json] = []
    for one in fields:
        if row and (not one["inline"] or len(row) == _ROW):
            yield row
            row = []
        if one["inline"]:
            row.append(one)
        else:
            yield [one]
    if row:
        yield row


def _portcullis(canvas: Canvas, x: float, y: float) -> None:
    """The avatar: a gate of bars."""
    canvas.circle(x, y, theme.AVATAR, "#3b6ea5")
    for column in range(3):
        canvas.box(x + 11 + 7.5 * column, y + 9, 3, 22, theme.WHITE, radius=1.5)
    for line in range(2):
        canvas.box(x + 9, y + 13 + 8 * line, 22, 3, theme.WHITE, radius=1.5)
