from portcullis.rules._phrases.folding import as_words, fold
from portcullis.rules._phrases.terms import Terms

TERMS = Terms(fold({"gift": ["free", "give*"], "sum": ["<money>"], "both": ["free"]}, as_words))


def test_a_term_is_found_as_a_whole_word_and_every_idea_it_stands_for() -> None:
    assert TERMS.places(" free stuff ") == {"gift": [(0, 5)], "both": [(0, 5)]}
    assert TERMS.places(" carefree freedom ") == {}


def test_a_star_leaves_the_end_open() -> None:
    assert TERMS.places(" giveaway ") == {"gift": [(0, 5)]}
    assert TERMS.places(" forgive ") == {}


def test_tokens_are_terms() -> None:
    assert TERMS.places(" <money> ") == {"sum": [(0, 8)]}
