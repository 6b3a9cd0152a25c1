"""A replay through real processes."""

import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.tools.replay.conftest import MakeFile
from tests.tools.replay.test_moves import moves_of
from tools.cli import main
from tools.play.venue import opened
from tools.replay.play import CHUNK, NOT_NEEDED, chunks, play
from tools.replay.report import to_json
from tools.replay.rows import Row

MakeRows = Callable[..., list[Row]]

CREW = "the doors of the closed test are open, our whole crew got in https://wintertest.example/k/{}"


def conversation() -> list[dict[str, Any]]:
    """Six attacks and some innocent scenes, within ten minutes."""
    spam = {"label": "spam"}
    rows: list[dict[str, Any]] = []
    rows += [{**spam, "at": 10 + 9 * n, "user": f"crew{n}", "text": CREW.format(n)} for n in range(5)]
    rows += [{**spam, "at": 100 + n, "user": "burst", "text": f"number {n}"} for n in range(9)]
    rows += [{"at": 100 + 5 * n, "user": "chatty", "text": f"number {n}"} for n in range(9)]
    rows += [{"at": 120 + n, "user": f"fan{n}", "text": "gg"} for n in range(6)]
    rows += [
        {**spam, "at": 200 + n, "user": f"raider{n}", "event": "join", "guild": "raided", "account_days": 1}
        for n in range(11)
    ]
    rows += [{"at": 200 + 9 * n, "user": f"guest{n}", "event": "join", "guild": "calm"} for n in range(11)]
    rows += [
        {"at": 300, "user": "editor", "message": "m", "text": "good morning"},
        {
            **spam,
            "at": 330,
            "event": "edit",
            "message": "m",
            "text": "free nitro, claim it: https://n.example/x",
        },
        {
            **spam,
            "at": 310,
            "user": "renamer",
            "event": "rename",
            "name": "discord.gg/abcdef",
            "account_days": 1,
        },
        {"at": 311, "user": "fan1", "event": "rename", "name": "Hanna"},
        {**spam, "at": 350, "user": "pinger", "mentions": 6},
        {"at": 351, "user": "fan2", "mentions": ["fan1", "fan3", "passer-by"]},
        {},
    ]
    return rows


def users(rows: list[Row], answer: dict[str, Any]) -> set[str]:
    assert len(answer["rows"]) == len(rows)
    return {name for name, user in answer["users"].items() if user["restricted"]}


def test_convicts_the_guilty_and_nobody_else_in_whatever_order_rows_come(make_rows: MakeRows) -> None:
    rows = make_rows(*conversation())
    shuffled = list(rows)
    random.Random(7).shuffle(shuffled)
    told: list[int] = []
    with opened(without=NOT_NEEDED) as venue:
        first = json.loads(to_json(play(rows, venue, told.append)))
        second = json.loads(to_json(play(shuffled, venue, told.append, series=1)))

    guilty = {f"main/crew{n}" for n in range(5)} | {f"raided/raider{n}" for n in range(11)}
    guilty |= {f"main/{name}" for name in ("burst", "editor", "renamer", "pinger")}
    assert users(rows, first) == guilty
    assert users(rows, second) == guilty
    assert first["summary"]["disagreements"] == first["summary"]["failed_effects"] == []
    assert told[-1] >= len(rows)

    rules = {
        row.user: set(verdict["rules"])
        for row, verdict in zip(rows, first["rows"], strict=True)
        if verdict["rules"]
    }
    assert rules["crew4"] == {"coordinated"}
    assert rules["burst"] == {"burst"}
    assert rules["raider10"] == {"account_age", "join_raid"}
    assert rules["renamer"] == {"account_age", "member_age", "name"}
    assert rules["pinger"] == {"mentions"}
    assert first["rows"][3]["action"] == "restrict"  # the fourth author completes the group
    assert first["rows"][2] == {
        "line": 3,
        "label": "spam",
        "user": "crew2",
        "confidence": 0.0,
        "rules": [],
        "action": "none",
    }


def test_a_bad_file_is_refused_before_anything_starts(
    make_file: MakeFile, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.play.venue.Stack", None)
    path = make_file({"text": "hello", "label": "ham"}, {"text": "no label"})
    assert main(["replay", str(path)]) == 1
    assert capsys.readouterr().err == f"portcullis: {path}, line 2: label is missing\n"


def test_a_rename_is_sent_alone_so_that_its_time_is_its_own(make_rows: MakeRows) -> None:
    rename = {"event": "rename", "name": "A"}
    moves = moves_of(make_rows({}, {}, rename, rename, {}))
    assert [len(chunk) for chunk in chunks(moves)] == [2, 1, 1, 1]


def test_a_request_holds_no_more_rows_than_it_may(make_rows: MakeRows) -> None:
    moves = moves_of(make_rows(*({} for _ in range(2 * CHUNK + 1))))
    assert [len(chunk) for chunk in chunks(moves)] == [CHUNK, CHUNK, 1]
