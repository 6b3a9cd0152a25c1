"""A bot's interactions endpoint in a thread, for tests: checks signatures and answers as told."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

Answer = tuple[int, Any]


@dataclass
class Endpoint:
    """What came in, and what goes out.

    Attributes:
        public_key: the application's public key, hex.
        answer: from the interaction to HTTP status and JSON body (None: empty body); PING is answered anyway.
        seen: interactions with a good signature, in order.
        url: where it listens.
    """

    public_key: str
    answer: Callable[[dict[str, Any]], Answer] = lambda _: (200, {"type": 6})
    seen: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""

    def handle(self, raw: bytes, signature: str, timestamp: str) -> Answer:
        """Status and JSON body for a request."""
        try:
            VerifyKey(bytes.fromhex(self.public_key)).verify(
                timestamp.encode() + raw, bytes.fromhex(signature)
            )
        except (ValueError, BadSignatureError):
            return 401, {"error": "bad signature"}
        payload = json.loads(raw)
        self.seen.append(payload)
        return (200, {"type": 1}) if payload["type"] == 1 else self.answer(payload)


@contextmanager
def listening(public_key: str) -> Iterator[Endpoint]:
    """Serve an endpoint on a free port of the loopback interface."""
    endpoint = Endpoint(public_key)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            signature = self.headers.get("X-Signature-Ed25519", "")
            status, body = endpoint.handle(raw, signature, self.headers.get("X-Signature-Timestamp", ""))
            data = b"" if body is None else json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        endpoint.url = f"http://127.0.0.1:{server.server_port}/"
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield endpoint
        server.shutdown()
