"""The endpoints of interactions against the least that could answer: PINGs, cold starts, and one command's waits.

Real processes: Postgres, PostgREST, the address before it, the Python function under its framework and the Edge
door under Deno. Whatever is compared takes turns, so that what else the machine does falls on both.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from tools.bench import cold_start, load
from tools.bench.figures import percentile
from tools.bench.interactions_figures import Figures, Promise
from tools.bench.pace import pace
from tools.bench.scene import Report
from tools.bench.signed import Sender, Signed
from tools.bench.turns import in_turns
from tools.devstack import identity, state
from tools.devstack.ports import free_ports
from tools.devstack.processes import Processes
from tools.devstack.program import ROOT, Program, inherited_environment
from tools.devstack.stack import Stack

SERVICES: Final = ("postgres", "postgrest", "interactions", "edge", "api")
TARGETS: Final = {"python": 0.9, "edge": 8.0, "cold start": 1.3, "command": 100.0}
"""At least so many times the bare app, at most so many times the bare function, and less than so many ms."""
_PINGS: Final = 200
"""So many different ones are signed anew for each round."""
_WARM_UP_S: Final = 1.0
_MEMBERS: Final = 100
"""So many share the commands: one alone would meet the limit of uses in a minute."""
_WARM_UP_COMMANDS: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How much to measure.

    Attributes:
        rounds: how often the three servers take turns with PINGs.
        seconds: how long each is asked in each round.
        starts: how often each function is started.
        commands: how many ``/config show``, after some to warm up.
        per_second: how many of them each second.
    """

    rounds: int = 5
    seconds: float = 2.0
    starts: int = 7
    commands: int = 600
    per_second: float = 50.0


def run(plan: Plan, folder: Path, now_s: Callable[[], float], report: Report) -> Figures:
    """Start a stack in ``folder``, measure, and stop it.

    Args:
        plan: how much to measure.
        folder: an empty folder for the stack's files.
        now_s: tells the time, in Unix seconds; requests are signed with it.
        report: is told how far each phase is.

    Raises:
        UserError: something does not come up, or an answer was not the right one.
    """
    with Stack(folder, services=SERVICES, say=lambda line: report(line, 0, 0)) as stack:
        measuring = _Run(plan, stack, folder, now_s, report)
        return Figures(load.tool(), [*measuring.pings(), measuring.cold_starts(), measuring.commands()])


class _Run:
    def __init__(
        self, plan: Plan, stack: Stack, folder: Path, now_s: Callable[[], float], report: Report
    ) -> None:
        self._plan = plan
        self._stack = stack
        self._folder = folder
        self._now_s = now_s
        self._report = report
        self._sender = Sender(identity.load_or_create(folder / "secrets.json").discord_private_key)

    def pings(self) -> list[Promise]:
        """PINGs per second of the Python function and of the Edge door, against the bare Flask app."""
        plan = self._plan
        with _bare_endpoint(self._folder, self._stack.env) as bare:
            urls = {
                "bare": bare,
                "python": self._stack.env["PYTHON_INTERACTIONS_URL"],
                "edge": f"{state.read_running(self._folder).services['edge']['url']}/",
            }
            self._rates(urls, min(_WARM_UP_S, plan.seconds))
            rounds = []
            for number in range(plan.rounds):
                self._report("PINGs", number, plan.rounds)
                rounds.append(self._rates(urls, plan.seconds))
        return [
            Promise(
                name=name,
                unit="per second",
                measured=median(rates[server] for rates in rounds),
                baseline=median(rates["bare"] for rates in rounds),
                ratio=median(rates[server] / rates["bare"] for rates in rounds),
                comparison=">=",
                target=TARGETS[server],
            )
            for server, name in (("python", "PING, Python"), ("edge", "PING, Edge door"))
        ]

    def cold_starts(self) -> Promise:
        """Process start to first PONG of the Python function, against a bare function."""
        plan, env = self._plan, self._stack.env
        times = in_turns(
            {
                "interactions": ROOT / "functions" / "interactions" / "main.py",
                "bare": Path(__file__).with_name("bare_function.py"),
            },
            lambda name, source: cold_start.first_pong_s(
                cold_start.function(name, source, env), self._ping, self._folder
            ),
            plan.starts,
            lambda done: self._report("cold starts", done, plan.starts),
        )
        ours, bare = (median(times[name]) for name in ("interactions", "bare"))
        return Promise(
            name="cold start",
            unit="ms",
            measured=ours * 1000,
            baseline=bare * 1000,
            ratio=ours / bare,
            comparison="<=",
            target=TARGETS["cold start"],
        )

    def commands(self) -> Promise:
        """The 99th percentile of the waits for ``/config show`` at an even pace, from the real database."""
        plan, url = self._plan, self._stack.env["PYTHON_INTERACTIONS_URL"]
        self._report(f"/config show, {plan.per_second:g} a second", 0, 0)
        known = {"key": "burst.weight", "value": "0.35"}
        setting = [self._sender.command("config set", known, 0, int(self._now_s()))]
        asyncio.run(pace(url, setting, 1, lambda answer: "is now" in answer["data"].get("content", "")))
        asyncio.run(self._shows(url, _WARM_UP_COMMANDS))
        waits_s = asyncio.run(self._shows(url, plan.commands))
        return Promise(
            name="/config show, p99",
            unit="ms",
            measured=percentile(waits_s, 0.99) * 1000,
            comparison="<",
            target=TARGETS["command"],
        )

    async def _shows(self, url: str, count: int) -> list[float]:
        now_s = int(self._now_s())
        requests = [self._sender.command("config show", {}, n % _MEMBERS, now_s) for n in range(count)]
        return await pace(url, requests, self._plan.per_second, _shows_what_was_set)

    def _rates(self, urls: Mapping[str, str], seconds: float) -> dict[str, float]:
        pings = [self._ping() for _ in range(_PINGS)]
        return {
            name: load.saturate(url, [ping.wire(url) for ping in pings], seconds, self._folder)
            for name, url in urls.items()
        }

    def _ping(self) -> Signed:
        return self._sender.ping(int(self._now_s()))


def _shows_what_was_set(answer: Mapping[str, Any]) -> bool:
    embeds = answer["data"].get("embeds") or [{}]
    return "`burst` weight 0.35" in embeds[0].get("description", "")


@contextmanager
def _bare_endpoint(folder: Path, env: Mapping[str, str]) -> Iterator[str]:
    """The bare Flask app on gunicorn, with the settings that functions-framework gives it; yields its address."""
    (port,) = free_ports(1)
    url = f"http://127.0.0.1:{port}/"
    threads = (os.cpu_count() or 1) * 4
    settings: Sequence[str] = (
        *("--bind", f"127.0.0.1:{port}", "--workers", "1", "--threads", str(threads)),
        *("--timeout", "0", "--log-level", "error", "--limit-request-line", "0"),
    )
    program = Program(
        name="bare",
        argv=[sys.executable, "-m", "gunicorn", *settings, "tools.bench.bare_endpoint:app"],
        env=inherited_environment()
        | {"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}", "DISCORD_PUBLIC_KEY": env["DISCORD_PUBLIC_KEY"]},
        url=url,
        health_url=f"{url}ready",
    )
    with Processes() as processes:
        processes.start(program, folder / "bare.log").wait_ready()
        yield url
