import pytest

from portcullis.rules._phrases.native import as_native, fold, is_native
from portcullis.rules._phrases.words import read_ideas
from portcullis.text.normalise import clean


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("加微信", True),
        ("バイト募集", True),
        ("무료 나눔", True),
        ("ฟรี", True),
        ("مجانا", True),
        ("मुफ्त", True),
        ("חינם", True),
        ("бесплатно", False),
        ("ücretsiz", False),
        ("free ❤ 🎁", False),
    ],
)
def test_scripts_without_blanks_are_known(text: str, is_it: bool) -> None:
    assert is_native(text) is is_it


@pytest.mark.parametrize(
    "text", ["加微信", "加 微 信", "加-微-信", "➕微信", "加薇信", "加徽❤", "加\u200b微\u200b信", "加嶶伩"]
)
def test_blanks_signs_and_characters_that_look_alike_change_nothing(text: str) -> None:
    assert fold(clean(text)) == "加微信"


def test_traditional_characters_are_simplified() -> None:
    assert fold(clean("賺錢兼職日結")) == fold("赚钱兼职日结")


def test_other_letters_become_what_they_look_like() -> None:
    assert fold(clean("加ⓋＸ")) == "加vx"


def test_links_stay_tokens() -> None:
    assert fold("看片 https://x.example.net") == "看片<link>"


def test_terms_fold_together_as_they_fold_alone() -> None:
    terms = [term for terms in read_ideas().values() for term in terms if is_native(term)]
    assert as_native(terms) == [fold(clean(term)) for term in terms]
    assert all(map(fold, terms))
