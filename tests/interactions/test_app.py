"""The endpoint: who gets in, what Discord's PING gets, and what is not an interaction."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.interactions.bot import CASE, NOW_S, Bot
from tests.interactions.fake_database import FakeDatabase

FUNCTIONS = Path(__file__).parents[2] / "functions"
PRESS = json.dumps(
    Bot(FakeDatabase()).interaction(type=3, data={"custom_id": f"case:verify:{CASE}"})
).encode()
CHARTS = ("matplotlib", "numpy", "PIL")
"""Half a second of imports."""


def test_ping_gets_pong_and_asks_no_database(bot: Bot, store: FakeDatabase) -> None:
    assert bot.send({"type": 1, "id": "1" * 18, "token": "t"}) == {"type": 1}
    assert store.calls == []


def test_a_forged_signature_gets_401_and_nothing_else(bot: Bot, store: FakeDatabase) -> None:
    stranger = Bot(store)
    answer, status = bot.post(PRESS, stranger.sign(PRESS))
    assert (status, list(answer)) == (401, ["error"])
    assert store.calls == []


def test_an_old_request_gets_401_when_it_is_played_again(bot: Bot, store: FakeDatabase) -> None:
    assert bot.post(PRESS, bot.sign(PRESS, NOW_S - 301))[1] == 401
    assert store.calls == []


@given(
    headers=st.dictionaries(
        st.sampled_from(["X-Signature-Ed25519", "X-Signature-Timestamp"]),
        st.text() | st.text("0123456789abcdef", min_size=128, max_size=128) | st.just(str(NOW_S)),
    ),
    cut=st.integers(0, len(PRESS)),
)
def test_whatever_is_not_signed_gets_401_and_leaves_the_database_alone(
    headers: dict[str, str], cut: int
) -> None:
    store = FakeDatabase()
    assert Bot(store).post(PRESS[:cut], headers)[1] == 401
    assert store.calls == []


@given(cut=st.integers(0, len(PRESS) - 1))
def test_a_truncated_body_gets_401_with_the_signature_of_the_whole(cut: int) -> None:
    bot = Bot(FakeDatabase())
    assert bot.post(PRESS[:cut], bot.sign(PRESS))[1] == 401


@given(
    body=st.binary()
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["type", "id", "data", "member"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_a_signed_body_that_is_no_interaction_never_gets_a_5xx(body: bytes) -> None:
    store = FakeDatabase()
    assert Bot(store).post(body)[1] in {200, 400}
    assert store.calls == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"[" * 100_000, id="nested too deeply"),
        pytest.param(b"9" * 5_000, id="a number too long"),
        pytest.param(b'{"type": 2}', id="nothing but a type"),
        pytest.param(b'{"type": 99, "id": "1", "token": "t"}', id="an unknown type"),
        pytest.param(b"\xff", id="not UTF-8"),
    ],
)
def test_a_malformed_interaction_gets_400(bot: Bot, body: bytes) -> None:
    assert bot.post(body)[1] == 400


def test_a_ping_waits_for_no_handler_no_settings_and_no_database() -> None:
    assert loaded("import interactions.app", "pydantic", "postgrest", *CHARTS) == "[]"


def test_all_commands_are_known_without_what_draws_charts() -> None:
    script = "from interactions import dispatch; dispatch.all_commands(); dispatch.all_components()"
    assert loaded(script, *CHARTS) == "[]"


def loaded(script: str, *packages: str) -> str:
    """Those modules of some packages that a new process has loaded after a script."""
    printed = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{script}; import sys; print([m for m in sys.modules if m.startswith({packages!r})])",
        ],
        env={"PYTHONPATH": str(FUNCTIONS)},
        capture_output=True,
        text=True,
        check=True,
    )
    return printed.stdout.strip()
