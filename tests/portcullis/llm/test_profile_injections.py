"""Whatever a name says, it is sent as data: names in a field of one JSON object. No more of the request changes."""

import json
from pathlib import Path
from typing import Any

import pytest

from portcullis.llm import answer, profile_prompt
from portcullis.llm.reviewer import Reviewer
from tests.portcullis.llm.conftest import Endpoint
from tests.portcullis.llm.test_injections import CONTROL_MARKS

CORPUS = Path(__file__).parents[2] / "corpus" / "profile_injections.jsonl"
INJECTIONS = [json.loads(line) for line in CORPUS.read_text().splitlines()]
CONTEXT = {"account_age_days": 3, "has_avatar": False, "rules": [], "rules_confidence": 0.0}
INNOCENT = {"display_name": "Anna", "username": "anna.k"}


def sent(reviewer: Reviewer, endpoint: Endpoint, names: dict[str, str]) -> Any:
    """The body of the request for one profile."""
    reviewer.ask(names, CONTEXT, timeout_s=5)
    assert endpoint.refused == []
    (body,) = endpoint.bodies
    endpoint.forget()
    return body


@pytest.fixture
def innocent_body(reviewer: Reviewer, endpoint: Endpoint) -> Any:
    """What an innocent profile is sent as."""
    return sent(reviewer, endpoint, INNOCENT)


def test_the_corpus_is_of_some_size_and_no_two_are_the_same() -> None:
    assert len(INJECTIONS) >= 15
    assert len({(one["display_name"], one["username"]) for one in INJECTIONS}) == len(INJECTIONS)


def test_each_name_is_sent_as_data_and_changes_nothing_else(
    reviewer: Reviewer, endpoint: Endpoint, innocent_body: Any
) -> None:
    for one in INJECTIONS:
        names = {"display_name": one["display_name"], "username": one["username"]}
        body = sent(reviewer, endpoint, names)
        question = body["messages"].pop()

        assert (question.keys(), question["role"]) == ({"role", "content"}, "user"), one["name"]
        pairs = json.loads(question["content"], object_pairs_hook=list)
        assert [key for key, _ in pairs] == ["context", "content"], one["name"]
        assert [key for key, _ in pairs[1][1]] == ["display_name", "username"], one["name"]
        assert json.loads(question["content"]) == {"context": CONTEXT, "content": names}, one["name"]
        assert not [mark for mark in CONTROL_MARKS if mark in question["content"]], one["name"]

        rest = innocent_body | {"messages": innocent_body["messages"][:-1]}
        assert body == rest, f"{one['name']}: all but the question is as for an innocent profile"


def test_the_rest_of_the_request_is_the_prompt_for_profiles_and_the_enforced_schema(
    innocent_body: Any,
) -> None:
    assert innocent_body["messages"][0] == {"role": "system", "content": profile_prompt.SYSTEM}
    assert [one["role"] for one in innocent_body["messages"][1:]] == ["user", "assistant"] * 3 + ["user"]
    assert innocent_body["response_format"]["json_schema"]["schema"] == answer.schema()
