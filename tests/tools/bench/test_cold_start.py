"""From the start of a function's process to its first PONG."""

from pathlib import Path

import pytest

from portcullis.errors import UserError
from tools.bench import bare_function, cold_start
from tools.bench.signed import Sender, Signed
from tools.devstack.processes import START_TIMEOUT_S


def ping() -> Signed:
    return Sender("ab" * 32).ping(1_790_000_000)


def test_a_function_s_first_pong_takes_some_time(tmp_path: Path) -> None:
    program = cold_start.function("bare", Path(bare_function.__file__), {})
    assert 0.05 < cold_start.first_pong_s(program, ping, tmp_path) < START_TIMEOUT_S


def test_a_function_that_ends_at_once_is_told_with_its_last_words(tmp_path: Path) -> None:
    source = tmp_path / "main.py"
    source.write_text("raise SystemExit('no key')\n")
    with pytest.raises(UserError, match="no key"):
        cold_start.first_pong_s(cold_start.function("ends", source, {}), ping, tmp_path)


def test_an_answer_that_is_no_pong_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "main.py"
    source.write_text("def other(request):\n    return {'type': 5}\n")
    with pytest.raises(UserError, match="answered 200"):
        cold_start.first_pong_s(cold_start.function("other", source, {}), ping, tmp_path)
