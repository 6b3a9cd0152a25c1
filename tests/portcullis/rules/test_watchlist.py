"""The server's own words and patterns: what they match, and what is refused when it is set."""

import time

import pytest

from portcullis import settings
from portcullis.errors import UserError
from portcullis.models import Context, EventKind, Finding
from portcullis.rules.watchlist import (
    MAX_PATTERN,
    MAX_PATTERNS,
    MAX_PROGRAM,
    MAX_WORD,
    MAX_WORDS,
    RULE,
    Settings,
    check,
)
from tests.portcullis.builders import make_event


def find(text: str, *, words: tuple[str, ...] = (), patterns: tuple[str, ...] = ()) -> Finding | None:
    return check(make_event(text), Context(), Settings(words=words, patterns=patterns))


def refusal(key: str, values: list[str]) -> str:
    with pytest.raises(UserError) as raised:
        settings.change(f"watchlist.{key}", values)
    return str(raised.value)


@pytest.mark.parametrize(
    "text",
    [
        "buy gold here",
        "BUY GOLD, now",
        "please **buy**  gold",
        "buy, gold!",
        "buу gоld",
        "b u y y y? no: buy g0ld",
        "bu\u200by go\u200bld",
        "`buy gold`",
    ],
)
def test_a_word_is_found_whatever_its_disguise(text: str) -> None:
    finding = find(text, words=("Buy gold",))
    assert finding is not None
    assert finding.reason == "On this server's watchlist: “Buy gold”."


@pytest.mark.parametrize("text", ["golden", "marigold", "buy some gold", "gold", ""])
def test_only_whole_words_in_a_row_count(text: str) -> None:
    assert find(text, words=("buy gold", "old")) is None


def test_a_comma_in_a_word_is_taken_and_makes_no_difference() -> None:
    assert find("come in, stranger", words=("come in, stranger",)) is not None
    assert find("come in stranger", words=("come in, stranger",)) is not None


def test_a_word_of_another_script_is_found_by_its_look() -> None:
    assert find("срочно нужны деньги", words=("Нужны деньги",)) is not None


def test_a_pattern_is_held_against_the_text_as_it_was_written() -> None:
    assert find("call 0900-1234", patterns=(r"\b0900-\d{4}\b",)) is not None
    assert find("call 0900 1234", patterns=(r"\b0900-\d{4}\b",)) is None
    assert find("🔥🔥🔥", patterns=("🔥{3}",)) is not None


def test_a_pattern_minds_no_capitals_unless_it_says_so() -> None:
    assert find("FREE", patterns=("free",)) is not None
    assert find("FREE", patterns=("(?-i)free",)) is None


def test_the_pattern_that_fired_is_named() -> None:
    finding = find("abc", patterns=("x", "b"))
    assert finding is not None
    assert "“b”" in finding.reason


def test_names_are_judged_too() -> None:
    assert {EventKind.JOIN, EventKind.RENAME} <= RULE.events


def test_without_lists_nothing_is_found() -> None:
    assert find("anything") is None


@pytest.mark.parametrize("pattern", ["(a+)+$", "(.*a){20}", "(x+x+)+y", "(?:a|aa)+$"])
def test_a_pattern_that_hangs_other_engines_is_answered_at_once(pattern: str) -> None:
    began = time.perf_counter()
    find("a" * 3999 + "!", patterns=(pattern,))
    assert time.perf_counter() - began < 5, "backtracking engines take years"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (["("], "can read"),
        ([r"(?=a)"], "can read"),
        ([r"(a)\1"], "can read"),
        (["a*"], "empty text"),
        (["^"], "empty text"),
        ([r"\b"], "empty text"),
        (["\ud800"], "can read"),
        (["a" * (MAX_PATTERN + 1)], "1 to 200 characters"),
        ([""], "1 to 200 characters"),
        (["(?:a{100}){10}b{100}"], "too large"),
        ([f"p{n}" for n in range(MAX_PATTERNS + 1)], "25 at most"),
    ],
)
def test_a_pattern_that_does_not_fit_is_refused_in_words(values: list[str], said: str) -> None:
    assert said in refusal("patterns", values)


def test_the_longest_and_the_most_patterns_are_taken() -> None:
    most = [f"{n:02}" + "a" * (MAX_PATTERN - 2) for n in range(MAX_PATTERNS)]
    assert settings.change("watchlist.patterns", most)
    assert settings.change("watchlist.patterns", ["a{900}"]), MAX_PROGRAM


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (["!?"], "letters or digits"),
        (["🔥"], "letters or digits"),
        (["https://evil.example/x"], "is no word"),
        (["<@300000000000000001>"], "is no word"),
        (["\ud83d"], "letters or digits"),
        ([" "], "1 to 100 characters"),
        (["a" * (MAX_WORD + 1)], "1 to 100 characters"),
        ([f"w{n}" for n in range(MAX_WORDS + 1)], "200 at most"),
    ],
)
def test_a_word_that_does_not_fit_is_refused_in_words(values: list[str], said: str) -> None:
    assert said in refusal("words", values)


def test_the_longest_and_the_most_words_are_taken() -> None:
    assert settings.change("watchlist.words", ["a" * MAX_WORD, *(f"w{n}" for n in range(MAX_WORDS - 1))])
