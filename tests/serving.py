"""Starts a Python function as Google Cloud does: functions-framework, one source file, an environment."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import requests


def start(source: Path, target: str, environment: Mapping[str, str], port: int) -> subprocess.Popen[str]:
    """Start it; nothing of this process's environment is passed on but PATH."""
    command = [sys.executable, "-m", "functions_framework", "--host", "127.0.0.1", "--port", str(port)]
    return subprocess.Popen(
        [*command, "--source", str(source), "--target", target],
        cwd=source.parent,
        env={"PATH": os.environ["PATH"], **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@contextmanager
def serving(source: Path, target: str, environment: Mapping[str, str]) -> Iterator[str]:
    """The address of a function that is up for the time of the block."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with start(source, target, environment, port) as process:
        try:
            _wait_until_alive(url, process)
            yield url
        finally:
            process.terminate()


def _wait_until_alive(url: str, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            requests.get(f"{url}/alive", timeout=1)
        except requests.ConnectionError:
            time.sleep(0.05)
        else:
            return
    process.terminate()
    raise AssertionError(f"the function did not start: {process.communicate()[0]}")
