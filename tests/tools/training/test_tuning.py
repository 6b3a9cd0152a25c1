import numpy as np
import pytest

from portcullis.errors import UserError
from tools.training.tuning import View, together, tune

NAN = float("nan")


def test_together_is_what_the_judge_makes_of_two_findings() -> None:
    rules, classifier = np.array([0.5, 0.0, 0.5]), np.array([0.8, 0.2, NAN])
    found = together(rules, classifier, threshold=0.3, weight=0.5)
    assert found.tolist() == pytest.approx([1 - 0.5 * 0.6, 0.0, 0.5])


def view(*probabilities: float, most: float = 0.0) -> View:
    return View(probabilities=np.array(probabilities), most_false=most, pooled=False)


def test_the_best_score_within_the_limit_is_chosen() -> None:
    spam = np.array([True, True, False, False])
    everything = np.ones(4, dtype=bool)
    chosen = tune(np.zeros(4), spam, [everything], [everything], [view(0.9, 0.7, 0.65, 0.1)])
    # 0.65 must stay below a confidence of 0.5 and 0.7 must not.
    assert 0.5 / 0.7 <= chosen.weight < 0.5 / 0.65 or 0.65 < chosen.threshold <= 0.7
    assert chosen.f1 == (1.0,)


def test_of_equals_the_most_careful_is_chosen() -> None:
    spam = np.array([True, False])
    both = np.ones(2, dtype=bool)
    chosen = tune(np.zeros(2), spam, [both], [both], [view(1.0, 0.0)])
    assert (chosen.weight, chosen.threshold) == (0.5, 0.6)


def test_where_no_settings_keep_the_limit_it_says_so() -> None:
    spam = np.array([True, False])
    both = np.ones(2, dtype=bool)
    with pytest.raises(UserError, match="more ham would help"):
        tune(np.array([1.0, 1.0]), spam, [both], [both], [view(1.0, 1.0)])


def test_a_target_of_few_rows_counts_as_much_as_one_of_many() -> None:
    spam = np.array([True] * 9 + [False, True])
    many, few = np.arange(11) < 9, np.arange(11) >= 9
    # To find the one at 0.52, a weight near 1 is needed, at which the one at 0.51 is flagged by mistake.
    chosen = tune(np.zeros(11), spam, [many, few], [], [view(*[0.95] * 9, 0.51, 0.52)])
    assert chosen.weight * 0.52 >= 0.5
