import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcullis.models import Context
from portcullis.rules import masked_link, phrases
from portcullis.text import EMPTY, read
from portcullis.text.fingerprint import fingerprint
from tests.portcullis.builders import make_event


def test_an_empty_message_is_empty() -> None:
    assert read("") is EMPTY


def test_code_is_kept_apart_and_untouched() -> None:
    text = read("look ```py\nprint('Ｆull')``` and `a\u200bb` here https://x.com/a")
    assert text.code == ("py\nprint('Ｆull')", "a\u200bb")
    assert [link.url for link in text.links] == ["https://x.com/a"]
    assert "print" not in text.prose


def test_links_invites_and_everyone_in_code_do_not_count() -> None:
    text = read("`https://x.com/a @everyone` ```discord.gg/abc``` ``evil.com``")
    assert (text.links, text.invites, text.domains, text.everyone) == ((), (), frozenset(), False)


def test_phrases_see_into_code_so_that_backticks_hide_nothing() -> None:
    assert read("`free nitro`").words == "free nitro"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="`"), min_size=1, max_size=40))
def test_code_survives_as_written(code: str) -> None:
    assert read(f"x `{code}` y").code == (code,)


@given(st.from_regex(r"https://[a-z]{1,8}\.(com|net|org)/[A-Za-z0-9_/-]{0,20}", fullmatch=True))
def test_urls_survive(url: str) -> None:
    for around in (url, f"see {url} there", f"<{url}>", f"**{url}**", f"ｓｅｅ {url}"):
        assert [link.url for link in read(around).links] == [url.rstrip("_")]


@given(st.from_regex(r"<(@!?|@&|#)[0-9]{17,19}>", fullmatch=True))
def test_mentions_survive(mention: str) -> None:
    assert mention in read(f"ｈi {mention}!").prose


@given(st.text(max_size=200))
def test_what_was_read_reads_the_same_again(text: str) -> None:
    prose = read(text).prose
    assert read(prose).prose == prose


def test_every_named_domain_is_to_be_looked_up_with_its_parents() -> None:
    text = read("https://a.b.evil.co.uk/x and other.com but [shown.com](https://hidden.net)")
    assert text.domains == {"a.b.evil.co.uk", "b.evil.co.uk", "evil.co.uk", "other.com", "hidden.net"}


def test_the_unmasked_words_are_the_words_where_nothing_is_masked() -> None:
    plain = read("An ordinary sentence, with a link: https://x.com/a")
    assert plain.unmasked is plain.words


HOSTILE = {
    "letters": "a" * 4000,
    "words": "free nitro " * 360,
    "dots": "a." * 2000,
    "labels": ".".join(["a" * 63] * 62),
    "urls": "https://a.co " * 300,
    "url without end": "https://" + "a" * 3990,
    "schemes": "https://" * 500,
    "brackets": "[" * 4000,
    "masks": "[a](" * 1000,
    "open masks": "[" + "a" * 3990 + "](",
    "backticks": "`" * 4000,
    "fences": "``` ` `` " * 440,
    "odd fences": "```" + "``` a" * 790 + "``",
    "spaced": "a " * 2000,
    "dotted spaces": "a . " * 1000,
    "blanks": " " * 4000,
    "discord blanks": ("discord" + " " * 3) * 400,
    "leet": "a1" * 2000,
    "digits": "1" * 4000,
    "money": "$1,1.1" * 660,
    "marks": "a" + "\u0301" * 3999,
    "zalgo": "a\u0301\u0302\u0303" * 1000,
    "zero width": "a\u200b" * 2000,
    "bidi": "\u202e\u2066a" * 1300,
    "right to left lines": "a\nש\n" * 1000,
    "cyrillic": "нитро " * 660,
    "mentions": "<@1234567890123456" * 220,
    "emoji": "🔞" * 4000,
    "angle brackets": "<" * 4000,
    "at signs": "@" * 4000,
    "ligatures": "\ufdfa" * 4000,
    "idn": "https://" + "ü" * 3990 + ".com",
    "many idn": "https://ü.com " * 280,
    "punctuation": "https://a.com" + ")" * 3980,
    "percent": "1,1" * 1300 + "%",
    "invites": "discord.gg/a" * 330,
    "every term": "free nitro claim link dm me earn profit crypto invest " * 74,
}


def slowest_ms(text: str) -> float:
    """Processor time to read, fingerprint and match ``text``; the best of three, for the machine may be busy."""
    best = float("inf")
    for _ in range(3):
        start = time.thread_time()
        event = make_event(text)
        fingerprint(event.parsed, "key")
        phrases.check(event, Context(), phrases.Settings())
        masked_link.check(event, Context(), masked_link.Settings())
        best = min(best, (time.thread_time() - start) * 1000)
    return best


@pytest.mark.parametrize("name", HOSTILE)
def test_no_message_of_4000_characters_takes_20_ms(name: str) -> None:
    assert slowest_ms(HOSTILE[name][:4000]) < 20


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.text(st.sampled_from("a1 .:/[]()<>@`$%-\u200b\u0301ё🔞h"), min_size=1, max_size=6),
        min_size=1,
        max_size=4,
    )
)
def test_no_repetition_of_pieces_takes_20_ms(pieces: list[str]) -> None:
    unit = "".join(pieces)
    assert slowest_ms((unit * (4000 // len(unit) + 1))[:4000]) < 20
