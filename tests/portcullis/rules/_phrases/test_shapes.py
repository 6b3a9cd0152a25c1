import pytest

from portcullis.rules._phrases.shapes import OF_PROSE, OF_WORDS, is_disguised, of_native


@pytest.mark.parametrize(
    ("idea", "words", "found"),
    [
        ("number", "ring 12345 now", True),
        ("number", "ring 1234 now", False),
        ("number", "ring 555 123 4567", True),
        ("amount", "5000 reais por dia", True),
        ("amount", "1080p video", False),
        ("amount", "ot 500 p", True),
        ("address", "to bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh please", True),
        ("address", "to bc1qxy2kgd please", False),
        ("short code", "text win to 8123", True),
        ("short code", "text win to 812", False),
        ("premium rate", "150p per msg", True),
        ("premium rate", "720p per msg", False),
    ],
)
def test_shapes_in_words(idea: str, words: str, found: bool) -> None:
    assert bool(OF_WORDS[idea].search(words)) is found


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("write to @some_name", True),
        ("hello <@123456789012345678>", False),
        ("@everyone look", False),
        ("mail a@example.net", False),
        ("@abcd", False),
        ("@abcde", True),
    ],
)
def test_names_of_other_platforms(prose: str, found: bool) -> None:
    assert bool(OF_PROSE["handle"].search(prose)) is found


@pytest.mark.parametrize(
    ("idea", "folded", "found"),
    [
        ("native number", "加微信abc1234", False),
        ("native number", "加微信abc12345", True),
        ("native number", "扣扣一二三四五六", True),
        ("native number", "abc12345加我", True),
        ("native number", "加群123456", True),
        ("native number", "加群12345", False),
        ("native number", "加群20261130", False),
        ("native number", "加群199900元", False),
        ("native number", "龙芯abc12345怎么样", False),
        ("native account", "龙芯abc12345怎么样", True),
        ("native account", "显卡rtx4070ti", False),
        ("contact", "加wxabc12345", True),
        ("contact", "用wxpython写", False),
        ("contact", "有qq吗", False),
        ("amount", "一天300元", True),
        ("amount", "300人", False),
    ],
)
def test_shapes_without_blanks(idea: str, folded: str, found: bool) -> None:
    assert bool(of_native()[idea].search(folded)) is found


@pytest.mark.parametrize(
    ("raw", "disguised"),
    [
        ("plain", False),
        ("ＦＵＬＬ ＷＩＤＴＨ", False),
        ("𝓯𝓪𝓷𝓬𝔂", False),
        ("① ② ③", False),
        ("ⓐ1", False),
        ("ⓐｂ", False),
        ("ⓐｂ⁴", True),
    ],
)
def test_letters_of_two_kinds_and_three_of_them_are_a_disguise(raw: str, disguised: bool) -> None:
    assert is_disguised(raw, native=False) is disguised


@pytest.mark.parametrize("raw", ["①②③ ＡＢＣ", "ａ１①", "角α①²", "①ｂ⁴"])
def test_signs_that_scripts_without_blanks_have_themselves_are_no_disguise(raw: str) -> None:
    assert not is_disguised(raw, native=True)


def test_greek_and_cyrillic_letters_disguise_only_among_scripts_without_blanks() -> None:
    assert is_disguised("ⓐбв", native=True)
    assert not is_disguised("ⓐбв", native=False)
