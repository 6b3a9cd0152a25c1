"""What the estimate gets right and wrong, measured against letters that were really changed."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.text import read
from portcullis.text.likeness import alike, likeness

_SAID = (
    "about above after again against along always among another anybody around because before behind being below "
    "between both bring build called cannot carry change city close could country course cross dinner door down early "
    "earth enough every example family father feet field final follow forest forward found friend garden general give "
    "great group hand happen head heard help high house idea important inside island kind knew know large later learn "
    "leave letter life light line listen little long made make many mean might mile money morning mother mountain move"
)
WORDS = _SAID.split()


def sentence(random: Random, words: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(words))


def changed(text: str, share: float, random: Random) -> str:
    """``text`` with that share of its letters replaced, here and there."""
    letters = list(text)
    places = [place for place, letter in enumerate(letters) if letter.isalpha()]
    for place in random.sample(places, round(len(places) * share)):
        letters[place] = random.choice("abcdefghijklmnopqrstuvwxyz".replace(letters[place], ""))
    return "".join(letters)


def estimate(one: str, other: str) -> float:
    signatures = [likeness(read(text), "key") for text in (one, other)]
    assert signatures[0] is not None
    assert signatures[1] is not None
    return alike(signatures[0], signatures[1])


@pytest.mark.parametrize(
    ("share", "fewest", "most"), [(0.05, 0.97, 1), (0.1, 0.75, 0.9), (0.2, 0.1, 0.25), (0.3, 0, 0.03)]
)
def test_the_more_letters_are_changed_the_fewer_texts_are_told_alike(
    share: float, fewest: float, most: float
) -> None:
    random = Random(1)
    texts = [sentence(random, random.randrange(8, 30)) for _ in range(1000)]
    told = sum(estimate(text, changed(text, share, random)) >= 0.9 for text in texts)
    assert fewest <= told / 1000 <= most


def test_texts_with_one_word_of_twelve_changed_are_told_alike() -> None:
    random = Random(2)
    told = 0
    for _ in range(1000):
        words = sentence(random, 12).split()
        other = [*words]
        other[random.randrange(12)] = random.choice(WORDS)
        told += estimate(" ".join(words), " ".join(other)) >= 0.9
    assert told >= 950


def test_unrelated_texts_are_taken_for_near_copies_once_in_a_thousand_at_most() -> None:
    random = Random(4)
    pairs = [(sentence(random, 10), sentence(random, 10)) for _ in range(4000)]
    assert sum(estimate(*pair) >= 0.9 for pair in pairs) <= 4


@given(st.text(st.sampled_from("abcdefg hij"), min_size=40, max_size=200))
def test_a_text_is_wholly_alike_itself_whatever_its_digits_links_and_capitals(text: str) -> None:
    if likeness(read(text), "key") is not None:
        assert estimate(text, text) == 1
        assert estimate(f"{text} 1 https://a.example/x", f"{text.upper()} 22 https://b.example/y <@1>") == 1


def test_without_the_key_nobody_can_test_a_guess() -> None:
    text = read("selling my old account with all skins")
    assert likeness(text, "one") != likeness(text, "other")
    assert likeness(text, "one") == likeness(text, "one")


def test_four_thousand_letters_without_a_blank_are_compared_too() -> None:
    assert estimate("ab" * 2000, "ab" * 2000) == 1
