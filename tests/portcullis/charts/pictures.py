"""Charts to draw, and what a PNG says of itself."""

import struct
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from PIL import Image

from portcullis.charts.draw import render
from portcullis.charts.model import Chart, Days, Ranking, Series

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MONDAY = date(2026, 11, 2)


def days(*values: float | None, title: str = "Messages", **fields: Any) -> Days:
    """A panel of one series."""
    return Days(title=title, first=MONDAY, series=[Series(label="", values=values)], **fields)


def ranking(*items: tuple[str, float]) -> Ranking:
    """A panel of names."""
    return Ranking(title="By rule", items=items)


def chart(*panels: Days | Ranking, language: str = "en", beside: bool = False) -> Chart:
    """A chart that says ``nothing yet``."""
    return Chart(panels=panels, language=language, nothing="nothing yet", weekly="per week", beside=beside)


def png(*panels: Days | Ranking, **fields: Any) -> bytes:
    """The same, drawn."""
    return render(chart(*panels, **fields))


def size(picture: bytes) -> tuple[int, int]:
    """Width and height, as the header states them."""
    assert picture.startswith(SIGNATURE)
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def colours(picture: bytes) -> Sequence[tuple[int, str]]:
    """How many pixels have each colour, as ``#rrggbb``."""
    found = Image.open(BytesIO(picture)).convert("RGB").getcolors(1 << 24)
    assert found is not None
    return [(count, "#" + bytes(colour).hex()) for count, colour in found if isinstance(colour, tuple)]


def area(picture: bytes, colour: str) -> int:
    """How many pixels have exactly this colour."""
    return sum(count for count, one in colours(picture) if one == colour)
