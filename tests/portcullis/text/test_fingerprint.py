import pytest

from portcullis.text import read
from portcullis.text.fingerprint import brief, fingerprint, substance

KEY = "a key"


def same(one: str, other: str) -> bool:
    return fingerprint(read(one), KEY) == fingerprint(read(other), KEY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Get your free gift here https://a.com/1 now", "get your FREE gift here: https://b.net/2 now!"),
        (
            "Hello <@123456789012345678>, we have a winner today",
            "Hello <@876543210987654321>, we have a winner today",
        ),
        ("I earned 5000 yesterday with this trick, ask me", "I earned 70 yesterday with this trick, ask me"),
        ("Get your free gift right over here", "Gеt yоur frее gift\u200b right  over here"),
        ("gg", "GG"),
    ],
)
def test_near_copies_share_a_fingerprint(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1", "2"),
        ("https://a.com/1", "https://a.com/2"),
        ("look https://a.com/1", "look https://b.com/1"),
        ("yes", "no"),
        ("😀", "😡"),
        ("this is one sentence of some length", "this is another sentence of some length"),
    ],
)
def test_short_texts_and_other_texts_do_not(one: str, other: str) -> None:
    assert not same(one, other)


def test_a_fingerprint_is_keyed_and_shows_nothing_of_the_text() -> None:
    text = read("hello there")
    mine, other = fingerprint(text, KEY), fingerprint(text, "another key")
    assert mine is not None
    assert mine != other
    assert len(mine) == 32
    assert int(mine, 16) >= 0


def test_a_key_may_be_of_any_length() -> None:
    assert fingerprint(read("hi"), "k" * 1000) != fingerprint(read("hi"), "k" * 1001)


@pytest.mark.parametrize("text", ["", "   \n"])
def test_a_message_without_text_has_none(text: str) -> None:
    assert fingerprint(read(text), KEY) is None


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("a" * 19, False),
        ("a" * 20, True),
        ("gg", False),
        ("https://a.com/x", True),
        ("discord.gg/abc", True),
        ("`https://a.com/x`", False),
        ("1234567890 1234567890 1234567890", False),
        ("<@123456789012345678> <#123456789012345678>", False),
    ],
)
def test_substance_is_a_link_or_twenty_letters(text: str, has: bool) -> None:  # pytest passes it by name
    assert substance(read(text)) is has


@pytest.mark.parametrize(
    ("text", "is_brief"),
    [
        ("abcdefghi", True),
        ("abcdefghij", False),
        ("", True),
        ("ahahahahahahahaha", True),
        ("hello there, good evening everyone", True),
        ("hi, my shop is open", False),
        ("https://a.com/x", False),
    ],
)
def test_brief_is_what_people_say_again_without_a_thought(text: str, is_brief: bool) -> None:
    assert brief(read(text)) is is_brief
