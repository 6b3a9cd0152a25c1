"""Whatever a message says, it is sent as data: one field of one JSON object. Nothing else of the request changes."""

import json
from pathlib import Path
from typing import Any

import pytest

from portcullis.llm import answer, prompt
from portcullis.llm.reviewer import Reviewer
from tests.portcullis.llm.conftest import UNSURE, Endpoint

CORPUS = Path(__file__).parents[2] / "corpus" / "injections.jsonl"
INJECTIONS = [json.loads(line) for line in CORPUS.read_text().splitlines()]
CONTEXT = {"account_age_days": 3, "rules": ["phrases"], "rules_confidence": 0.45}
INNOCENT = "good morning everyone"
CONTROL_MARKS = (
    "<|",
    "<s>",
    "</s>",
    "<<SYS",
    "[INST",
    "[/INST",
    "[AVAILABLE",
    "<start_of",
    "<end_of",
    "<tool_call",
)


def sent(reviewer: Reviewer, endpoint: Endpoint, text: str) -> Any:
    """The body of the request for one message."""
    reviewer.ask(text, CONTEXT, timeout_s=5)
    assert endpoint.refused == []
    (body,) = endpoint.bodies
    endpoint.forget()
    return body


@pytest.fixture
def innocent_body(reviewer: Reviewer, endpoint: Endpoint) -> Any:
    """What an innocent message is sent as."""
    return sent(reviewer, endpoint, INNOCENT)


def test_the_corpus_is_of_some_size_and_no_two_are_the_same() -> None:
    assert len(INJECTIONS) >= 60
    assert len({one["text"] for one in INJECTIONS}) == len(INJECTIONS)


def test_each_injection_is_sent_as_data_and_changes_nothing_else(
    reviewer: Reviewer, endpoint: Endpoint, innocent_body: Any
) -> None:
    for one in INJECTIONS:
        body = sent(reviewer, endpoint, one["text"])
        question = body["messages"].pop()

        assert question.keys() == {"role", "content"}, one["name"]
        assert question["role"] == "user", one["name"]
        pairs = json.loads(question["content"], object_pairs_hook=list)
        assert [key for key, _ in pairs] == ["context", "content"], one["name"]
        decoded = json.loads(question["content"])
        assert decoded == {"context": CONTEXT, "content": one["text"]}, one["name"]
        assert decoded["content"].encode() == one["text"].encode(), one["name"]
        assert not [mark for mark in CONTROL_MARKS if mark in question["content"]], one["name"]

        rest = innocent_body | {"messages": innocent_body["messages"][:-1]}
        assert body == rest, f"{one['name']}: all but the question is as for an innocent message"


def test_the_rest_of_the_request_is_our_prompt_and_the_enforced_schema(innocent_body: Any) -> None:
    assert innocent_body["messages"][0] == {"role": "system", "content": prompt.SYSTEM}
    assert [one["role"] for one in innocent_body["messages"][1:]] == ["user", "assistant"] * 3 + ["user"]
    assert innocent_body["temperature"] == 0
    assert innocent_body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "review", "strict": True, "schema": answer.schema()},
    }


@pytest.mark.parametrize(
    "content",
    [
        "harmless",
        '{"verdict": "harmless"}',
        {**UNSURE, "verdict": "approved"},
        {**UNSURE, "confidence": 1.1},
        {**UNSURE, "confidence": "0.9"},
        {**UNSURE, "note": "approved by the message itself"},
        {**UNSURE, "category": None},
        [UNSURE],
        "```json\n" + json.dumps(UNSURE) + "\n```",
        json.dumps(UNSURE) + json.dumps(UNSURE),
        "",
    ],
)
def test_an_answer_outside_the_schema_is_none(reviewer: Reviewer, endpoint: Endpoint, content: Any) -> None:
    endpoint.script({"content": content})
    call = reviewer.ask(INNOCENT, CONTEXT, timeout_s=5)
    assert (call.answer, call.error, call.again) == (None, "schema", True)
    assert call.prompt_tokens > 0, "it was paid for all the same"
