"""Kept connections, against servers that misbehave on purpose."""

import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.client import HTTPException
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from portcullis.db.connections import IDLE_S, KEPT, Answer, Connections
from tests.portcullis.db.server import OK, Server, answer_all, answering, listening, read_request


def test_calls_one_after_the_other_share_a_connection() -> None:
    with listening(answer_all) as server:
        connections = Connections(server.url, timeout_s=5)
        assert [connections.post("/rpc/a", b"{}", {}) for _ in range(3)] == [Answer(200, "OK", b"42")] * 3
        connections.close()

    assert server.connections == 1
    assert server.requests[0].startswith(b"POST /rest/v1/rpc/a HTTP/1.1\r\n")


def test_a_connection_that_the_server_closed_meanwhile_is_replaced_and_nothing_is_sent_twice() -> None:
    def once(server: Server, peer: socket.socket) -> None:
        read_request(server, peer)
        peer.sendall(OK)

    with listening(once) as server:
        connections = Connections(server.url, timeout_s=5)
        for _ in range(3):
            assert connections.post("/", b"{}", {}).content == b"42"
            server.ended.acquire()
        connections.close()

    assert (server.connections, len(server.requests)) == (3, 3)


def test_a_connection_that_the_server_says_it_will_close_is_not_used_again() -> None:
    closing = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    with listening(answering(closing, OK)) as server:
        connections = Connections(server.url, timeout_s=5)
        assert connections.post("/", b"{}", {}).content == b"42"
        assert connections.post("/", b"{}", {}).content == b"42"
        connections.close()

    assert server.connections == 2


@pytest.mark.parametrize("half", [b"", b"HTTP/1.1 200 OK\r\nContent-Le", OK[:-1], b"no HTTP at all\r\n\r\n"])
def test_a_call_that_breaks_off_is_told_and_not_sent_again(half: bytes) -> None:
    with listening(answering(half)) as server:
        connections = Connections(server.url, timeout_s=5)
        with pytest.raises((OSError, HTTPException)):
            connections.post("/", b"{}", {})
        connections.close()

    assert (server.connections, len(server.requests)) == (1, 1)


def test_an_answer_that_does_not_come_to_its_end_is_given_up_and_the_next_call_opens_anew() -> None:
    with listening(answering(OK[:-1], OK)) as server:
        connections = Connections(server.url, timeout_s=0.05)
        with pytest.raises(TimeoutError):
            connections.post("/", b"{}", {})
        assert connections.post("/", b"{}", {}).content == b"42"
        connections.close()

    assert server.connections == 2


def test_each_call_at_a_time_has_a_connection_to_itself_and_only_so_many_are_kept() -> None:
    together = threading.Barrier(KEPT + 1)

    def all_at_once(server: Server, peer: socket.socket) -> None:
        while read_request(server, peer):
            together.wait()
            peer.sendall(OK)

    with listening(all_at_once) as server, ThreadPoolExecutor(KEPT + 1) as threads:
        connections = Connections(server.url, timeout_s=5)

        def call(_: int) -> bytes:
            return connections.post("/", b"{}", {}).content

        assert list(threads.map(call, range(KEPT + 1))) == [b"42"] * (KEPT + 1)
        assert server.ended.acquire(timeout=5)  # the one too many
        assert server.connections == KEPT + 1
        assert list(threads.map(call, range(KEPT + 1))) == [b"42"] * (KEPT + 1)
        assert server.connections == KEPT + 2
        connections.close()


def test_long_answers_come_whole_in_any_of_http_s_ways() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    long = b"x" * 3_000_000
    sized = b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + long
    with listening(answering(chunked, sized)) as server:
        connections = Connections(server.url, timeout_s=5)
        assert connections.post("/", b"{}", {}).content == b"abcde"
        assert connections.post("/", b"{}", {}).content == long
        connections.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a certificate for 127.0.0.1 that nobody has signed, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a test")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    file.write_bytes(
        signed.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return file


@pytest.fixture
def encrypted(certificate: Path) -> Iterator[Server]:
    """A server with that certificate."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    with listening(answer_all, tls) as server:
        yield server


def test_a_server_whose_certificate_nobody_vouches_for_is_sent_nothing(
    encrypted: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    connections = Connections(encrypted.url, timeout_s=5)
    with pytest.raises(ssl.SSLCertVerificationError):
        connections.post("/", b"{}", {"apikey": "secret"})
    connections.close()

    assert encrypted.requests == []


def test_a_certificate_in_the_operator_s_own_file_is_trusted_for_its_host_alone(
    encrypted: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    right = Connections(encrypted.url, timeout_s=5)
    assert [right.post("/", b"{}", {}).content for _ in range(2)] == [b"42", b"42"]
    right.close()
    wrong = Connections(encrypted.url.replace("127.0.0.1", "localhost"), timeout_s=5)
    with pytest.raises(ssl.SSLCertVerificationError):
        wrong.post("/", b"{}", {})
    wrong.close()

    assert len(encrypted.requests) == 2


def test_a_connection_that_was_idle_for_longer_than_fifteen_seconds_is_replaced() -> None:
    now = [0.0]
    with listening(answer_all) as server:
        connections = Connections(server.url, timeout_s=5, clock=lambda: now[0])
        for idle_s in (0.0, IDLE_S, IDLE_S + 0.001):
            now[0] += idle_s
            assert connections.post("/", b"{}", {}).content == b"42"
        connections.close()

    assert server.connections == 2


def test_who_refuses_a_body_before_it_is_read_is_heard() -> None:
    def refuse(server: Server, peer: socket.socket) -> None:
        peer.recv(1000)
        peer.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno")
        peer.shutdown(socket.SHUT_WR)
        # What is left unread makes the socket's end a reset; the client must have its answer before that.
        while peer.recv(1_000_000):
            pass

    with listening(refuse) as server:
        connections = Connections(server.url, timeout_s=5)
        answer = connections.post("/", b"x" * 30_000_000, {})
        connections.close()

    assert (answer.status, answer.content) == (413, b"no")
