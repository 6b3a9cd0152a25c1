import math
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.classifier.features import MOST_LETTERS, MOST_WORDS, SHAPE, WORD, runs
from portcullis.classifier.model import Model, logistic
from portcullis.text import EMPTY, read
from tests.portcullis.classifier.models import model_of

TALK = model_of(
    ("=nitro", 2.0, 3.0), ("free nitro", 4.0, 2.0), (" ni", 1.0, 1.0), ("=tea", 2.0, -3.0), bias=-1.0
)


def test_the_score_is_what_the_formula_says() -> None:
    # Runs: one known, scaled to length 1. Wholes: 2 and 4 long, so 20 ** 0.5 together.
    expected = -1.0 + 1.0 + (2.0 * 3.0 + 4.0 * 2.0) / math.sqrt(2.0**2 + 4.0**2)
    assert TALK.score(read("free nitro")) == pytest.approx(expected, abs=0.05)


def test_the_score_becomes_a_probability_by_platts_numbers() -> None:
    bent = model_of(("=nitro", 1.0, 3.0), slope=2.0, offset=-1.0)
    score = bent.score(read("nitro"))
    assert bent.probability(read("nitro")) == pytest.approx(1 / (1 + math.exp(-(2 * score - 1))))


def test_a_piece_that_speaks_for_spam_raises_the_probability_and_one_against_it_lowers_it() -> None:
    neutral = TALK.probability(read("hello"))
    assert TALK.probability(read("nitro")) > neutral > TALK.probability(read("tea"))


def test_the_heavier_a_known_piece_the_higher_the_probability() -> None:
    answers = [
        model_of(("=nitro", 1.0, weight), ("=other", 1.0, 5.0)).probability(read("nitro"))
        for weight in (-2.0, -1.0, 0.0, 1.0, 2.0)
    ]
    assert answers == sorted(set(answers))


def test_a_text_without_words_is_no_spam() -> None:
    certain = model_of(bias=9.0)
    assert certain.probability(EMPTY) == 0
    assert certain.probability(read("!!!")) == 0


def test_a_shape_counts_as_it_is() -> None:
    loud = model_of((f"{SHAPE}capitals", 0.0, 2.0))
    assert loud.score(read("VERY LOUD TALK")) == pytest.approx(2.0)
    assert loud.score(read("very loud talk")) == 0


@given(st.text(max_size=500))
def test_every_answer_is_a_probability(raw: str) -> None:
    extreme = model_of(*((f"{WORD}{letter}", 3.0, 1e6) for letter in "abc"), (" a", 1.0, -1e6), slope=50.0)
    for model in (TALK, extreme):
        assert 0 <= model.probability(read(raw)) <= 1


@given(st.floats(allow_nan=False))
def test_no_score_is_too_large_for_a_probability(score: float) -> None:
    assert 0 <= logistic(score) <= 1


def test_a_model_answers_the_same_however_often_it_is_asked() -> None:
    text = read("free nitro for tea")
    assert len({TALK.probability(text) for _ in range(3)}) == 1


class Counting(Mapping[str, int]):
    """Known pieces that count how often somebody looks."""

    def __init__(self) -> None:
        self.looks = 0

    def __getitem__(self, piece: str) -> int:
        self.looks += 1
        raise KeyError(piece)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@pytest.mark.parametrize("words", [100, 200, 400, 800])
def test_the_work_grows_no_faster_than_the_text_and_ends_at_400_words(words: int) -> None:
    pieces = Counting()
    model = Model(
        version="test", pieces=pieces, idf_step=1.0, weight_step=1.0, bias=0.0, slope=1.0, offset=0.0
    )
    different = [
        f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{'x' * 5}{chr(97 + n // 676)}" for n in range(words)
    ]

    model.probability(read(" ".join(different)))

    counted = min(words, MOST_WORDS)
    a_word = len(runs(different[0])) + 2
    shapes = 20
    assert pieces.looks <= counted * a_word + shapes
    assert pieces.looks <= MOST_WORDS * 4 * (MOST_LETTERS + 2)


def test_a_word_that_was_met_before_costs_no_runs_again() -> None:
    pieces = Counting()
    model = Model(
        version="test", pieces=pieces, idf_step=1.0, weight_step=1.0, bias=0.0, slope=1.0, offset=0.0
    )
    model.probability(read("portcullis"))
    first = pieces.looks
    model.probability(read("portcullis"))
    assert pieces.looks - first < len(runs("portcullis"))
