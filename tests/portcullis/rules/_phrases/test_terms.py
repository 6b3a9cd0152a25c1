from portcullis.rules._phrases.native import is_native
from portcullis.rules._phrases.terms import Terms, as_words
from portcullis.rules._phrases.words import read_ideas
from portcullis.text.normalise import clean
from portcullis.text.words import to_words

TERMS = Terms({"gift": ["free", "give*"], "sum": ["<money>"], "both": ["free"]}, as_words)


def test_a_term_is_found_as_a_whole_word_and_every_idea_it_stands_for() -> None:
    assert TERMS.places(" free stuff ") == {"gift": [(0, 5)], "both": [(0, 5)]}
    assert TERMS.places(" carefree freedom ") == {}


def test_a_star_leaves_the_end_open() -> None:
    assert TERMS.places(" giveaway ") == {"gift": [(0, 5)]}
    assert TERMS.places(" forgive ") == {}


def test_tokens_are_terms() -> None:
    assert TERMS.places(" <money> ") == {"sum": [(0, 8)]}


def test_terms_fold_together_as_texts_do() -> None:
    terms = [term for terms in read_ideas().values() for term in terms if not is_native(term)]
    terms = [term for term in terms if not term.startswith("~")]
    alone = [to_words(clean(term.rstrip("*"))) for term in terms]
    assert [folded.strip() for folded in as_words(terms)] == alone
    assert all(alone)
