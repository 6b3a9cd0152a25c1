"""Discord's markdown becomes pieces of one look each."""

import pytest

from tests.tools.pictures.messages import NOW
from tools.pictures.flow import flow
from tools.pictures.spans import Look, Span, parse

NAMES = {"300000000000000001": "ada", "500000000000000001": "general"}
AT_S = int(NOW.timestamp())


def pieces(line: str) -> list[tuple[str, str]]:
    return [(span.look.value, span.text) for span in parse(line, NAMES, NOW)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("plain", [("plain", "plain")]),
        ("**so** it", [("bold", "so"), ("plain", " it")]),
        ("a `b**c**` d", [("plain", "a "), ("code", "b**c**"), ("plain", " d")]),
        (r"\*\*no", [("plain", "*"), ("plain", "*"), ("plain", "no")]),
        ("[message](https://discord.com/x)", [("link", "message")]),
        ("<@300000000000000001> <#500000000000000001>", [("mention", "@ada"), ("plain", " "), ("mention", "#general")]),
        ("<@&700000000000000001>", [("mention", "@700000000000000001")]),
        (f"<t:{AT_S}:D>", [("plain", "November 30, 2026")]),
        ("", []),
    ],
)  # fmt: skip
def test_each_mark_gives_its_look(line: str, expected: list[tuple[str, str]]) -> None:
    assert pieces(line) == expected


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "0 minutes ago"), (59, "0 minutes ago"), (60, "1 minute ago"), (3599, "59 minutes ago"),
        (3600, "1 hour ago"), (86_399, "23 hours ago"), (86_400, "1 day ago"), (30 * 86_400, "1 month ago"),
        (365 * 86_400, "1 year ago"),
    ],
)  # fmt: skip
def test_times_are_told_from_the_present(seconds: int, words: str) -> None:
    assert pieces(f"<t:{AT_S - seconds}:R>") == [("plain", words)]


def test_lines_keep_to_their_room_and_lose_no_word() -> None:
    words = [f"word{n}" for n in range(60)]
    code = Span("code of several words", Look.CODE)
    lines = flow([Span(" ".join(words) + " "), code], 14, 200)
    assert all(line[-1].x + line[-1].width <= 200 for line in lines)
    assert " ".join(piece.span.text for line in lines for piece in line).split() == [
        *words,
        *code.text.split(),
    ]


def test_a_word_that_is_wider_than_the_room_stands_alone() -> None:
    lines = flow([Span("a " + "w" * 200 + " b")], 14, 100)
    assert [piece.span.text.strip() for line in lines for piece in line] == ["a", "w" * 200, "b"]
