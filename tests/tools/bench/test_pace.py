"""Requests at an even pace: each is sent at its moment, and waits are counted from there."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from portcullis.errors import UserError
from tools.bench.pace import pace
from tools.bench.signed import Signed

SLOW_S = 0.5


@pytest.fixture
async def arrivals() -> list[float]:
    return []


@pytest.fixture
async def url(arrivals: list[float]) -> AsyncIterator[str]:
    """A server that needs ``SLOW_S`` for the body ``slow``."""

    async def answer(request: web.Request) -> web.Response:
        arrivals.append(time.perf_counter())
        body = await request.text()
        await asyncio.sleep(SLOW_S if body == "slow" else 0)
        return web.json_response({"said": body})

    app = web.Application()
    app.router.add_post("/", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/"))


def requests(*bodies: str) -> list[Signed]:
    return [Signed(body.encode(), {}) for body in bodies]


async def test_a_slow_answer_holds_up_nothing_that_is_due(url: str, arrivals: list[float]) -> None:
    begun = time.perf_counter()
    waits = await pace(url, requests("slow", "quick", "quick"), 50, lambda answer: "said" in answer)
    assert waits[0] >= SLOW_S
    assert max(waits[1:]) < SLOW_S
    assert arrivals[2] - begun >= 2 / 50


async def test_a_wrong_answer_leaves_no_figure(url: str) -> None:
    with pytest.raises(UserError, match="quick"):
        await pace(url, requests("quick"), 50, lambda answer: answer["said"] == "slow")
