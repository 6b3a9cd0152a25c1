"""How long a broadcast takes from the database to a subscriber's callback, through the real processes."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg
from realtime import AsyncRealtimeClient, RealtimeSubscribeStates

from portcullis.errors import UserError
from tools.bench.figures import percentile
from tools.devstack.stack import Stack

SERVICES: Final = ("postgres", "realtime", "api")
GOAL_MS: Final = 200.0
_TOPIC: Final = "guild:100000000000000000"
_WARM_UP: Final = 20
_LOST_AFTER_S: Final = 10.0

Report = Callable[[int, int], None]
"""Is told how many events have arrived, of how many."""


@dataclass(frozen=True, slots=True)
class Latencies:
    """What was measured.

    Attributes:
        values_s: of each event, in seconds: from just before its transaction was sent to Postgres, so its
            commit is part of it, to the callback.
    """

    values_s: Sequence[float]

    def as_json(self) -> dict[str, Any]:
        """The figures, in milliseconds."""
        return {
            "events": len(self.values_s),
            "p50_ms": round(self._ms(0.5), 1),
            "p95_ms": round(self._ms(0.95), 1),
            "max_ms": round(self._ms(1.0), 1),
            "goal_ms": GOAL_MS,
        }

    def last_line(self) -> str:
        """The result in one line."""
        met = "met" if self._ms(1.0) <= GOAL_MS else "missed"
        return (
            f"realtime: p50 {self._ms(0.5):.1f} ms, p95 {self._ms(0.95):.1f} ms, max {self._ms(1.0):.1f} ms "
            f"over {len(self.values_s)} events; the goal of {GOAL_MS:.0f} ms is {met}"
        )

    def _ms(self, share: float) -> float:
        return percentile(self.values_s, share) * 1000


async def measure(events: int, folder: Path, report: Report) -> Latencies:
    """Start a stack in ``folder``, send events one after the other, and stop it.

    Args:
        events: how many to measure, after a warm-up.
        folder: an empty folder for the stack's files.
        report: is told how far it is.

    Raises:
        UserError: the stack does not come up, or an event got lost.
    """
    stack = Stack(folder, services=SERVICES)
    await asyncio.to_thread(stack.start)
    try:
        return await _measure(events, stack.env, report)
    finally:
        await asyncio.to_thread(stack.stop)


async def _measure(events: int, env: Mapping[str, str], report: Report) -> Latencies:
    arrived: asyncio.Queue[float] = asyncio.Queue()
    # The service key may join any topic, so no server has to be set up; the policies are asked all the same.
    client = AsyncRealtimeClient(f"{env['SUPABASE_URL']}/realtime/v1", env["SUPABASE_SERVICE_ROLE_KEY"])
    try:
        await _subscribe(client, lambda: arrived.put_nowait(time.perf_counter()))
        values_s = []
        async with await psycopg.AsyncConnection.connect(env["DATABASE_URL"], autocommit=True) as connection:
            for number in range(_WARM_UP + events):
                begun_s = time.perf_counter()
                await connection.execute("select realtime.send('{}', 'bench', %s, true)", [_TOPIC])
                values_s.append(await _next(arrived) - begun_s)
                report(max(0, number + 1 - _WARM_UP), events)
    finally:
        await client.close()
    return Latencies(values_s[_WARM_UP:])


async def _subscribe(client: AsyncRealtimeClient, hear: Callable[[], None]) -> None:
    states: list[RealtimeSubscribeStates] = []
    channel = client.channel(
        _TOPIC, {"config": {"private": True, "broadcast": None, "presence": None}}
    ).on_broadcast("bench", lambda _: hear())
    await channel.subscribe(lambda state, _: states.append(state))
    if states != [RealtimeSubscribeStates.SUBSCRIBED]:
        raise UserError(f"the topic could not be joined: {', '.join(state.value for state in states)}")


async def _next(arrived: "asyncio.Queue[float]") -> float:
    try:
        return await asyncio.wait_for(arrived.get(), _LOST_AFTER_S)
    except TimeoutError:
        raise UserError(f"an event did not arrive within {_LOST_AFTER_S:.0f} s") from None
