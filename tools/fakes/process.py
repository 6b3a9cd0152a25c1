"""Starts a fake as a process and stops it again."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_REPOSITORY = Path(__file__).resolve().parents[2]


@contextmanager
def started(module: str, flags: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
    """Run ``python -m module`` and yield the JSON line that it prints when it is ready.

    The process ends with the block, and also when this process dies: it watches the pipe to its stdin.

    Raises:
        RuntimeError: it ended before it was ready; its error output went to ours.
    """
    paths = [str(_REPOSITORY / "functions"), str(_REPOSITORY)]
    process = subprocess.Popen(
        [sys.executable, "-m", module, "--until-stdin-closes", *flags],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )
    with process:
        try:
            line = process.stdout.readline() if process.stdout is not None else b""
            if not line:
                raise RuntimeError(f"{module} ended with status {process.wait()} before it was ready")
            ready: dict[str, Any] = json.loads(line)
            yield ready
        finally:
            process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
