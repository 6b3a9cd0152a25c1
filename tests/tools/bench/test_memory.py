"""Memory of a process and of what it started."""

import os
import subprocess
import sys

import pytest

from tools.bench.memory import of_tree


def test_a_child_s_memory_counts_as_its_parent_s() -> None:
    own = of_tree(os.getpid())
    hold = "held = bytearray(64_000_000); print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with_child = of_tree(os.getpid())
        child.communicate(b"\n")
    assert with_child > own + 60_000_000


def test_a_process_that_is_gone_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        of_tree(2**22 + 1)
