"""A server of a test's own: it does to each connection what the test says, byte by byte."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n42"


@dataclass
class Server:
    """What came in. ``requests`` are whole; ``ended`` is released at each connection's end."""

    url: str
    connections: int = 0
    requests: list[bytes] = field(default_factory=list)
    ended: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))


Serve = Callable[[Server, socket.socket], None]


def read_request(server: Server, peer: socket.socket) -> bool:
    """Wait for a whole request and remember it; False when the client has closed."""
    read = b""
    while not _is_whole(read):
        more = peer.recv(65_536)
        if not more:
            return False
        read += more
    server.requests.append(read)
    return True


def answer_all(server: Server, peer: socket.socket) -> None:
    """A server in order: it answers 42 to everything, over one connection as long as the client likes."""
    while read_request(server, peer):
        peer.sendall(OK)


def answering(*answers: bytes) -> Serve:
    """A server that gives each answer once, whatever connection they are asked over."""
    left = list(answers)

    def serve(server: Server, peer: socket.socket) -> None:
        while left and read_request(server, peer):
            peer.sendall(left.pop(0))

    return serve


@contextmanager
def listening(serve: Serve, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server for the time of the block; each connection is served in a thread and then closed."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        scheme = "https" if tls else "http"
        server = Server(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/rest/v1")
        threading.Thread(target=_accept, args=(listener, server, serve, tls), daemon=True).start()
        try:
            yield server
        finally:
            with suppress(OSError):  # wakes the thread that waits
                listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, server: Server, serve: Serve, tls: ssl.SSLContext | None) -> None:
    with suppress(OSError):
        while True:
            peer, _ = listener.accept()
            server.connections += 1
            threading.Thread(target=_serve, args=(peer, server, serve, tls), daemon=True).start()


def _serve(peer: socket.socket, server: Server, serve: Serve, tls: ssl.SSLContext | None) -> None:
    with peer, suppress(OSError):
        if tls is None:
            serve(server, peer)
        else:
            with tls.wrap_socket(peer, server_side=True) as encrypted:
                serve(server, encrypted)
    server.ended.release()


def _is_whole(read: bytes) -> bool:
    head, end, body = read.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return bool(end) and len(body) >= int(lengths[0].partition(b":")[2])
