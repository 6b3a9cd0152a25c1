"""Something to draw on in Discord's pixels, as long as it needs to be."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw

from tools.pictures.flow import PILL, Placed
from tools.pictures.fonts import font
from tools.pictures.spans import Look
from tools.pictures.theme import CODE, GROUND, LINK, MENTION, MENTION_GROUND, SCALE, WHITE, WIDTH

_TALLEST: Final = 3000
_COLOURS: Final = {Look.LINK: LINK, Look.MENTION: MENTION, Look.BOLD: WHITE}
_GROUNDS: Final = {Look.CODE: CODE, Look.MENTION: MENTION_GROUND}
_PALETTE: Final = 128


class Canvas:
    """Draws at places and in lengths of Discord's pixels."""

    def __init__(self) -> None:
        self._image = Image.new("RGB", (WIDTH * SCALE, _TALLEST * SCALE), GROUND)
        self._draw = ImageDraw.Draw(self._image)

    def box(self, x: float, y: float, width: float, height: float, colour: str, *, radius: float = 0) -> None:
        """A filled rectangle."""
        corners = [v * SCALE for v in (x, y, x + width, y + height)]
        self._draw.rounded_rectangle(
            [corners[0], corners[1], corners[2] - 1, corners[3] - 1], radius * SCALE, fill=colour
        )

    def circle(self, x: float, y: float, diameter: float, colour: str) -> None:
        """A filled circle, by the corner of its box."""
        # Drawn large and made small: circles have no soft edge of their own.
        large = diameter * SCALE * 4
        mask = Image.new("L", (round(large), round(large)))
        ImageDraw.Draw(mask).ellipse((0, 0, large - 1, large - 1), fill=255)
        mask = mask.resize((round(diameter * SCALE),) * 2, Image.Resampling.LANCZOS)
        self._image.paste(colour, (round(x * SCALE), round(y * SCALE)), mask)

    def text(
        self, x: float, y: float, text: str, size: float, colour: str, look: Look = Look.PLAIN, anchor: str = "ls"
    ) -> None:  # fmt: skip
        """Text on the line ``y``; ``anchor`` as in Pillow's manual."""
        self._draw.text((x * SCALE, y * SCALE), text, colour, font(size, look), anchor=anchor)

    def line(self, x: float, y: float, pieces: Sequence[Placed], size: float, colour: str) -> None:
        """Placed pieces on the line ``y``."""
        for piece in pieces:
            look, left = piece.span.look, x + piece.x
            ground = _GROUNDS.get(look)
            if ground:
                self.box(left, y - size, piece.width, size * 1.3, ground, radius=3)
                left += PILL
            self.text(left, y, piece.span.text, size, _COLOURS.get(look, colour), look)

    def picture(self, x: float, y: float, png: bytes, width: float) -> float:
        """A picture, as wide as told, with round corners; returns its height."""
        with Image.open(BytesIO(png)) as opened:
            height = width * opened.height / opened.width
            fitting = opened.convert("RGB").resize(
                (round(width * SCALE), round(height * SCALE)), Image.Resampling.LANCZOS
            )
        mask = Image.new("L", fitting.size)
        ImageDraw.Draw(mask).rounded_rectangle(
            (0, 0, fitting.width - 1, fitting.height - 1), 4 * SCALE, fill=255
        )
        self._image.paste(fitting, (round(x * SCALE), round(y * SCALE)), mask)
        return height

    def png(self, height: float) -> bytes:
        """What was drawn, down to a height; in few colours, for most of it is ground."""
        made = BytesIO()
        cut = self._image.crop((0, 0, self._image.width, round(height * SCALE)))
        few = cut.quantize(_PALETTE, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(made, "png", optimize=True)
        return made.getvalue()
