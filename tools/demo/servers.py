"""The demo's three servers and the 200 people in them. Pure, and the same for the same seed."""

import random
from dataclasses import dataclass
from itertools import product
from typing import Final

from tools.demo import lines

MEMBERS: Final = 200
CHANNELS: Final = ("general", "random", "help", "voice-text", "showcase")
"""Where people talk, in every server."""
REGULAR: Final = "regular"
MODERATOR: Final = "moderator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server. ``lines`` is what its people write; ``invite`` its own vanity code, which anybody may share."""

    name: str
    invite: str
    lines: tuple[str, ...]
    members: tuple[str, ...]
    moderator: str


_FIRST = (
    "amber", "basil", "brisk", "cedar", "clumsy", "cosmic", "dusty", "eager", "fern", "fuzzy", "gentle", "hazel",
    "icy", "jolly", "kind", "lazy", "loud", "mellow", "misty", "mossy", "nimble", "odd", "pale", "quiet", "rainy",
    "salty", "sleepy", "snug", "sunny", "tiny", "velvet", "windy",
)  # fmt: skip
_SECOND = (
    "badger", "beetle", "comet", "crow", "dumpling", "ferret", "fox", "gecko", "heron", "kettle", "lemur", "lynx",
    "magpie", "moth", "newt", "otter", "pebble", "puffin", "raven", "sparrow", "teapot", "turnip", "walrus", "wren",
)  # fmt: skip
_SHARES = (
    ("Moonlit Raiders", "moonlit-raiders", lines.RAIDERS, 80),
    ("Compile & Chill", "compile-chill", lines.CODERS, 64),
    ("Plaza Pixel", "plaza-pixel", lines.PIXELS, 56),
)


def servers(rng: random.Random) -> tuple[Server, ...]:
    """The three servers, their people drawn from ``rng``."""
    names = [f"{first}_{second}" for first, second in product(_FIRST, _SECOND)]
    drawn = iter(rng.sample(names, MEMBERS))
    return tuple(
        Server(
            name=name,
            invite=invite,
            lines=texts,
            members=tuple(next(drawn) for _ in range(count)),
            moderator=f"mod_{invite.partition('-')[0]}",
        )
        for name, invite, texts, count in _SHARES
    )
