"""Requests at an even pace, whether or not earlier ones were answered: what each one waits for its answer."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any

import aiohttp

from portcullis.errors import UserError
from tools.bench.signed import Signed

Judge = Callable[[dict[str, Any]], bool]
"""Whether an answer's JSON is the one that was asked for."""


async def pace(url: str, requests: Sequence[Signed], per_second: float, is_right: Judge) -> list[float]:
    """Send each request at its moment; returns the waits in seconds, in the order of sending.

    A wait begins when the request was due, so that what a busy server holds up counts as its own delay.

    Raises:
        UserError: an answer was not the right one.
    """
    # Idle connections are dropped before gunicorn does (2 s): a POST into a closing one would fail.
    connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=1)
    async with aiohttp.ClientSession(connector=connector) as http:
        begun = time.perf_counter()

        async def one(number: int, request: Signed) -> float:
            due = begun + number / per_second
            await asyncio.sleep(due - time.perf_counter())
            async with http.post(url, data=request.body, headers=request.headers) as response:
                answer = await response.read()
                waited = time.perf_counter() - due
                if response.status != 200 or not is_right(await response.json()):
                    raise UserError(
                        f"{url} answered {response.status}: {answer[:200].decode(errors='replace')}"
                    )
            return waited

        return await asyncio.gather(*(one(number, request) for number, request in enumerate(requests)))
