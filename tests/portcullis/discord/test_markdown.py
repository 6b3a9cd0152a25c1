"""Strangers' text shows, and does nothing else."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.discord.markdown import code, cut, date, escape, length, message_link, one_line

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=[]), max_size=300)


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("**bold** _it_ ~~no~~ ||spoiler||", r"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|"),
        ("@everyone <@1> <#2> <@&3>", r"\@everyone \<\@1> \<#2> \<\@&3>"),
        ("[free](https://x.test)", r"\[free\](https\://x.test)"),
        ("# heading", r"\# heading"),
        ("a look-alike: #1", "a look-alike: #1"),
        (r"\*", r"\\\*"),
    ],
)
def test_escaped_text_has_no_markdown_mention_or_link(hostile: str, shown: str) -> None:
    assert escape(hostile) == shown


@given(ANY_TEXT)
def test_escaped_text_always_has_its_special_characters_behind_a_backslash(text: str) -> None:
    escaped = re.sub(r"\\[^0-9A-Za-z\s]", "", escape(text))

    assert not set(escaped) & set("*_~|`[]<@")
    assert "://" not in escaped


@given(ANY_TEXT)
def test_one_line_holds_nothing_that_cannot_be_seen(text: str) -> None:
    shown = one_line(text)

    assert "\n" not in shown
    assert not any(unicodedata.category(c) in {"Cc", "Cf"} for c in shown)


def test_a_name_that_turns_the_writing_direction_loses_its_marks() -> None:
    assert one_line("abc\u202egpj.exe\u200b\n x") == "abc gpj.exe x"


@given(ANY_TEXT)
def test_a_name_in_code_cannot_leave_it_and_is_never_empty(text: str) -> None:
    shown = code(text)

    assert shown[0] == shown[-1] == "`"
    assert "`" not in shown[1:-1]
    assert 1 <= length(shown[1:-1]) <= 64


@given(ANY_TEXT, st.integers(min_value=1, max_value=50))
def test_cut_text_is_never_longer_than_its_limit_and_begins_the_same(text: str, limit: int) -> None:
    shown = cut(text, limit)

    assert length(shown) <= limit
    assert shown == text or text.startswith(shown.removesuffix("…"))


def test_an_emoji_counts_twice_as_discord_may_count_it() -> None:
    assert length("a😀") == 3
    assert cut("😀😀😀", 4) == "😀…"


def test_dates_and_links_are_written_as_discord_reads_them() -> None:
    assert date(1_700_000_000_999) == "<t:1700000000:D> (<t:1700000000:R>)"
    assert message_link("1", "2", "3") == "https://discord.com/channels/1/2/3"
