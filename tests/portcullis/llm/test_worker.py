"""A slice of reviews: what one row costs the others, and by which settings answers count."""

import time
from collections.abc import Sequence
from typing import Any

import pytest

from portcullis.llm import worker
from portcullis.llm.reviewer import Reviewer
from tests.portcullis.llm.conftest import UNSURE, Endpoint

SPAM = UNSURE | {"verdict": "spam", "confidence": 0.97}


class Rows:
    """A store that hands out rows once and keeps what comes back."""

    def __init__(self, *rows: dict[str, Any]) -> None:
        self.rows = list(rows)
        self.asked: dict[str, Any] = {}
        self.results: dict[int, dict[str, Any]] = {}

    def claim_llm_reviews(
        self, *, limit: int, lease_s: int, asked: dict[str, Any], guild_ids: Sequence[str] | None
    ) -> list[dict[str, Any]]:
        """All of them, the first time."""
        self.asked, rows, self.rows = asked, self.rows, []
        return rows

    def finish_llm_reviews(self, *, results: list[dict[str, Any]], asked: dict[str, Any]) -> dict[str, Any]:
        """Everything applies."""
        self.results |= {result["id"]: result for result in results}
        return {"applied": [], "stale": [], "raised": 0, "withdrawn": 0, "guild_ids": []}


def claimed(number: int, content: Any = "hello", **fields: Any) -> dict[str, Any]:
    row = {
        "id": number, "fence": 1, "purpose": "message_analysis", "content": content, "confidence": 0.0,
        "context": {}, "settings": {}, "answer": None,
    }  # fmt: skip
    return row | fields


def run(reviewer: Reviewer, *rows: dict[str, Any]) -> Rows:
    store = Rows(*rows)
    worker.run(store, reviewer, budget_s=4.0, clock=time.monotonic)
    return store


def test_a_row_that_cannot_be_asked_about_costs_the_others_nothing(
    reviewer: Reviewer, endpoint: Endpoint, caplog: pytest.LogCaptureFixture
) -> None:
    store = run(reviewer, claimed(1), claimed(2, content=["my secret"]), claimed(3))

    assert [store.results[n]["outcome"] for n in (1, 2, 3)] == ["answered", "retry", "answered"]
    assert store.results[2]["error"] == "unexpected"
    assert len(endpoint.bodies) == 2
    assert "secret" not in str([vars(record) for record in caplog.records])


def test_an_answer_to_an_equal_text_counts_without_a_call(reviewer: Reviewer, endpoint: Endpoint) -> None:
    stored = {"verdict": "spam", "confidence": 1, "category": "phishing"}
    result = run(reviewer, claimed(1, answer=stored)).results[1]

    assert (result["outcome"], result["answer"]) == ("answered", stored)
    assert result["hit"]["action"] == "restrict"
    assert "latency_ms" not in result, "it was no call"
    assert endpoint.bodies == []


def test_a_kept_answer_that_nobody_can_read_is_given_up_and_costs_the_others_nothing(
    reviewer: Reviewer, endpoint: Endpoint
) -> None:
    store = run(reviewer, claimed(1, answer={"verdict": "of a later release"}), claimed(2))
    assert [store.results[n]["outcome"] for n in (1, 2)] == ["failed", "answered"]


@pytest.mark.parametrize("unfit", [{"of_a_later_release": 1}, {"merge_minutes": "many"}])
def test_a_setting_that_does_not_fit_leaves_the_others_in_force(
    reviewer: Reviewer, endpoint: Endpoint, unfit: dict[str, Any]
) -> None:
    endpoint.script({"content": SPAM})
    store = run(reviewer, claimed(1, settings={"message_mode": "notify", "simulation": True} | unfit))

    hit = store.results[1]["hit"]
    assert (hit["action"], hit["simulated"], hit["delete"]) == ("notify", True, False)


def test_who_asks_says_what_about_and_with_which_defaults(reviewer: Reviewer) -> None:
    asked = run(reviewer).asked
    assert asked["purposes"] == ["message_analysis", "user_classification"]
    assert asked["defaults"] == {
        "llm": True, "llm_daily_calls": 500, "llm_daily_usd": 1.0, "user_classification": False
    }  # fmt: skip


def test_a_row_without_context_is_asked_about_all_the_same(reviewer: Reviewer, endpoint: Endpoint) -> None:
    assert run(reviewer, claimed(1, context=None)).results[1]["outcome"] == "answered"
