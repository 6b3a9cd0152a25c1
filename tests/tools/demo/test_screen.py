"""What a person sees of the demo."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from tests.tools.demo.test_verdict import ATTACK, BAD, CASE, SCRIPT
from tools.demo.screen import Screen, cast, look_around, summary
from tools.demo.script import write
from tools.demo.watch import Restrained, Standing

BEFORE = Standing(attack=ATTACK, sent=0, people=())
DURING = replace(BEFORE, sent=3)
AFTER = replace(DURING, people=(Restrained(name="villain", user_id="villain-id", case=CASE, wait_ms=250),))


@pytest.fixture
def output() -> io.StringIO:
    return io.StringIO()


def test_without_a_terminal_every_news_is_one_line(output: io.StringIO) -> None:
    with Screen(Console(file=output, width=80), SCRIPT) as screen:
        for standing in (BEFORE, DURING, DURING, AFTER, AFTER):
            screen.update([BAD], [standing])
    assert output.getvalue().splitlines() == [
        "   1 events  Burst: under way",
        "   1 events  Burst: stopped, 0.25 s after the message",
    ]


def test_in_a_terminal_a_table_is_kept_up_to_date(output: io.StringIO) -> None:
    console = Console(file=output, width=80, force_terminal=True)
    with Screen(console, SCRIPT) as screen:
        screen.update([], [BEFORE])
        screen.update([BAD], [AFTER])
    assert "messages and joins" in output.getvalue()
    assert "stopped" in output.getvalue()


def test_a_long_line_stays_one_line(output: io.StringIO) -> None:
    Screen(Console(file=output, width=20), SCRIPT).say("demo: " + "word " * 30)
    assert len(output.getvalue().splitlines()) == 1


@pytest.mark.parametrize("words", ["Burst", "1 of 1", "burst", "0.60", "0.25 s", "#1", "case-1 villain"])
def test_the_table_tells_all_of_an_attack(output: io.StringIO, words: str) -> None:
    Console(file=output, width=120).print(summary([AFTER], {"t": "case-1 villain"}))
    assert words in output.getvalue()


def test_the_table_says_never_of_an_attack_that_went_through(output: io.StringIO) -> None:
    Console(file=output, width=120).print(summary([DURING], {}))
    assert "never" in output.getvalue()


def test_the_cast_counts_members_as_the_last_line_does_and_outsiders_apart() -> None:
    line = cast(write(1))
    assert line.startswith("200 members in 3 servers")
    outsiders, before, joining = map(
        int, re.findall(r"by (\d+) outsiders: (\d+) joined before, (\d+) join", line)[0]
    )
    assert 0 < joining < outsiders == before + joining


def test_what_stays_up_is_told_with_every_way_in(tmp_path: Path) -> None:
    told = "\n".join(look_around(tmp_path / "a b", tmp_path / "psql"))
    folder = f"'{tmp_path}/a b'"
    assert f"portcullis status --data {folder}" in told
    assert f'eval "$(portcullis env --data {folder})"' in told
    assert 'psql "$DATABASE_URL"' in told
    assert f"portcullis down --data {folder}" in told
    assert f"'{tmp_path}/a b/logs'" in told
