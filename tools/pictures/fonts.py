"""DejaVu in the sizes that are needed: matplotlib ships it, so that a picture is the same on every machine."""

from functools import cache
from pathlib import Path
from typing import Final

import matplotlib
from PIL import ImageFont

from tools.pictures.spans import Look
from tools.pictures.theme import SCALE

_FOLDER: Final = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
_FILES: Final = {Look.BOLD: "DejaVuSans-Bold.ttf", Look.CODE: "DejaVuSansMono.ttf"}
_SMALLER: Final = {Look.CODE: 0.94}
"""Beside the others, letters of one width look larger than they are."""


@cache
def font(size: float, look: Look = Look.PLAIN) -> ImageFont.FreeTypeFont:
    """A font of a size in Discord's pixels."""
    file = _FOLDER / _FILES.get(look, "DejaVuSans.ttf")
    return ImageFont.truetype(file, round(size * SCALE * _SMALLER.get(look, 1.0)))


def width(text: str, size: float, look: Look = Look.PLAIN) -> float:
    """How wide a text is, in Discord's pixels."""
    return font(size, look).getlength(text) / SCALE
