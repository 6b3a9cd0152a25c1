"""One call, and what becomes of it."""

import json
import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from portcullis import logs
from portcullis.llm.answer import Opinion
from portcullis.llm.reviewer import Reviewer
from tests.portcullis.llm.conftest import UNSURE, Endpoint

FUNCTIONS = Path(__file__).parents[3] / "functions"


def test_an_answer_comes_with_its_tokens_cost_and_time(reviewer: Reviewer, endpoint: Endpoint) -> None:
    endpoint.script({"content": UNSURE | {"verdict": "spam", "confidence": 0.9}})
    call = reviewer.ask("free things", {}, timeout_s=5)

    assert call.answer is not None
    assert (call.answer.verdict, call.answer.confidence) == (Opinion.SPAM, 0.9)
    assert (call.error, call.prompt_tokens, call.completion_tokens) == (None, 10, 5)
    assert call.cost_usd == pytest.approx(20e-6)
    assert 0 <= call.latency_ms < 5000


@pytest.mark.parametrize(
    ("step", "error", "again"),
    [
        ({"status": 500}, "http_500", True),
        ({"status": 503}, "http_503", True),
        ({"status": 429, "retry_after": 7}, "http_429", True),
        ({"status": 400}, "http_400", False),
        ({"status": 401}, "http_401", False),
        ({"drop": True}, "connection", True),
        ({"malformed": True}, "unreadable", True),
        ({"refusal": "I cannot judge this."}, "refused", False),
        ({"status": 400, "code": "content_filter"}, "refused", False),
        ({"body": {}}, "schema", True),
        ({"body": {"choices": []}}, "schema", True),
        ({"body": {"choices": [{}]}}, "schema", True),
        ({"body": {"choices": "none"}}, "schema", True),
        ({"body": {"choices": [{"finish_reason": "stop", "message": None}]}}, "schema", True),
        (
            {"body": {"choices": [{"finish_reason": "stop", "message": {"content": {"a": 1}}}]}},
            "schema",
            True,
        ),
        ({"body": [1]}, "schema", True),
        ({"content": UNSURE, "finish_reason": "content_filter"}, "refused", False),
        ({"content": '{"verdict": "sp', "finish_reason": "length"}, "schema", True),
    ],
)
def test_what_goes_wrong_is_named_in_a_word(
    reviewer: Reviewer, endpoint: Endpoint, step: dict[str, Any], error: str, again: bool
) -> None:
    endpoint.script(step)
    call = reviewer.ask("hello", {}, timeout_s=5)
    assert (call.answer, call.error, call.again) == (None, error, again)
    assert call.retry_after_s == step.get("retry_after", 0)
    assert len(endpoint.bodies) == 1, "the client tries nothing again by itself"


def test_a_slow_answer_is_not_waited_for(reviewer: Reviewer, endpoint: Endpoint) -> None:
    endpoint.script({"delay_s": 5, "content": UNSURE})
    call = reviewer.ask("hello", {}, timeout_s=0.2)
    assert (call.error, call.again) == ("timeout", True)
    assert call.latency_ms >= 200


def test_an_answer_that_never_ends_is_given_up_though_its_connection_is_kept_alive(
    reviewer: Reviewer, endpoint: Endpoint
) -> None:
    endpoint.script({"drip_s": 5})
    call = reviewer.ask("hello", {}, timeout_s=0.3)
    assert (call.error, call.again) == ("timeout", True), "at its end it would be unreadable"


@pytest.mark.parametrize("tokens", ["many", -1, None, 10**12, 1.5, True])
def test_tokens_that_cannot_be_counted_are_none(reviewer: Reviewer, endpoint: Endpoint, tokens: Any) -> None:
    answer = {"finish_reason": "stop", "message": {"content": json.dumps(UNSURE)}}
    usage = {"prompt_tokens": tokens, "completion_tokens": 5}
    endpoint.script({"body": {"choices": [answer], "usage": usage}})
    call = reviewer.ask("hello", {}, timeout_s=5)
    assert call.answer is not None
    assert (call.prompt_tokens, call.completion_tokens) == (0, 5)


@pytest.mark.parametrize(("asked", "waited"), [("nan", 0), ("inf", 0), ("-1", 0), ("901", 900), ("soon", 0)])
def test_a_wait_that_makes_no_sense_is_none(
    reviewer: Reviewer, endpoint: Endpoint, asked: str, waited: float
) -> None:
    endpoint.script({"status": 429, "retry_after": asked})
    assert reviewer.ask("hello", {}, timeout_s=5).retry_after_s == waited


def test_threads_that_ask_first_at_once_share_one_client(reviewer: Reviewer, endpoint: Endpoint) -> None:
    endpoint.script(*({"content": UNSURE} for _ in range(8)))
    barrier = Barrier(8)

    def one(_: int) -> int:
        barrier.wait()
        return id(reviewer._connected())

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(one, range(8)))) == 1


def test_at_the_loudest_level_no_prompt_is_logged(
    reviewer: Reviewer, endpoint: Endpoint, capsys: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        logs.configure("DEBUG")
        reviewer.ask("a secret of mine", {}, timeout_s=5)
    finally:
        root.handlers[:] = before
        root.setLevel(level)
    written = capsys.readouterr()
    assert "secret of mine" not in written.out + written.err


def test_neither_the_message_nor_the_key_is_logged(
    reviewer: Reviewer, endpoint: Endpoint, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="portcullis")
    endpoint.script({"status": 400}, {"content": "a secret of mine"})
    for _ in range(2):
        reviewer.ask("a secret of mine", {}, timeout_s=5)
    assert "http_400" in str([vars(record) for record in caplog.records])
    assert "secret" not in str([vars(record) for record in caplog.records])
    assert "sk-test" not in repr(reviewer)


@pytest.mark.parametrize("function", ["detection", "scheduled"])
def test_a_function_that_asks_nothing_does_not_load_the_client(function: str) -> None:
    environment = {
        "PYTHONPATH": str(FUNCTIONS), "SUPABASE_URL": "http://127.0.0.1:9", "SUPABASE_SERVICE_ROLE_KEY": "k",
        "DISCORD_TOKEN": "t", "DETECTION_SECRET": "s", "SCHEDULED_SECRET": "s", "FINGERPRINT_KEY": "k",
        "OPENAI_API_KEY": "sk-test",
    }  # fmt: skip
    code = f"import sys, {function}.main; print('openai' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "False\n"
