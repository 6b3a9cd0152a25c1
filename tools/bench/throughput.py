"""Events per second through the worker's batches, detection and Postgres, and through the seeds' way, in one run.

Real processes: Postgres, PostgREST, the address before it, detection under its framework, the worker, and a fake
Discord that plays the people. The ways take turns, so that whatever else the machine does falls on all of them.
"""

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

import aiohttp
import psycopg

from portcullis.errors import UserError
from tools.bench import cpu, scene, seeds_way
from tools.bench.chat import Place, Said, conversation
from tools.bench.figures import Throughput, Way
from tools.bench.gate import Gate
from tools.bench.scene import Report
from tools.devstack import state
from tools.devstack.ports import free_ports
from tools.devstack.stack import Stack
from tools.fakes.client import FakeDiscord

_SERVICES: Final = ("postgres", "postgrest", "discord", "detection", "api", "worker")
_SEEDS_TABLES: Final = Path(__file__).with_name("seeds_way.sql")
_WARM_UP_SHARE: Final = 0.1
_START_TIMEOUT_S: Final = 10.0
_POLL_S: Final = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to measure.

    Attributes:
        events: how many through the worker, all rounds together, the warm-up not counted.
        lanes: how many batches, or events the seeds' way, may be under way at once.
        rounds: how often the ways take turns.
        guilds: how many servers.
        people: how many members each server has.
        spam_share: which part of the messages is spam.
        seeds_s: how long the seeds' way is measured, all rounds together, in seconds.
    """

    events: int = 12_000
    lanes: int = 4
    rounds: int = 3
    guilds: int = 100
    people: int = 50
    spam_share: float = 0.01
    seeds_s: float = 10.0


async def measure(plan: Plan, folder: Path, now_ms: int, report: Report) -> Throughput:
    """Start a stack in ``folder``, measure, and stop it.

    Args:
        plan: what to measure.
        folder: an empty folder for the stack's files.
        now_ms: the current time, in milliseconds since the Unix epoch.
        report: is told how far each phase is.

    Raises:
        UserError: the stack does not come up, or an event was lost.
    """
    (port,) = free_ports(1)
    stack = Stack(
        folder,
        services=_SERVICES,
        extra_env={
            "worker": {"DETECTION_URL": f"http://127.0.0.1:{port}/"},
            "detection": {"LOG_LEVEL": "WARNING"},
        },
        say=lambda line: report(line, 0, 0),
    )
    await asyncio.to_thread(stack.start)
    try:
        gate = Gate(stack.env["DETECTION_URL"], plan.lanes)
        async with gate.serve(port), aiohttp.ClientSession() as http:
            return await _Run(plan, stack, gate, http, report).all(now_ms)
    finally:
        stack.stop()


class _Run:
    def __init__(
        self, plan: Plan, stack: Stack, gate: Gate, http: aiohttp.ClientSession, report: Report
    ) -> None:
        self._plan = plan
        self._stack = stack
        self._gate = gate
        self._http = http
        self._report = report
        self._random = Random(plan.events)
        self._discord = FakeDiscord(stack.env["DISCORD_CONTROL_URL"].removesuffix("/_control"))
        self._sent = 0
        key = stack.env["SUPABASE_SERVICE_ROLE_KEY"]
        postgrest = state.read_running(stack.data).services["postgrest"]["url"]
        self._seeds = seeds_way.sender(http, f"{stack.env['SUPABASE_URL']}/rest/v1", key)
        self._seeds_direct = seeds_way.sender(http, postgrest, key)

    async def all(self, now_ms: int) -> Throughput:
        """Warm up, then measure each way in each round."""
        plan = self._plan
        ours, seeds, direct = (Way(name=name) for name in ("ours", "seeds' way", "seeds' way, no gateway"))
        places = await self._prepare(now_ms)
        each = plan.events // plan.rounds
        begin_ms = now_ms - 3_600_000
        for number in range(plan.rounds + 1):
            warm_up = number == 0
            count = round(each * _WARM_UP_SHARE) if warm_up else each
            events = conversation(
                places, count, begin_ms=begin_ms, spam_share=plan.spam_share, random=self._random
            )
            begin_ms = events[-1].at_ms + 1
            label = "warm-up" if warm_up else f"round {number} of {plan.rounds}"
            share = _WARM_UP_SHARE if warm_up else 1.0
            await self._through_worker(events, Way(name="") if warm_up else ours, label)
            for way, send in ((seeds, self._seeds), (direct, self._seeds_direct)):
                seconds = plan.seeds_s / plan.rounds * share
                await self._the_seeds_way(events, Way(name="") if warm_up else way, send, seconds, label)
        flagged, restricted = self._check()
        return Throughput(
            lanes=plan.lanes,
            ours=ours,
            seeds=seeds,
            seeds_direct=direct,
            flagged=flagged,
            restricted=restricted,
        )

    async def _prepare(self, now_ms: int) -> list[Place]:
        """Servers with their members, set up as a moderator would, and the tables of the seeds' way."""
        plan = self._plan
        self._gate.open()
        guilds = await scene.create(
            self._discord,
            guilds=plan.guilds,
            people=plan.people,
            at_ms=now_ms - 7_200_000,
            report=self._report,
        )
        await self._wait_for_worker(lambda health: health["sent"] >= len(guilds))
        self._gate.close()
        scene.configure(self._stack.env["DATABASE_URL"], guilds)
        with psycopg.connect(self._stack.env["DATABASE_URL"], autocommit=True) as connection:
            connection.execute(_SEEDS_TABLES.read_bytes())
        await self._wait_for_seeds_tables()
        return [scene.place(guild) for guild in guilds]

    async def _through_worker(self, events: list[Said], way: Way, label: str) -> None:
        """Fill the worker's spool behind the closed gate; then open it and wait for the last event."""
        await scene.play(
            self._discord,
            events,
            lambda done: self._report(f"{label}: filling the spool", done, len(events)),
        )
        self._sent += len(events)
        await self._wait_for_worker(lambda health: health["spool"]["depth"] >= len(events))
        before, begun = self._cpu(), time.perf_counter()
        self._gate.open()
        done = asyncio.create_task(self._gate.passed(len(events)))
        while not done.done():
            self._report(f"{label}: worker and detection", self._gate.tally.messages, len(events))
            await asyncio.wait({done}, timeout=_POLL_S * 4)
        done.result()
        seconds, tally = time.perf_counter() - begun, self._gate.tally
        self._gate.close()
        if tally.set_aside or tally.failed:
            raise UserError(
                f"detection set {tally.set_aside} events aside and refused {tally.failed} batches: no fair figure"
            )
        way.add(len(events), seconds, tally.latencies_s, _difference(before, self._cpu()))

    async def _the_seeds_way(
        self, events: list[Said], way: Way, send: seeds_way.Send, seconds: float, label: str
    ) -> None:
        total = len(events)
        done = 0

        def stored() -> None:
            nonlocal done
            done += 1
            if done % 20 == 0:
                self._report(f"{label}: the seeds' way", done, total)

        before, begun = self._cpu(), time.perf_counter()
        latencies_s = await seeds_way.store_all(
            events, send, lanes=self._plan.lanes, seconds=seconds, stored=stored
        )
        took_s = time.perf_counter() - begun
        way.add(len(latencies_s), took_s, latencies_s, _difference(before, self._cpu()))

    async def _wait_for_worker(self, enough: Callable[[dict[str, Any]], bool]) -> None:
        deadline = time.monotonic() + _START_TIMEOUT_S
        while True:
            async with self._http.get(f"{self._stack.env['WORKER_URL']}/health") as answer:
                health = await answer.json()
            if enough(health):
                return
            if time.monotonic() > deadline:
                raise UserError(f"events are missing; the worker has {health['spool']['depth']} in its spool")
            await asyncio.sleep(_POLL_S)

    async def _wait_for_seeds_tables(self) -> None:
        """PostgREST learns of new tables a moment after it is told."""
        deadline = time.monotonic() + _START_TIMEOUT_S
        while True:
            try:
                await self._seeds_direct("GET", "seeds_detection_events", {"server_id": "0"}, None)
            except aiohttp.ClientResponseError:
                if time.monotonic() > deadline:
                    raise
                await asyncio.sleep(_POLL_S)
            else:
                return

    def _check(self) -> tuple[int, int]:
        """How many messages were flagged and how many members restricted; every event must be in the ledger."""
        with psycopg.connect(self._stack.env["DATABASE_URL"]) as connection:
            row = connection.execute(
                "select count(*), count(*) filter (where action <> 'none'),"
                " (select count(*) from public.server_members where is_restricted)"
                " from public.judged_events where kind = 'message'"
            ).fetchone()
        assert row is not None
        judged, flagged, restricted = row
        if judged != self._sent:
            raise UserError(f"{judged} of {self._sent} messages are in the ledger")
        return flagged, restricted

    def _cpu(self) -> dict[str, float]:
        """Processor seconds so far; ``client`` is this process, which makes the calls the seeds' way."""
        used = cpu.of_trees({service: self._stack.pid(service) for service in _SERVICES})
        return used | {"client": sum(os.times()[:2])} if used else {}


def _difference(before: dict[str, float], after: dict[str, float]) -> dict[str, float]:
    return {name: after[name] - before[name] for name in after}


def run(plan: Plan, folder: Path, now_ms: int, report: Report) -> Throughput:
    """``measure``, for callers without an event loop."""
    return asyncio.run(partial(measure, plan, folder, now_ms, report)())
