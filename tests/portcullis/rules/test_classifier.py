import pytest

from portcullis.judge import judge
from portcullis.models import Action, Basis, Context, EventKind
from portcullis.rules.classifier import RULE, Settings, check
from portcullis.settings import defaults, parse
from tests.portcullis.builders import make_event


def test_the_threshold_is_enough_and_less_is_not() -> None:
    settings = Settings(threshold=0.3)
    assert check(make_event(), Context(spam_probability=0.3), settings) is not None
    assert check(make_event(), Context(spam_probability=0.2999), settings) is None


def test_without_an_answer_there_is_no_finding() -> None:
    assert check(make_event(), Context(), Settings(threshold=0.0)) is None


def test_the_probability_counts_in_proportion_and_the_weight_is_the_most() -> None:
    half = check(make_event(), Context(spam_probability=0.5), Settings(weight=0.8, threshold=0.1))
    whole = check(make_event(), Context(spam_probability=1.0), Settings(weight=0.8))
    assert half is not None
    assert whole is not None
    assert half.weight == pytest.approx(0.4)
    assert whole.weight == pytest.approx(0.8)


def test_the_reason_says_how_sure_the_classifier_is() -> None:
    finding = check(make_event(), Context(spam_probability=0.874), Settings())
    assert finding is not None
    assert finding.basis is Basis.CONTENT
    assert finding.reason == "Reads like spam to the text classifier (87 %)."


def test_it_is_asked_about_messages_and_edits_alone() -> None:
    assert RULE.events == {EventKind.MESSAGE, EventKind.EDIT}


def test_a_sure_classifier_is_enough_to_act_on_and_a_server_can_switch_it_off() -> None:
    sure = Context(spam_probability=0.99)
    assert judge(make_event(), sure, defaults()).action is Action.RESTRICT
    off = parse({"rules": {"classifier": {"enabled": False}}})
    assert judge(make_event(), sure, off).findings == ()


def test_who_warns_of_a_scam_quotes_it_and_is_left_alone() -> None:
    sure = Context(spam_probability=0.98)
    assert check(make_event("free nitro, claim it at x.com/a"), sure, Settings()) is not None
    assert check(make_event("“free nitro, claim it at x.com/a” is a scam"), sure, Settings()) is None


def test_with_an_invite_in_the_text_the_classifier_counts_only_where_it_is_sure_by_itself() -> None:
    settings = Settings(weight=0.625)
    event = make_event("our other server: discord.gg/abc")
    assert check(event, Context(spam_probability=0.79), settings) is None
    assert check(event, Context(spam_probability=0.8), settings) is not None


def test_an_invite_notifies_by_itself_even_if_the_classifier_dislikes_it_a_little() -> None:
    event = make_event("the map people have a server of their own: discord.gg/mapfolk")
    assert judge(event, Context(spam_probability=0.8), defaults()).action is Action.NOTIFY


@pytest.mark.parametrize("probability", [0.5, 0.8, 1.0])
def test_a_hint_that_leads_nowhere_is_never_more_because_of_the_classifier(probability: float) -> None:
    settings = Settings(weight=0.9, threshold=0.3)
    sure = Context(spam_probability=probability)
    assert check(make_event("is there a way to get free nitro on this server?"), sure, settings) is None
    assert check(make_event("free nitro for all, dm me"), sure, settings) is not None


def test_words_at_which_no_phrase_hints_count_though_they_lead_nowhere() -> None:
    assert check(make_event("a cheap trick"), Context(spam_probability=0.6), Settings()) is not None
