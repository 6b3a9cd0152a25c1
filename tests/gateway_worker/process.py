"""The worker as a process, seen from outside."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import aiohttp

from tests.gateway_worker.doubles import SECRET, TinyDetection

ROOT = Path(__file__).parents[2]


class Worker:
    """One process and the port on which it says how it is."""

    def __init__(self, process: asyncio.subprocess.Process, port: int, http: aiohttp.ClientSession) -> None:
        self.process = process
        self._port = port
        self._http = http

    async def get(self, path: str) -> tuple[int, dict[str, Any]]:
        """Status and answer; status 0 while it does not listen."""
        try:
            async with self._http.get(f"http://127.0.0.1:{self._port}{path}") as response:
                return response.status, await response.json()
        except aiohttp.ClientConnectorError:
            return 0, {}

    async def until(self, path: str, condition: Callable[[int, dict[str, Any]], bool]) -> dict[str, Any]:
        """Ask until the answer fits."""
        async with asyncio.timeout(15):
            while not condition(*(answer := await self.get(path))):  # noqa: ASYNC110  another process, see deadline
                await asyncio.sleep(0.02)
        return answer[1]

    async def ready(self) -> None:
        """Wait until Discord has let it in."""
        await self.until("/ready", lambda status, _: status == 200)

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> str:
        """Send the signal and return all that the process wrote."""
        self.process.send_signal(number)
        output, _ = await asyncio.wait_for(self.process.communicate(), 10)
        return output.decode()


Launch = Callable[[], Awaitable[Worker]]


def environment(
    token: str, api_url: str, detection: TinyDetection, folder: Path, port: int
) -> dict[str, str]:
    """What a worker is started with; its spool is in ``folder``."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": "functions:.",
        "DISCORD_TOKEN": token,
        "DISCORD_API_URL": api_url,
        "DETECTION_URL": detection.url,
        "DETECTION_SECRET": SECRET,
        "SPOOL_PATH": str(folder / "spool.db"),
        "PORT": str(port),
    }


@contextlib.asynccontextmanager
async def launcher(environ: Mapping[str, str], http: aiohttp.ClientSession) -> AsyncIterator[Launch]:
    """Starts workers, one after the other; what is left at the end is killed."""
    async with contextlib.AsyncExitStack() as processes:

        async def launch() -> Worker:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "gateway_worker",
                cwd=ROOT,
                env=environ,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
            )
            processes.push_async_callback(_end, process)
            return Worker(process, int(environ["PORT"]), http)

        yield launch


async def arrived(detection: TinyDetection, ids: list[str]) -> None:
    """Wait until detection has accepted all of these."""
    async with asyncio.timeout(15):
        while not set(ids) <= set(detection.ids()):  # noqa: ASYNC110  another process, see deadline
            await asyncio.sleep(0.02)


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.communicate()
