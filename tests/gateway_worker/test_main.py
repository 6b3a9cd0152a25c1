"""What the entry point says of a wrong environment."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gateway_worker.__main__ import main
from tests.gateway_worker.doubles import SECRET, TOKEN

ROOT = Path(__file__).parents[2]
COMPLETE = {
    "DISCORD_TOKEN": TOKEN,
    "DETECTION_URL": "http://127.0.0.1:1/",
    "DETECTION_SECRET": SECRET,
    "SPOOL_PATH": "/proc/no/spool.db",
}


def complaint(monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]) -> str:
    monkeypatch.setattr(os, "environ", environ)
    with pytest.raises(SystemExit) as end:
        main()
    return str(end.value)


def test_a_missing_variable_ends_the_process_with_one_line_that_names_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "gateway_worker"],
        cwd=ROOT,
        env={"PYTHONPATH": "functions:.", "DISCORD_TOKEN": TOKEN, "DETECTION_URL": "http://127.0.0.1:1/"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    [line] = ended.stderr.splitlines()
    assert line.startswith("DETECTION_SECRET is not set")


@pytest.mark.parametrize("name", ["DISCORD_TOKEN", "DETECTION_URL", "DETECTION_SECRET"])
def test_each_variable_without_a_default_is_asked_for(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {key: value for key, value in COMPLETE.items() if key != name}
    assert complaint(monkeypatch, environ).startswith(f"{name} is not set")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("DETECTION_URL", "detection:8080", "http or https"),
        ("DISCORD_API_URL", "file:///etc", "http or https"),
        ("SHARD_COUNT", "-1", "0 .* or more"),
        ("SHARD_IDS", "0,1", "SHARD_IDS needs it"),
        ("PORT", "many", "whole number"),
        ("PORT", "65536", "0 to 65535"),
        ("PORT", "-1", "0 to 65535"),
        ("SPOOL_MAX_MB", "0", "1 or more"),
        ("LOG_LEVEL", "LOUD", "DEBUG, INFO"),
        ("SPOOL_PATH", "/proc/no/spool.db", "cannot be used"),
    ],
)
def test_an_impossible_setting_is_named_with_what_is_possible(
    name: str, value: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = complaint(monkeypatch, {**COMPLETE, name: value})
    assert "\n" not in line
    assert name in line
    assert re.search(says, line)


def test_shard_ids_are_below_the_count(monkeypatch: pytest.MonkeyPatch) -> None:
    line = complaint(monkeypatch, {**COMPLETE, "SHARD_IDS": "1,2", "SHARD_COUNT": "2"})
    assert line.startswith("SHARD_IDS must be from 0 to 1")
