"""The prompt: its version, its form, its size."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.llm import prompt
from portcullis.llm.answer import Answer, Opinion
from portcullis.llm.cost import MAX_ANSWER_TOKENS, Prices

DIGESTS = {"2": "74dcd6e496944da2"}
"""Every version of the prompt by its text. Change the text and you need a new version here."""

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_a_changed_prompt_has_a_new_version() -> None:
    text = json.dumps([prompt.messages("", {}), prompt.messages({}, {})])
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == DIGESTS[prompt.VERSION]


@pytest.mark.parametrize("content", ["", {}], ids=["message", "profile"])
def test_the_examples_are_a_clear_case_a_borderline_one_and_an_innocent(content: prompt.Content) -> None:
    examples = [one["content"] for one in prompt.messages(content, {}) if one["role"] == "assistant"]
    verdicts = [Answer.model_validate_json(one).verdict for one in examples]
    assert verdicts == [Opinion.SPAM, Opinion.UNSURE, Opinion.HARMLESS]


@given(TEXT)
def test_any_text_decodes_to_itself(text: str) -> None:
    written = prompt.as_data(text, {"rules": []})
    assert json.loads(written) == {"context": {"rules": []}, "content": text}
    assert "<" not in written


@pytest.mark.parametrize(("length", "kept"), [(8000, 8000), (8001, 8000)])
def test_a_text_is_sent_whole_up_to_8000_characters(length: int, kept: int) -> None:
    question = prompt.messages("x" * length, {})[-1]["content"]
    assert len(json.loads(question)["content"]) == kept


@pytest.mark.parametrize(("length", "kept"), [(200, 200), (201, 200)])
def test_a_name_is_sent_whole_up_to_200_characters(length: int, kept: int) -> None:
    question = prompt.messages({"username": "x" * length}, {})[-1]["content"]
    assert len(json.loads(question)["content"]["username"]) == kept


@given(TEXT, TEXT)
def test_any_profile_decodes_to_itself_and_costs_no_more_than_is_set_aside(shown: str, name: str) -> None:
    names = {"display_name": shown[:200], "username": name[:200]}
    asked = prompt.messages(names, {"account_age_days": 4000, "has_avatar": True})
    assert json.loads(asked[-1]["content"])["content"] == names
    assert "<" not in asked[-1]["content"]
    prices = Prices(input_usd=0.4, output_usd=1.6)
    stored = json.dumps(names, ensure_ascii=False).encode()
    sent = sum(len(one["content"].encode()) for one in asked)
    assert prices.of(sent, MAX_ANSWER_TOKENS) <= prices.base_usd + prices.byte_usd * len(stored)


@given(TEXT)
def test_no_call_costs_more_than_is_set_aside_for_it(text: str) -> None:
    prices = Prices(input_usd=0.4, output_usd=1.6)
    # No tokeniser makes more tokens than there are bytes.
    sent = sum(len(one["content"].encode()) for one in prompt.messages(text, {"account_age_days": 4000}))
    most = prices.base_usd + prices.byte_usd * len(text.encode())
    assert prices.of(sent, MAX_ANSWER_TOKENS) <= most


def test_without_prices_a_call_costs_nothing() -> None:
    assert (Prices().of(1000, 100), Prices().base_usd, Prices().byte_usd) == (0, 0, 0)
