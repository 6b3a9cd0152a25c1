"""The gate between the worker and detection."""

import asyncio
import json

import aiohttp
import pytest
from aiohttp import web

from portcullis import inside
from tools.bench.gate import Gate
from tools.devstack.ports import free_ports

BODY = json.dumps(
    {
        "events": [
            {"type": "MESSAGE_CREATE", "data": {"author": {"id": "1"}}},
            {"type": "MESSAGE_CREATE", "data": {"author": {"id": "2", "bot": True}}},
            {"type": "GUILD_CREATE", "data": {}},
        ]
    }
).encode()


async def detection(status: int) -> tuple[web.AppRunner, str]:
    async def answer(request: web.Request) -> web.Response:
        assert request.headers[inside.HEADER] == "signed"
        return web.json_response(
            {"judged": 1, "set_aside": []} if status == 200 else {"error": "no"}, status=status
        )

    app = web.Application()
    app.router.add_post("/", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    (port,) = free_ports(1)
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner, f"http://127.0.0.1:{port}/"


async def post(url: str) -> int:
    headers = {inside.HEADER: "signed", "Content-Type": "application/json"}
    async with aiohttp.ClientSession() as http, http.post(url, data=BODY, headers=headers) as answer:
        await answer.read()
        return answer.status


async def test_holds_a_batch_back_until_it_is_opened_and_counts_what_people_wrote() -> None:
    runner, url = await detection(200)
    gate = Gate(url, lanes=1)
    (port,) = free_ports(1)
    async with gate.serve(port):
        waiting = asyncio.create_task(post(f"http://127.0.0.1:{port}/"))
        done, _ = await asyncio.wait({waiting}, timeout=0.2)
        assert not done
        gate.open()
        await gate.passed(1)
        assert await waiting == 200
    assert (gate.tally.messages, gate.tally.failed, len(gate.tally.latencies_s)) == (1, 0, 1)
    await runner.cleanup()


@pytest.mark.parametrize("status", [400, 503])
async def test_passes_a_refusal_on_and_counts_it_as_failed(status: int) -> None:
    runner, url = await detection(status)
    gate = Gate(url, lanes=1)
    (port,) = free_ports(1)
    async with gate.serve(port):
        gate.open()
        assert await post(f"http://127.0.0.1:{port}/") == status
    assert (gate.tally.messages, gate.tally.failed) == (0, 1)
    await runner.cleanup()
