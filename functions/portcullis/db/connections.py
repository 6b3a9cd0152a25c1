"""Kept connections to one server, on the standard library's HTTP client.

httpx and urllib3 keep connections too, and do more than is needed here: one POST at a time, without redirects, proxies
or retries. But a first verdict would wait 100 ms and 17 ms for them to load, and all else of detection takes 110; the
standard library's client was loaded by the framework.
"""

import selectors
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable
from functools import cached_property
from http.client import HTTP_PORT, HTTPS_PORT, HTTPConnection, HTTPResponse, HTTPSConnection, IncompleteRead
from typing import Final, NamedTuple
from urllib.parse import urlsplit

KEPT: Final = 20
"""Connections, at most; what threads need beyond them is closed after its call."""
IDLE_S: Final = 15.0
"""Longer than this none is kept idle: where a router forgot it, the next call would wait for its whole time-out."""


class Answer(NamedTuple):
    """A whole answer, whatever its status."""

    status: int
    reason: str
    content: bytes


class Connections:
    """Posts to one server. Safe to share between threads: each call has a connection to itself.

    Args:
        url: what all paths are relative to, ``http://…`` or ``https://…``. Nothing is opened yet.
        timeout_s: for a connection, and then for each sign of life.
        clock: counts seconds and never goes back.
    """

    def __init__(self, url: str, *, timeout_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        parts = urlsplit(url.rstrip("/"))
        self._encrypted = parts.scheme == "https"
        self._host, self._path = parts.hostname or "", parts.path
        self._port = parts.port or (HTTPS_PORT if self._encrypted else HTTP_PORT)
        self._timeout_s = timeout_s
        self._clock = clock
        self._idle: deque[tuple[HTTPConnection, float]] = deque()

    def post(self, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        """Send once and read the whole answer.

        Raises:
            OSError, http.client.HTTPException: no whole answer came. It may have had its effect all the same.
        """
        connection = self._take()
        try:
            is_whole = _send(connection, self._path + path, body, headers)
            answer = _whole(connection.getresponse())
        except BaseException:
            connection.close()
            raise
        if is_whole:
            self._give_back(connection)
        else:
            connection.close()
        return answer

    def close(self) -> None:
        """Close what is kept; the next call opens anew."""
        while self._idle:
            self._idle.pop()[0].close()

    def _take(self) -> HTTPConnection:
        """The connection that was used last, or a new one. Both connect when they are written to and have to."""
        try:
            connection, since = self._idle.pop()
        except IndexError:
            return self._new()
        too_long = self._clock() - since > IDLE_S
        # Nothing was asked: if there is something to read, the server has closed it.
        if too_long or (connection.sock is not None and _is_readable(connection.sock)):
            connection.close()
        return connection

    def _give_back(self, connection: HTTPConnection) -> None:
        if len(self._idle) < KEPT:
            self._idle.append((connection, self._clock()))
        else:
            connection.close()

    def _new(self) -> HTTPConnection:
        if not self._encrypted:
            return HTTPConnection(self._host, self._port, timeout=self._timeout_s)
        return HTTPSConnection(self._host, self._port, timeout=self._timeout_s, context=self._trusted)

    @cached_property
    def _trusted(self) -> ssl.SSLContext:
        """What proves that a server is the right one: ``SSL_CERT_FILE``, else the system's file, else certifi's.

        Read once, for that takes 25 ms.
        """
        import certifi

        return ssl.create_default_context(cafile=ssl.get_default_verify_paths().cafile or certifi.where())


def _send(connection: HTTPConnection, path: str, body: bytes, headers: dict[str, str]) -> bool:
    """Whether all was sent. Whoever refuses a body may hang up before it is read; what they answered can still be."""
    try:
        connection.request("POST", path, body, headers)
    except (BrokenPipeError, ConnectionResetError):
        return False
    return True


def _whole(response: HTTPResponse) -> Answer:
    if response.length is None and not response.chunked:
        # Cut off among its headers, which http.client takes for their end.
        raise IncompleteRead(b"")
    return Answer(response.status, response.reason, response.read())


def _is_readable(sock: socket.socket) -> bool:
    with selectors.DefaultSelector() as selector:
        selector.register(sock, selectors.EVENT_READ)
        return bool(selector.select(timeout=0))
