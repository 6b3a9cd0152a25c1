import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.text.restore import restore_links

pieces = st.lists(
    st.sampled_from(
        [
            "hxxp",
            "s",
            "://",
            ":",
            "/",
            ".",
            "[.]",
            "(dot)",
            " dot ",
            "[",
            "]",
            "(",
            ")",
            " ",
            "t",
            "me",
            "discord",
            "gg",
            "com",
            "a",
        ]
    )
)


@given(pieces)
def test_restoring_twice_is_restoring_once(parts: list[str]) -> None:
    once = restore_links("".join(parts))
    assert restore_links(once) == once


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("hxxps://evil.com", "https://evil.com"),
        ("h**p://evil.com", "http://evil.com"),
        ("https : / / evil.com", "https://evil.com"),
        ("evil[.]com", "evil.com"),
        ("evil (dot) com", "evil.com"),
        ("hxxps[:]//evil{.}com/a", "https://evil.com/a"),
        ("discord . gg / abc", "discord.gg/abc"),
        ("Discord dot gg/abc", "Discord.gg/abc"),
        ("t . me/abc", "t.me/abc"),
    ],
)
def test_disguised_links_are_written_out(written: str, meant: str) -> None:
    assert restore_links(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.com/a_(b)?c=d#e",
        "Dot. Dot / dot, and so on (or not).",
        "x[0].y = (a . b) / c",
        "it is in /etc. / is the root",
        "https://t.me/ there and discord.com/ here",
        "array[.5] (1.) {.}",
    ],
)
def test_everything_else_stays(text: str) -> None:
    assert restore_links(text) == text
