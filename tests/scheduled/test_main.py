"""The scheduled function as a real process under functions-framework."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from portcullis import inside
from tests.serving import free_port, serving, start

FUNCTIONS = Path(__file__).parents[2] / "functions"
SOURCE = FUNCTIONS / "scheduled" / "main.py"
ENVIRONMENT = {
    "PYTHONPATH": str(FUNCTIONS),
    "SUPABASE_URL": "http://127.0.0.1:9",
    "SUPABASE_SERVICE_ROLE_KEY": "key",
    "DISCORD_TOKEN": "token",
    "DISCORD_API_URL": "http://127.0.0.1:9/api/v10",
    "SCHEDULED_SECRET": "secret",
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a running scheduled function, whose database is not there."""
    with serving(SOURCE, "scheduled", ENVIRONMENT) as url:
        yield url


@pytest.mark.parametrize("path", ["health", "alive", "ready"])
def test_a_health_question_is_answered_in_json(url: str, path: str) -> None:
    answer = requests.get(f"{url}/{path}", timeout=5)

    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "service": "scheduled"})


def test_an_unsigned_call_gets_401(url: str) -> None:
    assert requests.post(url, data=b'{"job": "outbox"}', timeout=5).status_code == 401


def test_a_body_over_a_megabyte_gets_413(url: str) -> None:
    assert requests.post(url, data=b"a" * 1_000_001, timeout=5).status_code == 413


def test_a_job_whose_database_is_away_gets_500_with_the_reason(url: str) -> None:
    body = b'{"job": "outbox"}'
    headers = {inside.HEADER: inside.sign("secret", body, int(time.time()))}

    answer = requests.post(url, data=body, headers=headers, timeout=15)

    assert answer.status_code == 500
    assert "[network]" in answer.json()["error"]


def test_a_missing_variable_stops_the_start_with_one_line_that_names_it() -> None:
    environment = {name: value for name, value in ENVIRONMENT.items() if name != "SCHEDULED_SECRET"}
    with start(SOURCE, "scheduled", environment, free_port()) as process:
        output, _ = process.communicate(timeout=20)

    assert process.returncode == 1
    assert output == "scheduled: SCHEDULED_SECRET is not set: see .env.example for what it holds\n"
