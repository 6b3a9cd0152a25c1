"""Hostile requests by the thousand against both doors: what they were answered, and what they left behind."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

import aiohttp
import psycopg
from psycopg.sql import SQL, Identifier

from tools.bench import hostile, memory
from tools.bench.hostile import Hostile
from tools.bench.scene import Report
from tools.bench.signed import Sender, Signed
from tools.devstack import identity, state
from tools.devstack.stack import Stack

SERVICES: Final = ("postgres", "postgrest", "interactions", "edge", "api")
FLAT: Final = 1.1
"""So many times the memory after half of the requests may be used after all of them: allocators round up."""
HEAP_MB: Final = 48
"""The Edge door's heap for the siege: left alone, V8 lets garbage lie until there are a hundred of it."""
_SEED: Final = 20_261_130
_STRANGER: Final = "11" * 32
_HANDLED: Final = 40
_AT_ONCE: Final = 8
PARTS: Final = 10
_TELLTALES: Final = (b"Traceback", b'File "', b"psycopg", b"PGRST", b"select ", b"    at ")
"""What only the inside of a server would say."""


@dataclass(frozen=True, slots=True)
class Siege:
    """What came of the requests to one door.

    Attributes:
        door: its name.
        answers: how often each kind got each status.
        wrong: kinds that got another status than theirs, with it.
        telling: answers that tell of the server's inside.
        rows: how many rows all tables of schema public gained or lost.
        memory: resident bytes of the door's processes, after half of the requests and after all.
    """

    door: str
    answers: Mapping[tuple[str, int], int]
    wrong: Sequence[tuple[str, int]]
    telling: int
    rows: int
    memory: tuple[int, int]

    @property
    def count(self) -> int:
        """How many requests were answered."""
        return sum(self.answers.values())

    @property
    def withstood(self) -> bool:
        """Whether every request got its 4xx and nothing was left behind."""
        before, after = self.memory
        return not (self.wrong or self.telling or self.rows) and after <= before * FLAT

    def as_json(self) -> dict[str, Any]:
        """The figures."""
        statuses: Counter[str] = Counter()
        for (_, status), n in self.answers.items():
            statuses[str(status)] += n
        before, after = self.memory
        return {
            "door": self.door, "requests": self.count, "statuses": dict(sorted(statuses.items())),
            "wrong": len(self.wrong), "telling": self.telling, "rows": self.rows,
            "memory_mb": [round(before / 1e6, 1), round(after / 1e6, 1)], "withstood": self.withstood,
        }  # fmt: skip


def run(count: int, folder: Path, now_s: Callable[[], float], report: Report) -> list[Siege]:
    """Start a stack in ``folder``, send ``count`` requests to the Python endpoint and as many to the Edge door."""
    with Stack(folder, services=SERVICES, say=lambda line: report(line, 0, 0)) as stack:
        doors = {
            "interactions": stack.env["PYTHON_INTERACTIONS_URL"],
            "edge": f"{state.read_running(folder).services['edge']['url']}/",
        }
        stack.restart("edge", {"DENO_V8_FLAGS": f"--max-heap-size={HEAP_MB}"})
        sender = Sender(identity.load_or_create(folder / "secrets.json").discord_private_key)
        return [_besiege(stack, sender, door, url, count, now_s, report) for door, url in doors.items()]


def _besiege(
    stack: Stack, sender: Sender, door: str, url: str, count: int, now_s: Callable[[], float], report: Report
) -> Siege:
    at_s = int(now_s())
    handled = [
        sender.command("config set", {"key": "act_from", "value": "0.5"}, n, at_s) for n in range(_HANDLED)
    ]
    welcome = [status for status, _ in asyncio.run(_send_all(url, handled))]
    assert set(welcome) == {200}, welcome
    before = _rows(stack)
    attack = hostile.requests(sender, Sender(_STRANGER), handled, count=count, at_s=at_s, seed=_SEED)
    answers: Counter[tuple[str, int]] = Counter()
    wrong: list[tuple[str, int]] = []
    telling, sizes = 0, []
    for done in range(1, PARTS + 1):
        part = list(islice(attack, count // PARTS))
        telling += _take(part, asyncio.run(_send_all(url, [one.request for one in part])), answers, wrong)
        sizes.append(memory.of_tree(stack.pid(door)))
        report(f"against {door}", done, PARTS)
    return Siege(door, answers, wrong, telling, _rows(stack) - before, (sizes[PARTS // 2 - 1], sizes[-1]))


def _take(
    part: Iterable[Hostile],
    got: Iterable[tuple[int, bytes]],
    answers: Counter[tuple[str, int]],
    wrong: list[tuple[str, int]],
) -> int:
    """Count what a part was answered; returns how many answers told too much."""
    telling = 0
    for sent, (status, body) in zip(part, got, strict=True):
        answers[sent.kind, status] += 1
        if status != sent.status:
            wrong.append((sent.kind, status))
        telling += any(word in body for word in _TELLTALES)
    return telling


async def _send_all(url: str, requests: Sequence[Signed]) -> list[tuple[int, bytes]]:
    gate = asyncio.Semaphore(_AT_ONCE)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:

        async def send(request: Signed) -> tuple[int, bytes]:
            async with gate, session.post(url, data=request.body, headers=dict(request.headers)) as response:
                return response.status, await response.read()

        return list(await asyncio.gather(*map(send, requests)))


def _rows(stack: Stack) -> int:
    """Rows of all tables of schema public."""
    with psycopg.connect(stack.env["DATABASE_URL"]) as connection:
        tables = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        counts = (SQL("(select count(*) from public.{})").format(Identifier(name)) for (name,) in tables)
        row = connection.execute(SQL("select {}").format(SQL(" + ").join(counts))).fetchone()
    assert row is not None
    return int(row[0])
