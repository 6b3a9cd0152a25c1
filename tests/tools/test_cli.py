"""The console script."""

import argparse
import subprocess
import sys

import pytest

from portcullis import registry
from portcullis.errors import UserError
from tools import cli, commands
from tools.command import Command

HEAVY = {"aiohttp", "hikari", "openai", "psycopg", "requests", "rich", "scipy", "sklearn", "supabase"}


NOT_FOR_FUNCTIONS = ("aiohttp", "deno", "hikari", "psycopg", "rich", "simcord", "sklearn")
"""Packages that requirements/functions.txt does not install."""


def failing(_: argparse.Namespace) -> int:
    raise UserError("the moat is dry")


def interrupted(_: argparse.Namespace) -> int:
    raise KeyboardInterrupt


def run_only(monkeypatch: pytest.MonkeyPatch, run: object) -> int:
    command = Command(name="try", summary="", description="", run=run)  # type: ignore[arg-type] # tests pass any
    monkeypatch.setattr(registry, "load", lambda *_: {"try": command})
    return cli.main(["try"])


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--help"])
    text = capsys.readouterr().out
    known = registry.load(commands, "COMMAND", Command)
    assert {"up", "down", "env", "status"} <= set(known)
    assert all(name in text.split() and command.summary in text for name, command in known.items())


def test_every_command_says_more_in_its_own_help() -> None:
    known = registry.load(commands, "COMMAND", Command).values()
    assert [command.name for command in known if len(command.description) <= len(command.summary)] == []


def test_help_loads_nothing_heavy() -> None:
    code = f"""
import sys
from tools import cli
try:
    cli.main(["--help"])
except SystemExit:
    print(*({HEAVY!r} & set(sys.modules)), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.split() == []


def test_register_works_with_what_the_functions_have() -> None:
    code = f"""
import sys
sys.modules.update(dict.fromkeys({NOT_FOR_FUNCTIONS!r}))
import tools.cli, tools.registration
assert tools.registration.declared_commands()
tools.cli.main(["register", "--help"])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "DISCORD_TOKEN" in done.stdout


def test_an_expected_failure_is_one_line_and_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_only(monkeypatch, failing) == 1
    assert capsys.readouterr().err == "portcullis: the moat is dry\n"


def test_ctrl_c_gives_the_code_that_shells_know(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_only(monkeypatch, interrupted) == cli.INTERRUPTED


def test_an_unknown_command_gives_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["drawbridge"])
    assert "drawbridge" in capsys.readouterr().err
