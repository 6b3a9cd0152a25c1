"""How long a Python function takes from the start of its process to its first answer."""

import http.client
import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from portcullis.errors import UserError
from tools.bench.signed import Signed
from tools.devstack.ports import free_ports
from tools.devstack.processes import START_TIMEOUT_S, Processes
from tools.devstack.program import ROOT, Program, inherited_environment

_POLL_S: Final = 0.002


def function(name: str, source: Path, env: Mapping[str, str], *, python: str = sys.executable) -> Program:
    """A function of this name under its framework, as the stack starts its own, on a free port."""
    (port,) = free_ports(1)
    url = f"http://127.0.0.1:{port}"
    arguments = ["--source", str(source), "--target", name, "--host", "127.0.0.1"]
    settings = {"PORT": str(port), "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}", "PYTHONUNBUFFERED": "1"}
    return Program(
        name=f"{name}-{port}",
        argv=[python, "-m", "functions_framework", *arguments],
        env={**inherited_environment(), **env, **settings},
        url=f"{url}/",
        health_url=f"{url}/ready",
    )


def first_pong_s(program: Program, ping: Callable[[], Signed], folder: Path) -> float:
    """Seconds from the start of the process to its first PONG; see ``first_answer_s``. ``ping`` makes a signed PING."""
    return first_answer_s(program, ping(), lambda answer: answer == {"type": 1}, folder)


def first_answer_s(program: Program, request: Signed, is_right: Callable[[Any], bool], folder: Path) -> float:
    """Seconds from the start of the process to its first answer; it is stopped then.

    Args:
        program: what to start.
        request: what it is sent, until somebody listens.
        is_right: whether the answer's JSON is what was asked for.
        folder: for its log.

    Raises:
        UserError: it ended, it answered something else, or nothing in time.
    """
    with Processes() as processes:
        begun = time.perf_counter()
        running = processes.start(program, folder / f"{program.name}.log")
        while not _answered(program.url, request, is_right):
            if running.exit_code is not None or time.perf_counter() - begun > START_TIMEOUT_S:
                raise UserError(f"{program.name} did not answer; {running.tail()}")
            time.sleep(_POLL_S)
        return time.perf_counter() - begun


def _answered(url: str, request: Signed, is_right: Callable[[Any], bool]) -> bool:
    """False while nobody listens.

    Raises:
        UserError: somebody does, and answers something else.
    """
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=START_TIMEOUT_S)
    try:
        connection.request("POST", "/", request.body, dict(request.headers))
        response = connection.getresponse()
        answer = response.read()
    except ConnectionError:
        return False
    finally:
        connection.close()
    if response.status != 200 or not is_right(json.loads(answer)):
        raise UserError(f"{url} answered {response.status}: {answer[:200].decode(errors='replace')}")
    return True
