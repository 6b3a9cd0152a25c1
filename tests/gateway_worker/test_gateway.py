"""Sessions with a real gateway on this machine: begun, broken, refused and begun again."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from gateway_worker.gateway import Gateway
from gateway_worker.intake import Intake
from gateway_worker.spool import Spool
from portcullis.errors import ConfigError
from tests.gateway_worker.doubles import NOW_MS, TOKEN, Sleeper, TinyDiscord, incoming, message

LANE = incoming(1).lane


@pytest.fixture
def intake(spool: Spool) -> Intake:
    return Intake(spool, wake=lambda lanes: None, found_gaps=lambda: None, now_ms=lambda: NOW_MS)


@pytest.fixture
def gateway(intake: Intake, discord: TinyDiscord, sleeper: Sleeper) -> Gateway:
    return make(intake, discord, sleeper)


def make(intake: Intake, discord: TinyDiscord, sleeper: Sleeper, token: str = TOKEN) -> Gateway:
    return Gateway(
        intake,
        token=token,
        api_url=discord.api_url,
        shard_ids=(),
        shard_count=0,
        sleep=sleeper,
        jitter=lambda: 0.0,
    )


@contextlib.asynccontextmanager
async def running(gateway: Gateway) -> AsyncIterator[None]:
    task = asyncio.create_task(gateway.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  hikari tells nobody; a look every 10 ms until the deadline
            await asyncio.sleep(0.01)


async def test_raw_events_are_spooled_in_order(gateway: Gateway, spool: Spool, discord: TinyDiscord) -> None:
    discord.after_ready = [("MESSAGE_CREATE", message(number)) for number in range(1, 101)]
    async with running(gateway):
        await until(lambda: spool.depth == 100 and gateway.connected)
        assert [shard["id"] for shard in gateway.shards] == [0]
    assert [event.body for event in spool.peek(LANE)[0]] == [
        incoming(number).body for number in range(1, 101)
    ]
    assert not gateway.connected


async def test_a_payload_of_any_shape_ends_nothing(
    gateway: Gateway, spool: Spool, discord: TinyDiscord
) -> None:
    shapes: list[Any] = [None, 7, [], "x", {}, {"id": {}}, {"id": "1", "author": [[]], "guild_id": 5}]
    names: list[Any] = ["MESSAGE_CREATE", "GUILD_CREATE", "GUILD_MEMBER_ADD", "MADE_UP", None, 5, {}]
    discord.after_ready = [(name, shape) for name in names for shape in shapes]
    discord.after_ready.append(("MESSAGE_CREATE", message(1)))
    async with running(gateway):
        await until(lambda: any(event.body == incoming(1).body for event in spool.peek(LANE)[0]))
        await until(lambda: gateway.connected)
    assert discord.sessions == 1


async def test_a_frame_that_is_no_json_ends_the_session_and_another_is_begun(
    gateway: Gateway, discord: TinyDiscord
) -> None:
    async with running(gateway):
        await until(lambda: gateway.connected)
        await discord.send_raw("{not json")
        await until(lambda: discord.sessions == 2 and gateway.connected)
    assert discord.sessions == 2


async def test_a_full_spool_ends_the_session_and_room_begins_another(
    gateway: Gateway, intake: Intake, discord: TinyDiscord
) -> None:
    async with running(gateway):
        await until(lambda: gateway.connected)
        # The spool has room, so the next look lets the gateway in again.
        intake.refusing.set()
        await until(lambda: discord.sessions == 2 and gateway.connected)
    assert discord.sessions == 2


@pytest.mark.parametrize(
    ("code", "variable"), [(4004, "DISCORD_TOKEN"), (4011, "SHARD_COUNT"), (4014, "intents")]
)
async def test_what_discord_will_never_accept_stops_the_worker_and_says_why(
    code: int, variable: str, gateway: Gateway, discord: TinyDiscord
) -> None:
    discord.refuse_with = code
    async with asyncio.timeout(10):
        with pytest.raises(ConfigError, match=variable):
            await gateway.run()


async def test_a_revoked_token_stops_the_worker(gateway: Gateway, discord: TinyDiscord) -> None:
    discord.faults["/gateway/bot"] = [(401, {})]
    async with asyncio.timeout(10):
        with pytest.raises(ConfigError, match="DISCORD_TOKEN is refused"):
            await gateway.run()


async def test_a_token_of_the_wrong_form_is_not_repeated(
    intake: Intake, discord: TinyDiscord, sleeper: Sleeper
) -> None:
    with pytest.raises(ConfigError, match=r"^DISCORD_TOKEN is not a bot's token$"):
        await make(intake, discord, sleeper, token="hunter2").run()


async def test_a_discord_that_is_away_is_tried_again(
    gateway: Gateway, discord: TinyDiscord, sleeper: Sleeper, caplog: pytest.LogCaptureFixture
) -> None:
    discord.faults["/gateway/bot"] = [(404, {})] * 3
    with caplog.at_level(logging.WARNING, logger="gateway_worker"):
        async with running(gateway):
            await until(lambda: gateway.connected)
    assert sleeper.naps == [1.0, 2.0, 4.0]
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("turns", [0, 1, 3, 6, 10])
async def test_a_session_can_be_ended_at_any_moment_of_its_start(
    turns: int, gateway: Gateway, discord: TinyDiscord
) -> None:
    discord.after_ready = [("MESSAGE_CREATE", message(number)) for number in range(50)]
    async with asyncio.timeout(10):
        async with running(gateway):
            await until(lambda: discord.sessions == 1)
            for _ in range(turns):
                await asyncio.sleep(0)
    assert not [task for task in asyncio.all_tasks() if "(shard" in task.get_name()]
