from hypothesis import given
from hypothesis import strategies as st

from portcullis.text import EMPTY, read


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
