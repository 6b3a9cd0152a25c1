"""The interactions function as a real process under functions-framework. Its database is not there."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.interactions.bot import Bot
from tests.interactions.fake_database import FakeDatabase
from tests.serving import free_port, serving, start

FUNCTIONS = Path(__file__).parents[2] / "functions"
SOURCE = FUNCTIONS / "interactions" / "main.py"
DISCORD = Bot(FakeDatabase())
ENVIRONMENT = {
    "PYTHONPATH": str(FUNCTIONS),
    "SUPABASE_URL": "http://127.0.0.1:9",
    "SUPABASE_SERVICE_ROLE_KEY": "key",
    "DISCORD_TOKEN": "token",
    "DISCORD_API_URL": "http://127.0.0.1:9/api/v10",
    "DISCORD_PUBLIC_KEY": DISCORD.app.public_key,
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a running interactions function."""
    with serving(SOURCE, "interactions", ENVIRONMENT) as url:
        yield url


def post(url: str, payload: dict[str, object]) -> requests.Response:
    body = json.dumps(payload).encode()
    return requests.post(url, data=body, headers=DISCORD.sign(body, int(time.time())), timeout=15)


@pytest.mark.parametrize("path", ["health", "alive", "ready"])
def test_a_health_question_is_answered_in_json(url: str, path: str) -> None:
    answer = requests.get(f"{url}/{path}", timeout=5)
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "service": "interactions"})


def test_ping_gets_pong(url: str) -> None:
    answer = post(url, {"type": 1})
    assert (answer.status_code, answer.json()) == (200, {"type": 1})


def test_a_forged_ping_gets_401(url: str) -> None:
    forged = Bot(FakeDatabase()).sign(b'{"type":1}', int(time.time()))
    assert requests.post(url, data=b'{"type":1}', headers=forged, timeout=5).status_code == 401


def test_a_body_over_a_megabyte_gets_413(url: str) -> None:
    assert requests.post(url, data=b"a" * 1_000_001, timeout=5).status_code == 413


def test_a_command_whose_database_is_away_gets_an_apology_with_the_request_id(url: str) -> None:
    data = {"name": "config", "options": [{"type": 1, "name": "show"}]}
    answer = post(url, DISCORD.interaction(type=2, data=data, id="400000000000000777"))
    assert answer.status_code == 200
    assert "400000000000000777" in answer.json()["data"]["content"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, "") for name in ENVIRONMENT if name.startswith(("SUPABASE", "DISCORD_P"))),
        ("DISCORD_PUBLIC_KEY", "ab"),
    ],
)
def test_missing_configuration_stops_the_start_with_one_line_that_names_it(name: str, value: str) -> None:
    with start(SOURCE, "interactions", ENVIRONMENT | {name: value}, free_port()) as process:
        output, _ = process.communicate(timeout=20)
    (line,) = output.strip().splitlines()
    assert line.startswith("interactions: ")
    assert name in line
    assert process.returncode == 1
