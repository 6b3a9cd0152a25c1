from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.duration import LONGEST_S, SHORTEST_S
from portcullis.errors import UserError
from portcullis.ladder import LONGEST_MUTE_S, MOST_STEPS, MOST_WARNINGS, Step
from portcullis.settings import change, defaults

steps = st.one_of(
    st.builds(Step, st.integers(1, MOST_WARNINGS), st.just("mute"), st.integers(SHORTEST_S, LONGEST_MUTE_S)),
    st.builds(Step, st.integers(1, MOST_WARNINGS), st.just("tempban"), st.integers(SHORTEST_S, LONGEST_S)),
    st.builds(Step, st.integers(1, MOST_WARNINGS), st.sampled_from(["kick", "ban"]), st.none()),
)


@given(steps)
def test_a_step_is_read_as_it_is_written(step: Step) -> None:
    assert Step.parse(step.write()) == step


@given(st.lists(steps, max_size=MOST_STEPS, unique_by=lambda step: step.warnings), st.randoms())
def test_a_ladder_is_stored_from_the_lowest_step_up_however_it_is_typed(
    steps: list[Step], random: Any
) -> None:
    typed = [step.write().replace(":", " : ").upper() for step in steps]
    random.shuffle(typed)
    stored = [step.write() for step in sorted(steps, key=lambda step: step.warnings)]
    assert change("warning_ladder", ", ".join(typed) or "none") == {"warning_ladder": stored}


@pytest.mark.parametrize(
    "text",
    [
        "0:kick", "101:kick", "3", "3:mute", "3:mute soon", "3:mute 59s", "3:mute 28d1s", "3:tempban", "3:tempban 366d",
        "3:kick 1h", "3:ban 1h", "3:warn", "three:kick", "-3:kick", "3:kick:ban",
    ],
)  # fmt: skip
def test_what_is_no_step_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        Step.parse(text)
    with pytest.raises(
        UserError, match=r"^`warning_ladder`: must be up to 10 steps with commas between.*`5:kick`"
    ):
        change("warning_ladder", f"1:kick, {text}")


@pytest.mark.parametrize(
    ("text", "taken"), [("1:mute 28d", True), ("100:tempban 365d", True), ("1:kick", True)]
)
def test_the_bounds_themselves_are_taken(text: str, taken: bool) -> None:
    assert (change("warning_ladder", text) == {"warning_ladder": [text]}) is taken


@pytest.mark.parametrize(("count", "taken"), [(MOST_STEPS, True), (MOST_STEPS + 1, False)])
def test_a_ladder_has_ten_steps_at_most(count: int, taken: bool) -> None:
    text = ",".join(f"{n}:kick" for n in range(1, count + 1))
    if taken:
        assert len(change("warning_ladder", text)["warning_ladder"]) == count
    else:
        with pytest.raises(UserError, match="up to 10 steps"):
            change("warning_ladder", text)


def test_two_steps_at_one_number_are_refused() -> None:
    with pytest.raises(UserError, match="each once"):
        change("warning_ladder", "3:kick,3:ban")


def test_the_default_is_a_ladder_as_it_would_be_stored() -> None:
    default = defaults().warning_ladder
    assert change("warning_ladder", ",".join(default)) == {"warning_ladder": list(default)}
