"""Colours that stand out on Discord's dark theme, and that the colour-blind tell apart.

Source: Okabe and Ito, "Color Universal Design", 2008; the green is lighter than theirs, for the dark ground.
"""

from typing import Final

GROUND: Final = "#2b2d31"
"""Of an embed in Discord's dark theme; on the light one, the chart is a dark card."""
GRID: Final = "#45484f"
FAINT: Final = "#b5bac1"
TEXT: Final = "#f2f3f5"

SKY: Final = "#56b4e9"
ORANGE: Final = "#e69f00"
GREEN: Final = "#2fc796"
PINK: Final = "#e08fc0"
YELLOW: Final = "#f0e442"
