"""Python sleeps for 10 seconds, as on a cold start: every member is answered in time, and completely in the end.

``portcullis bench asleep`` plays the same with more members.
"""

from tools.bench.asleep import DEADLINE_S, Scene, ending, sleep_through, stop, wake, words
from tools.devstack.stack import Stack

MEMBERS, ASLEEP_S = 20, 10.0


def test_whoever_asks_while_python_sleeps_is_answered_in_time_and_completely(
    stack: Stack, scene: Scene
) -> None:
    night = sleep_through(stack, scene, MEMBERS, ASLEEP_S)
    assert night.answered == MEMBERS, [(view["outcome"], view["elapsed_s"]) for view in night.first]
    assert night.slowest_s < DEADLINE_S
    assert night.completed == MEMBERS, [words(view) for view in night.last]
    commands, buttons, forms, suggestions = (night.last[kind::4] for kind in range(4))
    assert {words(view) for view in commands} == {"Overview"}
    assert {words(view) for view in buttons} == {"I cannot find this any more."}
    assert all("I do not know this button" in words(view) for view in forms)
    assert [view["choices"] for view in suggestions] == [[]] * (MEMBERS // 4)


def test_what_is_late_is_shown_to_the_member_alone(stack: Stack, scene: Scene) -> None:
    stop(stack)
    try:
        command, press = scene.send(0), scene.send(1)
    finally:
        wake(stack)
    assert ending(scene.discord, command)["ephemeral"]
    (followup,) = ending(scene.discord, press)["followups"]
    assert followup["flags"] & 64


def test_who_is_awake_answers_at_once(scene: Scene) -> None:
    command = scene.send(0)
    assert (command["outcome"], command["response_type"]) == ("answered", 4)
    assert [file["filename"] for file in command["message"]["attachments"]] == ["chart.png"]
    assert "burst.weight" in {choice["value"] for choice in scene.send(3)["choices"]}
