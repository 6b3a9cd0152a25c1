"""The figures of a night; a whole one is played in tests/interactions/door."""

from typing import Any

from tools.bench.asleep import Night, words


def view(**fields: Any) -> dict[str, Any]:
    """A deferred command that ended in words, unless ``fields`` say otherwise."""
    common = {"outcome": "deferred", "elapsed_s": 2.0, "response_type": 5, "loading": False, "choices": None}
    return {**common, "message": message("42"), "followups": [], **fields}


def message(content: str, title: str = "") -> dict[str, Any]:
    return {"content": content, "embeds": [{"title": title}] if title else []}


def night(*views: dict[str, Any]) -> Night:
    return Night(views, views)


def test_a_deferral_in_time_with_words_in_the_end_is_answered_and_completed() -> None:
    found = night(view(), view(elapsed_s=2.5))
    assert found.as_json() == {
        "interactions": 2,
        "answered_in_time": 2,
        "completed": 2,
        "first_response_s": {"median": 2.25, "slowest": 2.5},
    }
    assert found.last_line() == "2 of 2 answered within 3 s (slowest 2.50 s), 2 completed"


def test_no_response_and_one_after_three_seconds_are_not_in_time() -> None:
    assert night(view(outcome="no_response"), view(outcome="invalid"), view(elapsed_s=3.0)).answered == 0


def test_who_still_reads_thinking_or_nothing_is_not_completed() -> None:
    assert night(view(loading=True), view(message=None), view(message=message(""))).completed == 0


def test_a_button_is_completed_by_the_words_that_follow_not_by_the_message_that_held_it() -> None:
    assert night(view(response_type=6)).completed == 0
    assert words(view(response_type=6, followups=[message("verified")])) == "verified"


def test_suggestions_are_complete_even_if_they_are_none() -> None:
    assert night(view(response_type=8, choices=[], message=None)).completed == 1


def test_an_embed_s_title_counts_as_words() -> None:
    assert words(view(message=message("", "Overview"))) == "Overview"
