from dataclasses import replace

import numpy as np
import pytest

from portcullis.errors import UserError
from portcullis.rules._phrases.matching import HINT
from tests.portcullis.builders import make_event
from tools.training.trial import Trial, View
from tools.training.tuning import OF_RULES, THRESHOLD, WEIGHT, WEIGHTS, Bench, changed, present, tune

PLAIN = "see you at eight"
GIFT = "free nitro, claim it at https://a.example/x"
"""The weight of gifts decides about it."""
NAN = float("nan")


def view(*probabilities: float, most: float = 0.0) -> View:
    return View(probabilities=np.array(probabilities), most_false=most)


def bench(
    spam: list[bool], view: View, *, texts: list[str] | None = None, targets: list[list[int]] | None = None
) -> Bench:
    """Rows of plain talk unless there are ``texts``, all of them of one chat, and of one target unless said."""
    rows = len(spam)
    events = {row: make_event((texts or [PLAIN] * rows)[row]) for row in range(rows)}
    return Bench(
        trial=Trial(events=events, rows=rows),
        spam=np.array(spam),
        targets=[np.isin(np.arange(rows), target) for target in targets or [list(range(rows))]],
        chats=[np.ones(rows, dtype=bool)],
        views=[view],
    )


def test_the_best_score_within_the_limit_is_chosen() -> None:
    chosen = tune(bench([True, True, False, False], view(0.9, 0.7, 0.65, 0.1)))
    # 0.65 must stay below a confidence of 0.5 and 0.7 must not.
    weight, threshold = chosen.values[WEIGHT], chosen.values[THRESHOLD]
    assert 0.5 / 0.7 <= weight < 0.5 / 0.65 or 0.65 < threshold <= 0.7
    assert chosen.f1 == (1.0,)


def test_of_equals_the_most_careful_is_chosen() -> None:
    chosen = tune(bench([True, False], view(1.0, 0.0)))
    assert (chosen.values[WEIGHT], chosen.values[THRESHOLD]) == (0.5, 0.6)


def test_where_no_settings_keep_the_limit_it_says_so() -> None:
    with pytest.raises(UserError, match="more ham would help"):
        tune(bench([True, False], view(0.0, 0.0), texts=[GIFT, GIFT]))


def test_a_target_of_few_rows_counts_as_much_as_one_of_many() -> None:
    # To find the one at 0.52, a weight near 1 is needed, at which the one at 0.51 is flagged by mistake.
    probabilities = view(*[0.95] * 9, 0.51, 0.52, most=1.0)
    chosen = tune(bench([True] * 9 + [False, True], probabilities, targets=[list(range(9)), [9, 10]]))
    assert chosen.values[WEIGHT] * 0.52 >= 0.5


def test_a_rules_weight_is_changed_where_that_helps_and_no_other_is() -> None:
    ham_like_spam = bench([False, False, True], view(0.0, 0.0, 1.0, most=1.0), texts=[GIFT, GIFT, PLAIN])
    chosen = tune(ham_like_spam)
    assert chosen.values["phrases.gifts"] < 0.5
    assert changed(chosen.values).keys() <= {WEIGHT, THRESHOLD, "phrases.gifts"}
    assert chosen.f1 == (1.0,)


def test_no_weight_of_phrases_that_is_tried_lets_a_hint_act_alone() -> None:
    assert max(WEIGHTS) * HINT < 0.5


def test_what_is_tuned_begins_at_the_defaults() -> None:
    assert present().keys() == {THRESHOLD, WEIGHT, *OF_RULES}
    assert changed(present()) == {}


def test_a_row_without_a_probability_counts_for_no_target_and_no_chat() -> None:
    chosen = tune(bench([True, False, False], view(1.0, NAN, 0.0), texts=[PLAIN, GIFT, PLAIN]))
    assert chosen.f1 == (1.0,)


def test_a_view_without_spam_of_the_targets_limits_and_does_not_score() -> None:
    left_out = View(probabilities=np.array([NAN, 0.9]), most_false=0.0)
    two = bench([True, False], view(1.0, 0.0))
    chosen = tune(replace(two, views=[*two.views, left_out]))
    assert chosen.f1 == (1.0,)
    assert chosen.values[WEIGHT] * 0.9 < 0.5


def test_where_no_target_has_spam_it_says_so() -> None:
    with pytest.raises(UserError, match="none of the targets has spam"):
        tune(bench([False, True], view(0.0, 1.0), targets=[[0]]))
