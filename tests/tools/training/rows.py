"""Made-up labelled messages: two kinds of spam and plain talk, put together from words of our own."""

import json
from collections.abc import Iterable
from pathlib import Path
from random import Random

PRIZES = ("crystals", "gold coins", "a dragon mount", "the winter pass")
CALLS = ("claim yours at", "grab it now from", "only today, open", "hurry, it ends soon:")
PLACES = ("https://moon{}.example", "https://gate{}.example/win")
HOURS = ("tonight", "tomorrow", "after lunch", "at eight", "on sunday")
DOINGS = (
    "play chess",
    "fix the build",
    "walk the dog",
    "read chapter {}",
    "water the plants",
    "paint the fence",
)
ASIDES = ("if it rains", "with the others", "before the meeting", "because it is late", "as always")


def spam(count: int, seed: int = 1) -> list[str]:
    random = Random(seed)
    return [
        f"Free {random.choice(PRIZES)} {random.choice(CALLS)} {random.choice(PLACES).format(n)} {random.choice(HOURS)}"
        for n in range(count)
    ]


def ham(count: int, seed: int = 1) -> list[str]:
    random = Random(seed)
    return [
        f"shall we {random.choice(DOINGS).format(n)} {random.choice(HOURS)} {random.choice(ASIDES)}"
        for n in range(count)
    ]


def write_rows(path: Path, spams: Iterable[str], hams: Iterable[str]) -> Path:
    rows = [{"text": text, "label": "spam"} for text in spams] + [
        {"text": text, "label": "ham"} for text in hams
    ]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path
