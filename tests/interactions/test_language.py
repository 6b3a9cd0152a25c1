"""In which language a member is answered."""

import pytest

from interactions.interaction import Interaction, Kind
from interactions.language import say
from interactions.option import Words


@pytest.mark.parametrize(
    ("locale", "said"), [("de", "Hallo"), ("en-US", "Hello"), ("en-GB", "Hello"), ("da", "Hello")]
)
def test_german_is_spoken_to_german_readers_and_english_to_all_others(locale: str, said: str) -> None:
    reader = Interaction(id="1" * 18, token="t", kind=Kind.COMMAND, user_id="3" * 18, locale=locale)
    assert say(Words("Hello", "Hallo"), reader) == said
