"""Serves an aiohttp application on the loopback interface until it is told to stop."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any

from aiohttp import web


async def serve(
    app: web.Application, port: int, ready: Callable[[int], dict[str, Any]], *, until_stdin_closes: bool
) -> None:
    """Serve until SIGTERM, SIGINT or, if wanted, the end of standard input.

    Args:
        app: what to serve.
        port: 0 takes a free one.
        ready: makes the JSON line that is printed once the port (its argument) accepts connections.
        until_stdin_closes: end when the parent process is gone, however it died: its pipe closes.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    listener = socket.create_server(("127.0.0.1", port))
    await web.SockSite(runner, listener).start()
    print(json.dumps(ready(listener.getsockname()[1])), flush=True)
    if until_stdin_closes:
        loop.add_reader(sys.stdin.fileno(), _watch, sys.stdin.fileno(), stop)
    await stop.wait()
    await runner.cleanup()


def _watch(pipe: int, stop: asyncio.Event) -> None:
    if not os.read(pipe, 4096):
        asyncio.get_running_loop().remove_reader(pipe)
        stop.set()
