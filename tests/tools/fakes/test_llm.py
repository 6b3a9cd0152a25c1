"""The fake language model, asked by the real client."""

import json
from collections.abc import Iterator

import openai
import pytest
import requests

from tools.fakes.process import started


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with started("tools.fakes.llm", ["--key", "sk-test"]) as ready:
        yield ready["url"]


@pytest.fixture
def client(base: str) -> Iterator[openai.OpenAI]:
    requests.delete(f"{base.removesuffix('/v1')}/_control/requests", timeout=5)
    with openai.OpenAI(base_url=base, api_key="sk-test", max_retries=0, timeout=2) as client:
        yield client


def script(base: str, *steps: dict[str, object]) -> None:
    requests.post(f"{base.removesuffix('/v1')}/_control/script", json=list(steps), timeout=5)


def ask(client: openai.OpenAI) -> str | None:
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "spam?"}])
    return answer.choices[0].message.content


def test_steps_are_used_up_in_order_and_then_the_default_answers(base: str, client: openai.OpenAI) -> None:
    script(base, {"content": {"spam": True}}, {"content": "no"})
    assert json.loads(ask(client) or "") == {"spam": True}
    assert [ask(client), ask(client)] == ["no", "OK"]


def test_responses_are_answered_too(base: str, client: openai.OpenAI) -> None:
    script(base, {"content": "fine"})
    assert client.responses.create(model="m", input="spam?").output_text == "fine"


def test_requests_are_recorded(base: str, client: openai.OpenAI) -> None:
    ask(client)
    seen = requests.get(f"{base.removesuffix('/v1')}/_control/requests", timeout=5).json()["requests"]
    assert [each["body"]["messages"][0]["content"] for each in seen] == ["spam?"]


@pytest.mark.parametrize(
    ("step", "error"),
    [
        ({"status": 500}, openai.InternalServerError),
        ({"status": 429, "retry_after": 2}, openai.RateLimitError),
        ({"drop": True}, openai.APIConnectionError),
        ({"malformed": True}, json.JSONDecodeError),
    ],
)
def test_errors_come_as_scripted(
    base: str, client: openai.OpenAI, step: dict[str, object], error: type[Exception]
) -> None:
    script(base, step)
    with pytest.raises(error):
        ask(client)


def test_a_slow_answer_runs_into_the_clients_timeout(base: str, client: openai.OpenAI) -> None:
    script(base, {"delay_s": 5})
    with pytest.raises(openai.APITimeoutError):
        ask(client.with_options(timeout=0.2))


def test_a_wrong_key_is_refused(client: openai.OpenAI) -> None:
    with pytest.raises(openai.AuthenticationError):
        ask(client.with_options(api_key="sk-wrong"))
