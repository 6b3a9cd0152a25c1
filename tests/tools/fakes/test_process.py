"""Fakes end when they are told to, and when nobody is left to tell them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.fakes.process import started

ROOT = Path(__file__).resolve().parents[3]


def start(*flags: str) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-m", "tools.fakes.llm", *flags]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["url"].startswith("http://127.0.0.1:")
    return process


def test_sigterm_ends_it_with_status_0() -> None:
    with start() as process:
        process.terminate()
        assert process.wait(timeout=5) == 0


def test_it_ends_with_its_parent_whose_pipe_closes() -> None:
    with start("--until-stdin-closes") as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=5) == 0


def test_a_process_that_does_not_start_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="before it was ready"), started("tools.fakes.llm", ["--bogus"]):
        pass
