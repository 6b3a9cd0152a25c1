"""How long detection takes from the start of its process to its first verdict over HTTP, against a bare function.

The verdict is a real one: rules, classifier, two calls to Postgres over PostgREST. The bare function only reads the
same body with pydantic. Both take turns. Each message comes from a server of its own, or the same words would soon be
a coordinated attack, and the time that of acting on it.
"""

import json
import sys
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from statistics import median
from typing import Any, Final

from portcullis import inside, snowflake
from tools.bench import cold_start
from tools.bench.interactions_figures import Promise
from tools.bench.scene import Report
from tools.bench.signed import Signed
from tools.bench.turns import in_turns
from tools.devstack.program import ROOT
from tools.devstack.stack import Stack

SERVICES: Final = ("postgres", "postgrest", "api")
TARGET: Final = 1.5
"""So many times the bare function at most."""
_TWO_MONTHS_MS: Final = 60 * 86_400_000
_CHANNELS: Final = 500_000_000_000_000_000
_SERVERS: Final = 600_000_000_000_000_000


def run(
    starts: int,
    folder: Path,
    now_s: Callable[[], float],
    report: Report,
    *,
    python: str = sys.executable,
) -> Promise:
    """Start a stack in ``folder``, start each function ``starts`` times with ``python``, and stop it."""
    numbers = count(1)
    with Stack(folder, services=SERVICES, say=lambda line: report(line, 0, 0)) as stack:
        env = stack.env
        sources = {
            "detection": ROOT / "functions" / "detection" / "main.py",
            "reader": Path(__file__).with_name("bare_reader.py"),
        }

        def first_s(name: str, source: Path) -> float:
            program = cold_start.function(name, source, env, python=python)
            batch = batch_of_one(env["DETECTION_SECRET"], int(now_s()), next(numbers))
            return cold_start.first_answer_s(program, batch, _is_verdict, folder)

        times = in_turns(sources, first_s, starts, lambda done: report("first verdicts", done, starts))
    ours, bare = (times[name] for name in sources)
    return Promise(
        name="first verdict", unit="ms", measured=median(ours) * 1000, baseline=median(bare) * 1000,
        # Of each start and the bare one beside it: what else the machine does comes and goes.
        ratio=median(one / other for one, other in zip(ours, bare, strict=True)),
        comparison="<=", target=TARGET,
    )  # fmt: skip


def batch_of_one(secret: str, at_s: int, number: int) -> Signed:
    """One message by an account of two months in the server of this ``number``, signed as the worker signs."""
    at_ms = at_s * 1000
    data = {
        "id": snowflake.from_ms(at_ms + number),
        "channel_id": f"{_CHANNELS + number}", "guild_id": f"{_SERVERS + number}",
        "author": {"id": snowflake.from_ms(at_ms - _TWO_MONTHS_MS), "username": "somebody"},
        "member": {"roles": []}, "content": "Good morning, how was the game yesterday?",
    }  # fmt: skip
    body = json.dumps({"events": [{"type": "MESSAGE_CREATE", "received_ms": at_ms, "data": data}]}).encode()
    return Signed(body, {"Content-Type": "application/json", inside.HEADER: inside.sign(secret, body, at_s)})


def _is_verdict(answer: Mapping[str, Any]) -> bool:
    # A repeat of the batch is recognised, which takes as long.
    return bool(answer.get("judged", 0) + answer.get("repeated", 0) == 1)
