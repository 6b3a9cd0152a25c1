"""Every line of /health in every language."""

import string

import pytest

from interactions import health_words
from interactions.option import Words

SAID = [
    *(value for value in vars(health_words).values() if isinstance(value, Words)),
    *(words for _, words in health_words._STATES.values()),
]


@pytest.mark.parametrize("words", SAID, ids=lambda words: words.en[:30])
def test_both_languages_say_the_same_values(words: Words) -> None:
    def values(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert words.en != words.de
    assert values(words.en) == values(words.de)
