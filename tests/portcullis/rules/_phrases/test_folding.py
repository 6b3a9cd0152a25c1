from portcullis.rules._phrases.folding import as_words, fold
from portcullis.rules._phrases.native import is_native
from portcullis.rules._phrases.words import read_ideas
from portcullis.text.normalise import clean
from portcullis.text.words import to_words


def test_terms_fold_together_as_texts_do() -> None:
    terms = [term for terms in read_ideas().values() for term in terms if not is_native(term)]
    terms = [term for term in terms if not term.startswith("~")]
    alone = [to_words(clean(term.rstrip("*"))) for term in terms]
    assert [folded.strip() for folded in as_words(terms)] == alone
    assert all(alone)


def test_a_term_of_several_ideas_is_one_line_and_no_idea_stands_in_it_twice() -> None:
    assert fold({"gift": ["Free", "free"], "both": ["FREE"]}, as_words) == " free |gift|both\n"


def test_no_line_is_longer_by_a_separator_in_a_term() -> None:
    lines = fold(read_ideas(), lambda terms: list(terms)).splitlines()
    assert {idea for line in lines for idea in line.split("|")[1:]} == read_ideas().keys()
