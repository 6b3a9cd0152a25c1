import pytest

from portcullis.text import read
from portcullis.text.fingerprint import substance
from portcullis.text.wishes import is_wish


@pytest.mark.parametrize(
    "text",
    [
        "Happy New Year everyone! 🎆",
        "HAPPY BIRTHDAY to you <@123456789012345678>, have a great day",
        "good night everyone, sleep well",
        "Frohe Weihnachten euch allen und einen guten Rutsch ins neue Jahr",
        "¡Feliz Navidad y feliz año nuevo a todos!",
        "Bonne année à tous les amis",
        "С Новым годом, друзья, всем спокойной ночи",
        "Szczęśliwego nowego roku wszystkim",
    ],
)
def test_wishes_are_told_in_many_languages_and_have_no_substance(text: str) -> None:
    assert is_wish(read(text).words)
    assert not substance(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Happy new year everyone, my shop is open",
        "happy new year everyone https://a.com/x",
        "good morning everyone, check your dms",
        "welcome to my discord everyone",
    ],
)
def test_one_word_or_link_more_and_it_is_no_wish_alone(text: str) -> None:
    assert substance(read(text))
