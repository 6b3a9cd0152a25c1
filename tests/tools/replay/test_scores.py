"""Results against labels, and how they are shown."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from tests.tools.replay.test_moves import moves_of
from tools.replay.report import Outcome, to_json, to_table
from tools.replay.results import RowResult
from tools.replay.rows import Row
from tools.replay.scores import Confusion, score

MakeRows = Callable[..., list[Row]]


def result(rows: list[Row], *verdicts: tuple[float, str, bool]) -> list[RowResult]:
    return [
        RowResult(
            move=move,
            confidence=confidence,
            rules=("burst", "links") if confidence else (),
            action=action,
            restricted=restricted,
        )
        for move, (confidence, action, restricted) in zip(moves_of(rows), verdicts, strict=True)
    ]


GUILTY = (0.6, "restrict", True)
NAMED = (0.0, "none", True)
INNOCENT = (0.0, "none", False)
DOUBTED = (0.45, "notify", False)


def test_counts_hits_and_misses() -> None:
    found = Confusion.of([(True, True), (True, True), (True, False), (False, True), (False, False)])
    assert found == Confusion(tp=2, fp=1, fn=1, tn=1)
    assert (found.precision, found.recall, found.f1) == (0.6667, 0.6667, 0.6667)


def test_a_ratio_of_nothing_is_none_and_not_zero() -> None:
    clean = Confusion.of([(False, False)])
    assert (clean.precision, clean.recall, clean.f1) == (None, None, None)
    assert Confusion.of([(False, True)]).recall == 0


@given(st.lists(st.tuples(st.booleans(), st.booleans())))
def test_every_pair_is_counted_once(pairs: list[tuple[bool, bool]]) -> None:
    found = Confusion.of(pairs)
    assert found.tp + found.fp + found.fn + found.tn == len(pairs)


def test_rows_and_users_are_scored_apart(make_rows: MakeRows) -> None:
    spam = {"label": "spam", "user": "a"}
    scores = score(result(make_rows(spam, spam, {"user": "b"}), NAMED, GUILTY, INNOCENT))
    assert scores.flagged == Confusion(tp=1, fn=1, tn=1)
    assert scores.restricted == Confusion(tp=1, tn=1)


def test_a_doubt_is_no_action(make_rows: MakeRows) -> None:
    scores = score(result(make_rows({"label": "spam"}), DOUBTED))
    assert scores.acted == scores.flagged == Confusion(fn=1)


def test_rules_count_on_spam_and_on_ham(make_rows: MakeRows) -> None:
    scores = score(result(make_rows({"label": "spam"}, {}, {}), GUILTY, GUILTY, INNOCENT))
    assert scores.rules == {"burst": (1, 1), "links": (1, 1)}


def test_an_attacks_bystanders_do_not_count_for_it(make_rows: MakeRows) -> None:
    rows = make_rows(
        {"label": "spam", "user": "a", "group": "raid"},
        {"user": "b", "group": "raid"},
        {"user": "c", "group": "party"},
    )
    scores = score(result(rows, GUILTY, INNOCENT, INNOCENT))
    assert scores.attacks == {"raid": (1, 1)}
    assert scores.scenes == {"party": (0, 1)}


def outcome(rows: list[Row], *verdicts: tuple[float, str, bool], **extra: Any) -> Outcome:
    results = result(rows, *verdicts)
    return Outcome(**{"results": results, "seconds": 2.0, "failures": [], "disagreements": [], **extra})


def test_the_json_has_each_row_in_order_and_each_user(make_rows: MakeRows) -> None:
    rows = make_rows({"label": "spam", "user": "a", "guild": "g"}, {"user": "b", "guild": "g"})
    answer = json.loads(to_json(outcome(rows, GUILTY, INNOCENT)))
    assert answer["rows"] == [
        {
            "line": 1,
            "label": "spam",
            "user": "a",
            "confidence": 0.6,
            "rules": ["burst", "links"],
            "action": "restrict",
        },
        {"line": 2, "label": "ham", "user": "b", "confidence": 0.0, "rules": [], "action": "none"},
    ]
    assert answer["users"] == {"g/a": {"restricted": True}, "g/b": {"restricted": False}}
    assert answer["summary"]["restricted"]["precision"] == 1.0
    assert answer["summary"]["rows_per_second"] == 1.0


def printed(result: Outcome) -> str:
    console = Console(width=120)
    with console.capture() as capture:
        console.print(to_table(result))
    return capture.get()


@pytest.mark.parametrize(
    "words",
    ["rows flagged", "users restricted", "burst", "raid", "1 rows by 1 users in 2.0 s", "kick: no", "g/a"],
)
def test_the_table_shows_all_of_it(make_rows: MakeRows, words: str) -> None:
    rows = make_rows({"label": "spam", "group": "raid"})
    assert words in printed(outcome(rows, GUILTY, failures=["kick: no"], disagreements=["g/a"]))


def test_misses_and_false_alarms_are_listed_by_line_and_without_their_text(make_rows: MakeRows) -> None:
    rows = make_rows({}, {"label": "spam"}, {"text": "my secret"}, {"label": "spam"})
    text = printed(outcome(rows, INNOCENT, DOUBTED, GUILTY, GUILTY))
    found = re.findall(r"│ (\d+) +│ (miss|false alarm) +│ ([\d.]+) +│ ([\w, ]*?) +│", text)
    assert found == [("2", "miss", "0.45", "burst, links"), ("3", "false alarm", "0.60", "burst, links")]
    assert "secret" not in text


def test_of_many_misses_the_first_twenty_are_listed(make_rows: MakeRows) -> None:
    text = printed(outcome(make_rows(*[{"label": "spam"}] * 30), *[INNOCENT] * 30))
    assert "… and 10 more" in text
    assert re.findall(r"│ (\d+) +│ miss", text) == [str(line) for line in range(1, 21)]


def test_where_nothing_is_wrong_no_misses_are_listed(make_rows: MakeRows) -> None:
    assert "Misses" not in printed(outcome(make_rows({}), INNOCENT))


def test_names_are_shown_as_they_are_and_never_taken_for_colours(make_rows: MakeRows) -> None:
    names = {"group": "[/red]", "user": "[/bold]"}
    text = printed(outcome(make_rows(names), INNOCENT, failures=["[/x]"], disagreements=["g/[/bold]"]))
    assert all(name in text for name in ("[/red]", "[/x]", "g/[/bold]"))
