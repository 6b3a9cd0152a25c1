"""Discord's dark theme, as far as a message needs it. Lengths are Discord's pixels; ``SCALE`` of ours make one."""

from typing import Final

SCALE: Final = 2
"""Sharp on dense screens."""

GROUND: Final = "#313338"
EMBED: Final = "#2b2d31"
CODE: Final = "#1e1f22"
WHITE: Final = "#f2f3f5"
TEXT: Final = "#dbdee1"
FAINT: Final = "#949ba4"
LINK: Final = "#00a8fc"
MENTION: Final = "#c9cdfb"
MENTION_GROUND: Final = "#3c4270"
BLURPLE: Final = "#5865f2"

BUTTONS: Final = {1: "#5865f2", 2: "#4e5058", 3: "#248046", 4: "#da373c"}
"""By Discord's style of a button."""

WIDTH: Final = 640
MARGIN: Final = 16
AVATAR: Final = 40
LEFT: Final = MARGIN + AVATAR + 16
"""Where everything but the avatar begins."""
EMBED_WIDTH: Final = WIDTH - LEFT - MARGIN
PADDING: Final = 14
BAR: Final = 4
GAP: Final = 8
