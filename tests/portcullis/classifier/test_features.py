import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.classifier.features import (
    LONGEST,
    MOST_LETTERS,
    MOST_SIZE,
    MOST_WORDS,
    SHAPE,
    SHORTEST,
    WORD,
    features,
    runs,
)
from portcullis.text import EMPTY, read


def test_words_pairs_and_runs_are_those_of_the_folded_text() -> None:
    seen = features(read("Frее **NITRO** nitro!"))  # noqa: RUF001  two letters are Cyrillic
    assert seen.words == {"free", "nitro"}
    assert seen.pairs == {"free nitro", "nitro nitro"}


def test_a_run_knows_where_its_word_begins_and_ends() -> None:
    assert runs("ab") == {" a", "ab", "b ", " ab", "ab ", " ab "}


def test_what_has_a_rule_of_its_own_is_not_seen_a_second_time() -> None:
    invited = features(read("come and see https://discord.gg/abcdef"))
    assert invited == features(read("come and see https://other.example/abcdef"))
    assert features(read("@everyone come and see")).words == features(read("come and see")).words
    assert (
        features(read("[a.example](https://b.example)")).shapes
        == features(read("a.example https://b.example")).shapes
    )


def test_how_often_a_word_occurs_makes_no_difference() -> None:
    assert features(read("spam egg spam egg spam")).words == features(read("spam egg")).words


def test_a_long_number_is_any_number_and_a_short_one_is_itself() -> None:
    assert features(read("call 5550123 now")).words == features(read("call 98765 now")).words
    assert "123" in features(read("room 123")).words
    assert features(read("room 1234")).words == {"room", "0000"}


def test_the_last_word_that_counts_is_the_400th() -> None:
    text = read(" ".join(f"w{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(MOST_WORDS + 1)))
    seen = features(text)
    words = text.words.split()
    assert len(seen.words) == MOST_WORDS
    assert words[MOST_WORDS - 1] in seen.words
    assert words[MOST_WORDS] not in seen.words


def test_a_word_is_cut_after_40_letters() -> None:
    longest = "a" * MOST_LETTERS
    assert features(read(longest)).words == {longest}
    assert features(read(longest + "b")).words == {longest}


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("hello there", "words2"),
        ("see https://a.example", "links1"),
        ("one\ntwo", "lines1"),
        ("no!!", "exclaims2"),
        ("only $7", "money1"),
        ("only $7", "digits1"),
        ("party 🎉🎉🎉", "symbols2"),
        ("THIS IS LOUD", "capitals"),
        ("try `ls`", "code"),
    ],
)
def test_the_shape_of_a_text_is_seen(text: str, shape: str) -> None:
    assert f"{SHAPE}{shape}" in features(read(text)).shapes


def test_sizes_are_classes_that_double_and_end() -> None:
    def exclaims(count: int) -> str:
        return next(shape for shape in features(read("no" + "!" * count)).shapes if "exclaims" in shape)

    assert exclaims(2) == exclaims(3) != exclaims(4)
    assert exclaims(3000).endswith(str(MOST_SIZE))


def test_seven_shouted_letters_are_no_shout_and_eight_are() -> None:
    assert f"{SHAPE}capitals" not in features(read("ABCDEFG")).shapes
    assert f"{SHAPE}capitals" in features(read("ABCDEFGH")).shapes


def test_an_empty_text_has_no_words() -> None:
    seen = features(EMPTY)
    assert (seen.words, seen.pairs) == (frozenset(), frozenset())


@given(st.text(max_size=600))
def test_kinds_of_pieces_never_mix_and_all_are_bounded(raw: str) -> None:
    seen = features(read(raw))
    assert len(seen.words) <= MOST_WORDS
    assert len(seen.pairs) < MOST_WORDS or not seen.pairs
    assert not any(word.startswith((WORD, SHAPE)) or " " in word for word in seen.words)
    assert all(" " in pair.strip() for pair in seen.pairs)
    assert all(shape.startswith(SHAPE) for shape in seen.shapes)
    for word in seen.words:
        pieces = runs(word)
        assert len(pieces) < (LONGEST - SHORTEST + 1) * (MOST_LETTERS + 2)
        assert all(SHORTEST <= len(piece) <= LONGEST and " " not in piece.strip() for piece in pieces)


@given(st.text(max_size=300))
def test_features_of_folded_words_are_the_words_again(raw: str) -> None:
    words = read(raw).words
    assert features(read(words)).words == features(read(read(words).words)).words
