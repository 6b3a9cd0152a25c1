import numpy as np

from portcullis.judge import FLAGGED_FROM, judge
from portcullis.models import Context
from portcullis.settings import defaults, parse
from tests.portcullis.builders import make_event
from tools.training.trial import CLASSIFIER, Trial, View, settings_of

TEXTS = (
    "see you at eight",
    "free nitro, claim it at https://a.example/x",
    "nitro is dear and the free trial is over",
    "beware, “free nitro, claim it at https://a.example/x” is a scam",
    "our other server: discord.gg/abc",
)
EVENTS = {row: make_event(text) for row, text in enumerate(TEXTS)}
TRIAL = Trial(events=EVENTS, rows=len(TEXTS) + 1)


def test_it_flags_what_the_judge_flags_under_any_settings() -> None:
    for probability in (0.3, 0.8, 0.9, 1.0):
        view = View(probabilities=np.full(len(TEXTS) + 1, probability))
        for weight in (0.4, 0.58, 0.9):
            values = {"classifier.weight": weight, "phrases.gifts": weight}
            settings = parse({"rules": {"classifier": {"weight": weight}, "phrases": {"gifts": weight}}})
            context = Context(spam_probability=probability)
            expected = [
                judge(event, context, settings).confidence >= FLAGGED_FROM for event in EVENTS.values()
            ]
            assert TRIAL.flagged(values, view).tolist() == [*expected, False]


def test_a_row_that_the_model_was_not_asked_about_is_judged_by_the_rules_alone() -> None:
    view = View(probabilities=np.full(len(TEXTS) + 1, np.nan))
    assert TRIAL.flagged({}, view).tolist() == TRIAL.flagged({}, view, ["phrases"]).tolist()
    assert not view.known.any()


def test_a_layer_is_the_rules_that_are_named() -> None:
    view = View(probabilities=np.full(len(TEXTS) + 1, 1.0))
    assert TRIAL.flagged({}, view, [CLASSIFIER]).tolist() == [True, True, False, False, True, False]
    assert TRIAL.flagged({}, view, ["phrases"]).tolist() == [False, True, False, False, False, False]


def test_views_are_not_taken_for_one_another() -> None:
    sure, unsure = (View(probabilities=np.full(len(TEXTS) + 1, number)) for number in (1.0, 0.1))
    assert TRIAL.flagged({}, sure, [CLASSIFIER]).any()
    assert not TRIAL.flagged({}, unsure, [CLASSIFIER]).any()


def test_settings_that_are_not_named_have_their_defaults() -> None:
    assert settings_of("burst", {"burst.threshold": 9, "links.threshold": 3}).model_dump() == (
        defaults().rule("burst").model_dump() | {"threshold": 9}
    )
