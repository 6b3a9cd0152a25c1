import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.text.normalise import clean, skeleton, unmask

# Characters of the tricks, often enough in a row to meet.
tricky = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("a1 \u0301\u0334\u200b\u202e\u115f\u1100\u1161ﬀ🅰"),
    ),
    max_size=60,
)


@given(tricky)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(tricky)
def test_the_skeleton_of_a_skeleton_is_itself(text: str) -> None:
    once = skeleton(clean(text))
    assert skeleton(once) == once


@given(st.text(st.characters(codec="ascii")))
def test_ascii_is_clean_as_it_is(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("fr\u200bee\u2060", "free"),
        ("\u202edrawkcab\u202c", "drawkcab"),
        ("hid\U000e0041\U000e0042den", "hidden"),
        ("so\u00adft", "soft"),
        ("ＦＲＥＥ", "FREE"),
        ("𝐟𝓇𝕖𝖊", "free"),
        ("café", "café"),
        ("Привет, мир", "Привет, мир"),
        ("ไม่เป็นไร", "ไม\u0e48เป\u0e47นไร"),
    ],
)
def test_clean_shows_what_a_reader_sees(written: str, read: str) -> None:
    assert clean(written) == unicodedata.normalize("NFKC", read)


def test_at_most_two_marks_stay_on_a_letter() -> None:
    zalgo = "z" + "\u0334\u0335\u0336\u0337\u0338" * 20
    assert len(clean(zalgo)) <= 3


@pytest.mark.parametrize(
    "written", ["dіsсоrd", "ᴅɪsᴄᴏʀᴅ", "ⓓⓘⓢⓒⓞⓡⓓ", "🅓🅘🅢🅒🅞🅡🅓", "🇩🇮🇸🇨🇴🇷🇩", "DİSCÖRD", "d\u0336iscord"]
)
def test_look_alikes_share_the_skeleton_of_the_word(written: str) -> None:
    assert skeleton(clean(written)) == "discord"


def test_currencies_are_one() -> None:
    assert skeleton("€5 £5 ₿5 5₽") == "$5 $5 $5 5$"


def test_a_cyrillic_word_has_one_skeleton_however_it_is_mixed_with_latin() -> None:
    assert skeleton("заработок") == skeleton("зapaбoтoк")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("n1tr0", "nitro"),
        ("fr33 $kin$", "free $kin$"),
        ("4irdrop", "airdrop"),
        ("d1$cord", "discord"),
        ("f r e e", "free"),
        ("f.r.e.e nitro", "free nitro"),
        ("50k 2x 18+ 100%", "50k 2x 18+ 100%"),
        ("e.g. i.e. a b c", "e.g. i.e. a b c"),
        ("72hours", "72hours"),
    ],
)
def test_unmask_undoes_leet_and_spacing_only(written: str, read: str) -> None:
    assert unmask(written) == read
