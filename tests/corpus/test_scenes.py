"""How scenes are written and read."""

import pytest

from tests.corpus.scenes import Line, Scene, SceneError, read_scenes


def scene_of(text: str, *, attack: bool = False) -> Scene:
    (scene,) = read_scenes(f"== a scene\n{text}", attack=attack)
    return scene


def test_a_line_says_when_who_where_and_what() -> None:
    scene = scene_of("; a remark\n  4.5  mia   #help   where is it?")
    assert scene.lines == [Line(at=4.5, who="mia", kind="message", channel="#help", text="where is it?")]
    assert scene.people["mia"].member == 60


def test_rows_of_people_speak_one_step_apart_each_with_words_of_their_own() -> None:
    scene = scene_of("10+2 p1..3 #a {{red|blue}} {{n}}")
    assert [(line.at, line.who, line.text) for line in scene.lines] == [
        (10, "p1", "red 1"),
        (12, "p2", "blue 2"),
        (14, "p3", "red 3"),
    ]


def test_channels_may_be_several_and_repeated() -> None:
    scene = scene_of("0+1 mia #a,#b*2 hi")
    assert [(line.at, line.channel) for line in scene.lines] == [(0, "#a"), (1, "#b"), (2, "#b")]


def test_what_stands_beside_the_text_follows_a_bar_and_escapes_are_resolved() -> None:
    (line,) = scene_of("0 mia #a one\\ntwo\\u200b ¦ file a.png 12 ¦ reply tom").lines
    assert line.text == "one\ntwo\u200b"
    assert line.beside == (("file", "a.png 12"), ("reply", "tom"))


def test_the_mark_makes_an_attacker_and_ages_are_in_days() -> None:
    scene = scene_of("who eve! account=2\nwho q staff\n0 eve! joins\n3 q #a hm", attack=True)
    assert scene.attackers == {"eve!"}
    assert (scene.people["eve!"].account, scene.people["eve!"].member) == (2, 2)
    assert scene.people["q"].staff


def test_a_row_of_people_may_be_of_all_ages_and_have_talked_before() -> None:
    people = scene_of("who p1..3 account=10..30 member=5 said=40\n0 p1 #a hm").people
    assert [people[name].account for name in ("p1", "p2", "p3")] == [10, 20, 30]
    assert {(person.member, person.said) for person in people.values()} == {(5, 40)}


def test_filler_is_marked_message_by_message() -> None:
    lines = scene_of("0+1 eve! #a*2 {{come|~haha}}", attack=True).lines
    assert [(line.text, line.filler) for line in lines] == [("come", False), ("haha", True)]


def test_a_mark_that_is_forgotten_once_is_refused() -> None:
    with pytest.raises(SceneError, match="mark"):
        scene_of("0 eve! #a one\n1 eve #a two", attack=True)


@pytest.mark.parametrize(
    "line",
    [
        "mia #a no time",
        "0 mia sings la",
        "0 mia #a x ¦ song la",
        "who mia height=3",
        "0 eve! #a an attacker in an innocent scene",
        "; nobody does anything",
    ],
)
def test_what_cannot_be_read_is_refused(line: str) -> None:
    with pytest.raises(SceneError):
        scene_of(line)
