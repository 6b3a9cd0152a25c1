"""Requests per second that a server answers when it is never left idle: by ``wrk`` where it is installed.

Without it, by a loop of our own: HTTP clients of Python take longer for a request than the Edge door does, and
would measure themselves. The loop sends bytes that are ready, on kept connections, and counts answers.
"""

import asyncio
import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from portcullis.errors import UserError

LANES: Final = 16
"""Connections, each with one request under way: twice as many as functions have threads on two processors."""
_LINE_END: Final = b"\r\n"
_HEAD_END: Final = 2 * _LINE_END
_OK: Final = b"HTTP/1.1 200 "
_LENGTH: Final = re.compile(rb"\r\ncontent-length: *([0-9]+)\r\n", re.IGNORECASE)
_RATE: Final = re.compile(r"^Requests/sec: +([0-9.]+)$", re.MULTILINE)
_TROUBLE: Final = re.compile(r"^ *((?:Non-2xx|Socket errors).*)$", re.MULTILINE)


def tool() -> str:
    """What makes the load on this machine, for people."""
    return "wrk" if shutil.which("wrk") else "own asyncio loop"


def saturate(url: str, requests: Sequence[bytes], seconds: float, folder: Path) -> float:
    """Requests per second, over ``seconds``.

    Args:
        url: of the server.
        requests: whole requests, sent in turns.
        seconds: how long; ``wrk`` takes whole ones.
        folder: for the script that ``wrk`` reads.

    Raises:
        UserError: an answer was not 200, or a connection broke: no fair figure.
    """
    if shutil.which("wrk"):
        return _with_wrk(url, requests, max(1, round(seconds)), folder / "requests.lua")
    return asyncio.run(_with_loop(url, requests, seconds))


def lua(requests: Sequence[bytes]) -> str:
    """A script for ``wrk``: the same requests, in turns."""
    quoted = ('"' + "".join(f"\\{byte:03d}" for byte in request) + '"' for request in requests)
    return (
        f"local all = {{{', '.join(quoted)}}}\n"
        "local n = 0\n"
        "request = function() n = n % #all + 1; return all[n] end\n"
    )


def parse_wrk(printed: str) -> float:
    """The rate in what ``wrk`` printed.

    Raises:
        UserError: there is none, or not every answer was good.
    """
    trouble, rate = _TROUBLE.search(printed), _RATE.search(printed)
    if trouble or not rate:
        raise UserError(f"wrk: {trouble[1] if trouble else printed.strip() or 'no figure'}")
    return float(rate[1])


def _with_wrk(url: str, requests: Sequence[bytes], seconds: int, script: Path) -> float:
    script.write_text(lua(requests))
    flags = ["--threads", "1", "--connections", str(LANES), "--duration", f"{seconds}s"]
    ran = subprocess.run(
        ["wrk", *flags, "--script", str(script), url], capture_output=True, text=True, check=False
    )
    return parse_wrk(ran.stdout or ran.stderr)


async def _with_loop(url: str, requests: Sequence[bytes], seconds: float) -> float:
    address, loop = urlsplit(url), asyncio.get_running_loop()
    host, port = address.hostname or "", address.port or 80
    waiting = cycle(requests)
    lanes = []
    for _ in range(LANES):
        _, lane = await loop.create_connection(lambda: _Lane(waiting), host, port)
        lanes.append(lane)
    begun = time.perf_counter()
    for lane in lanes:
        lane.send()
    broken, _ = await asyncio.wait(
        [lane.broken for lane in lanes], timeout=seconds, return_when=asyncio.FIRST_COMPLETED
    )
    took_s, answered = time.perf_counter() - begun, sum(lane.answered for lane in lanes)
    for lane in lanes:
        lane.close()
    for words in broken:
        raise UserError(f"{url} {words.result()}")
    return answered / took_s


class _Lane(asyncio.Protocol):
    """One connection that always has a request under way.

    Attributes:
        answered: how many answers were 200.
        broken: done, with words, once one was not, or the connection ended.
    """

    def __init__(self, requests: Iterator[bytes]) -> None:
        self.answered = 0
        self.broken: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._requests = requests
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def send(self) -> None:
        """Send the next request."""
        self._transport.write(next(self._requests))

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, complete, body = self._received.partition(_HEAD_END)
        length = _LENGTH.search(head + _LINE_END)
        if not complete or (length and len(body) < int(length[1])):
            return
        if not head.startswith(_OK) or not length:
            self._break(f"answered {head.split(_LINE_END)[0].decode(errors='replace')}")
            return
        self._received = b""
        self.answered += 1
        self.send()

    def connection_lost(self, exc: Exception | None) -> None:
        self._break(f"closed a connection: {exc}")

    def close(self) -> None:
        """End the connection."""
        self._transport.close()

    def _break(self, words: str) -> None:
        if not self.broken.done():
            self.broken.set_result(words)
