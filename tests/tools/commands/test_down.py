"""``portcullis down`` where the stack is already on its way out."""

import os
import subprocess
from pathlib import Path

import pytest

from tools.cli import main
from tools.devstack import state


def test_down_after_the_supervisor_was_killed_waits_for_the_rest_and_says_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lock is still held, as it is by the guardian until it has ended everything."""
    with subprocess.Popen(["true"]) as supervisor:
        pass
    lock = state.lock(tmp_path)
    state.write(tmp_path, state.State(supervisor=supervisor.pid, ports={}, env={}))
    wait_stopped = state.wait_stopped

    def end_and_wait(folder: Path, timeout_s: float) -> bool:
        assert state.is_running(folder)
        os.close(lock)
        return wait_stopped(folder, timeout_s)

    monkeypatch.setattr(state, "wait_stopped", end_and_wait)
    assert main(["down", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr() == ("stopped\n", "")
