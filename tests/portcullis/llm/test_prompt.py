"""The prompt: its version, its form, its size."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.llm import prompt
from portcullis.llm.answer import Answer, Opinion
from portcullis.llm.cost import MAX_ANSWER_TOKENS, Prices

DIGESTS = {"1": "64c08c03e5cc7a1f"}
"""Every version of the prompt by its text. Change the text and you need a new version here."""

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_a_changed_prompt_has_a_new_version() -> None:
    text = json.dumps(prompt.messages("", {}))
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == DIGESTS[prompt.VERSION]


def test_the_examples_are_a_scam_a_borderline_case_and_an_innocent_message() -> None:
    examples = [one["content"] for one in prompt.messages("", {}) if one["role"] == "assistant"]
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


@given(TEXT)
def test_no_call_costs_more_than_is_set_aside_for_it(text: str) -> None:
    prices = Prices(input_usd=0.4, output_usd=1.6)
    # No tokeniser makes more tokens than there are bytes.
    sent = sum(len(one["content"].encode()) for one in prompt.messages(text, {"account_age_days": 4000}))
    most = prices.base_usd + prices.byte_usd * len(text.encode())
    assert prices.of(sent, MAX_ANSWER_TOKENS) <= most


def test_without_prices_a_call_costs_nothing() -> None:
    assert (Prices().of(1000, 100), Prices().base_usd, Prices().byte_usd) == (0, 0, 0)
