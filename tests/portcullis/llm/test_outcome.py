"""From an answer to what it changes."""

from typing import Any

import pytest

from portcullis.llm import outcome
from portcullis.llm.answer import Answer, Category, Opinion
from portcullis.llm.prompt import Purpose
from portcullis.llm.reviewer import Call
from portcullis.settings import parse


def claimed(purpose: Purpose = Purpose.MESSAGE, confidence: float = 0.0) -> dict[str, Any]:
    """A row as claim_llm_reviews hands it out."""
    return {"id": 1, "fence": 1, "purpose": purpose, "confidence": confidence, "context": {}}


def said(verdict: Opinion = Opinion.SPAM, confidence: float = 0.95) -> Answer:
    return Answer(
        rationale="x", verdict=verdict, confidence=confidence, category=Category.GIVEAWAY_SCAM
    )  # fmt: skip


def hit(row: dict[str, Any], answer: Answer | None = None, **settings: Any) -> Any:
    """What the answer makes a verdict of, under the defaults with ``settings`` on top."""
    return outcome.answered(row, answer or said(), parse(settings))["hit"]


@pytest.mark.parametrize(
    ("mode", "action"),
    [("record", "record"), ("notify", "notify"), ("restrict", "notify"), ("kick", "notify")],
)
def test_a_profile_notifies_at_most_whatever_joins_lead_to(mode: str, action: str) -> None:
    found = hit(claimed(Purpose.PROFILE), join_mode=mode, message_mode="kick")
    assert (found["action"], found["delete"]) == (action, False)
    assert found["reasons"] == ["The language model takes the profile for a false giveaway (95% sure)."]


def test_where_joins_are_not_judged_a_profile_changes_nothing() -> None:
    assert hit(claimed(Purpose.PROFILE), join_mode="off") is None


def test_a_profile_that_the_rules_were_surer_of_still_only_notifies() -> None:
    found = hit(claimed(Purpose.PROFILE, confidence=0.7), said(confidence=0.1))
    assert (found["action"], found["confidence"]) == ("notify", 0.7)


@pytest.mark.parametrize(("confidence", "action"), [(0.39, "record"), (0.4, "notify")])
def test_a_profile_notifies_from_the_servers_threshold_on(confidence: float, action: str) -> None:
    assert hit(claimed(Purpose.PROFILE), said(confidence=confidence))["action"] == action


@pytest.mark.parametrize(
    ("mode", "action"), [("notify", "notify"), ("restrict", "restrict"), ("kick", "kick")]
)
def test_a_message_leads_to_what_messages_lead_to(mode: str, action: str) -> None:
    found = hit(claimed(), message_mode=mode, join_mode="off")
    assert (found["action"], found["delete"]) == (action, action != "notify")
    assert found["reasons"] == ["The language model takes it for a false giveaway (95% sure)."]


def test_simulation_says_so_and_deletes_nothing() -> None:
    found = hit(claimed(), simulation=True)
    assert (found["simulated"], found["delete"]) == (True, False)


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize(
    ("verdict", "confidence", "withdraws"),
    [
        (Opinion.HARMLESS, 0.7, True),
        (Opinion.HARMLESS, 0.69, False),
        (Opinion.UNSURE, 1.0, False),
        (Opinion.SPAM, 1.0, False),
    ],
)
def test_only_who_is_sure_of_harmless_takes_back(
    purpose: Purpose, verdict: Opinion, confidence: float, withdraws: bool
) -> None:
    result = outcome.answered(claimed(purpose), said(verdict, confidence), parse({}))
    assert result["withdraw"] is withdraws
    assert (result["hit"] is None) is (verdict is not Opinion.SPAM)


@pytest.mark.parametrize(("again", "word"), [(True, "retry"), (False, "failed")])
def test_without_an_answer_the_verdict_stands(again: bool, word: str) -> None:
    result = outcome.finished(claimed(), Call(error="timeout", again=again, retry_after_s=3), parse({}))
    assert (result["outcome"], result["error"], result["retry_after_s"]) == (word, "timeout", 3)
    assert "hit" not in result


def test_prose_is_cut_and_made_storable() -> None:
    answer = Answer(
        rationale="\x00" + "x" * 600, verdict=Opinion.UNSURE, confidence=0.5, category=Category.CONVERSATION
    )
    assert outcome.finished(claimed(), Call(answer=answer), parse({}))["rationale"] == "x" * 500
