"""Python crashes, hangs or fails: each member gets a plain apology with the request id, never silence."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.serving import serving
from tools.bench.asleep import Scene, ending, stop, wake, words
from tools.devstack.stack import Stack

COMMAND, BUTTON, FORM, SUGGESTIONS = range(4)
SPEAKING = (COMMAND, BUTTON, FORM)


@pytest.fixture
def mortal(stack: Stack) -> Iterator[Stack]:
    """A stack whose Python may be killed: it is started again when the test is over."""
    yield stack
    stack.restart("interactions")


@pytest.fixture
def rewired(stack: Stack) -> Iterator[Stack]:
    """A stack whose door may be started anew with other settings: it gets its own back when the test is over."""
    yield stack
    stack.restart(
        "edge", {"PYTHON_TIMEOUT_S": "60", "INTERACTIONS_URL": stack.env["PYTHON_INTERACTIONS_URL"]}
    )


def is_apology(view: dict[str, Any]) -> bool:
    """Whether the member reads that something went wrong, and the id by which the logs know it, and no more."""
    text = words(view)
    return "went wrong on my side" in text and f"`{view['id']}`" in text and "Traceback" not in text


def send(scene: Scene, kinds: tuple[int, ...]) -> list[dict[str, Any]]:
    """One interaction of each kind, at once."""
    with ThreadPoolExecutor(len(kinds)) as members:
        return list(members.map(scene.send, kinds))


def test_python_crashing_in_the_middle_ends_in_an_apology(mortal: Stack, scene: Scene) -> None:
    stop(mortal)
    deferred = send(scene, SPEAKING)
    assert [view["outcome"] for view in deferred] == ["deferred"] * 3
    mortal.kill("interactions")
    ended = [ending(scene.discord, view) for view in deferred]
    assert all(map(is_apology, ended)), [words(view) for view in ended]
    assert [view["loading"] for view in ended] == [False] * 3


def test_a_dead_python_ends_in_an_apology_at_once(mortal: Stack, scene: Scene) -> None:
    mortal.kill("interactions")
    answered = send(scene, SPEAKING)
    assert [view["outcome"] for view in answered] == ["answered"] * 3
    assert all(map(is_apology, answered))
    assert all(view["ephemeral"] for view in answered)
    assert scene.send(SUGGESTIONS)["choices"] == []


def test_python_hanging_is_given_up_and_ends_in_an_apology(rewired: Stack, scene: Scene) -> None:
    rewired.restart("edge", {"PYTHON_TIMEOUT_S": "5"})
    stop(rewired)
    try:
        ended = [ending(scene.discord, view) for view in send(scene, SPEAKING)]
        assert all(map(is_apology, ended)), [words(view) for view in ended]
    finally:
        wake(rewired)


def test_python_failing_with_500_ends_in_an_apology_without_its_page(rewired: Stack, scene: Scene) -> None:
    with serving(Path(__file__).parent / "failing.py", "interactions", {}) as url:
        rewired.restart("edge", {"INTERACTIONS_URL": url})
        answered = send(scene, SPEAKING)
    assert all(map(is_apology, answered)), [words(view) for view in answered]


def test_a_database_that_is_away_ends_in_python_s_own_apology(stack: Stack, scene: Scene) -> None:
    stack.kill("postgrest")
    try:
        ended = [ending(scene.discord, view) for view in send(scene, (COMMAND, BUTTON))]
    finally:
        stack.restart("postgrest")
    assert all(map(is_apology, ended)), [words(view) for view in ended]
