"""The load tool counts good answers only, sends its requests in turns, and never hides trouble."""

import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from portcullis.errors import UserError
from tools.bench.load import lua, parse_wrk, saturate, tool
from tools.bench.signed import Signed


class Server(ThreadingHTTPServer):
    """Answers every POST with ``status``, and counts bodies."""

    status = 200
    seen: Counter[bytes]

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of connections that the tool ends in the middle of an answer."""


class Handler(BaseHTTPRequestHandler):
    """Status 0 is no answer at all."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_POST(self) -> None:
        """Count, and answer as told."""
        self.server.seen[self.rfile.read(int(self.headers["Content-Length"]))] += 1
        if not self.server.status:
            self.close_connection = True
            return
        self.send_response(self.server.status)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as server:
        server.seen = Counter()
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def without_wrk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def requests(url: str) -> list[bytes]:
    return [Signed(body, {"X-Number": "1"}).wire(url) for body in (b"first", b"second")]


@pytest.mark.usefixtures("without_wrk")
def test_the_rate_is_of_what_the_server_saw_in_turns(server: Server, tmp_path: Path) -> None:
    rate = saturate(server.url, requests(server.url), 0.3, tmp_path)
    seen = server.seen.copy()
    assert tool() == "own asyncio loop"
    assert 0 < rate <= seen.total() / 0.3
    assert abs(seen[b"first"] - seen[b"second"]) <= 16  # as many as are under way


@pytest.mark.usefixtures("without_wrk")
@pytest.mark.parametrize(("status", "words"), [(401, "answered HTTP/1.1 401"), (0, "closed a connection")])
def test_an_answer_that_is_not_200_leaves_no_figure(
    server: Server, tmp_path: Path, status: int, words: str
) -> None:
    server.status = status
    with pytest.raises(UserError, match=words):
        saturate(server.url, requests(server.url), 5, tmp_path)


@pytest.mark.skipif(shutil.which("wrk") is None, reason="wrk is not installed")
def test_wrk_sends_the_same_requests_in_turns(server: Server, tmp_path: Path) -> None:
    assert saturate(server.url, requests(server.url), 1, tmp_path) > 0
    assert set(server.seen) == {b"first", b"second"}


def test_the_script_for_wrk_holds_every_byte() -> None:
    assert lua([b"A\r\n", b'"\xff']).splitlines()[0] == r'local all = {"\065\013\010", "\034\255"}'


def test_wrk_s_rate_is_read() -> None:
    assert parse_wrk("  2000 requests in 1.00s, 1.2MB read\nRequests/sec:   1998.25\n") == 1998.25


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("  Non-2xx or 3xx responses: 7\nRequests/sec: 10.0\n", "Non-2xx or 3xx responses: 7"),
        ("  Socket errors: connect 0, read 3, write 0, timeout 0\nRequests/sec: 1.0\n", "read 3"),
        ("unable to connect", "unable to connect"),
        ("", "no figure"),
    ],
)
def test_trouble_that_wrk_tells_of_leaves_no_figure(printed: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        parse_wrk(printed)
