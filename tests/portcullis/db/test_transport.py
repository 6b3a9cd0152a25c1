"""The way to the database: what a call sends, and what its answers mean."""

import json
import socket
from collections.abc import Iterator

import pytest

from portcullis.db.transport import Transport
from portcullis.errors import DatabaseError
from tests.portcullis.db.server import OK, Server, answer_all, answering, listening
from tools.devstack.databases import Rest

GUILD = "600000000000000001"


def refusal(*, status: bytes = b"400 Bad Request", body: bytes) -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s" % (status, len(body), body)


def refused(answer: bytes) -> DatabaseError:
    with listening(answering(answer)) as server:
        transport = Transport(server.url, "key")
        with pytest.raises(DatabaseError) as raised:
            transport.rpc("read_health", {})
        transport.close()
    return raised.value


@pytest.fixture(scope="module")
def transport(shared_rest: Rest) -> Iterator[Transport]:
    """To a real PostgREST."""
    transport = Transport(shared_rest.url, shared_rest.service_key)
    yield transport
    transport.close()


def test_what_a_function_returns_comes_back_from_a_real_postgrest(transport: Transport) -> None:
    arguments = {"p_source": "a list", "p_domains": ["bücher.example"]}
    assert transport.rpc("import_phishing_domains", arguments) == 1
    assert transport.rpc("read_setup", {"p_guild_id": GUILD}) is None


@pytest.mark.parametrize(
    ("function", "arguments", "code"),
    [
        ("no_such_function", {}, "PGRST202"),
        ("read_setup", {"p_guild_id": "\x00"}, "22P05"),
        ("setup_server", {}, "PGRST202"),
    ],
)
def test_what_a_real_postgrest_refuses_is_told_by_its_code(
    transport: Transport, function: str, arguments: dict[str, str], code: str
) -> None:
    with pytest.raises(DatabaseError) as raised:
        transport.rpc(function, arguments)
    assert (raised.value.code, raised.value.transient) == (code, False)


def test_a_key_that_nobody_signed_is_refused_by_a_real_postgrest(shared_rest: Rest) -> None:
    stranger = Transport(shared_rest.url, shared_rest.service_key[:-4] + "AAAA")
    with pytest.raises(DatabaseError, match="PGRST301"):
        stranger.rpc("read_setup", {"p_guild_id": GUILD})
    stranger.close()


def test_a_key_that_is_no_jwt_is_sent_as_apikey_alone() -> None:
    with listening(answer_all) as server:
        for key in ("sb_secret_x", "a.b.c"):
            transport = Transport(server.url, key)
            assert transport.rpc("f", {"p_text": "é"}) == 42
            transport.close()

    new, old = server.requests
    assert b"apikey: sb_secret_x\r\n" in new
    assert b"Authorization" not in new
    assert b"apikey: a.b.c\r\n" in old
    assert b"Authorization: Bearer a.b.c\r\n" in old
    assert json.loads(new.partition(b"\r\n\r\n")[2]) == {"p_text": "é"}


def test_a_project_s_functions_are_below_its_url() -> None:
    with listening(answer_all) as server:
        transport = Transport.of_project(server.url.removesuffix("/rest/v1") + "/", "key")
        transport.rpc("read_health", {})
        transport.close()

    assert server.requests[0].startswith(b"POST /rest/v1/rpc/read_health HTTP/1.1\r\n")


def test_a_function_that_returns_nothing_gives_none() -> None:
    with listening(answering(b"HTTP/1.1 204 No Content\r\n\r\n", OK)) as server:
        transport = Transport(server.url, "key")
        assert transport.rpc("f", {}) is None
        assert transport.rpc("f", {}) == 42
        transport.close()

    assert server.connections == 1


def test_a_refusal_keeps_its_code_and_its_words() -> None:
    error = refused(refusal(body=b'{"code":"PC410","message":"not yours","details":null,"hint":null}'))
    assert (error.code, error.detail, error.transient) == ("PC410", "not yours", False)


@pytest.mark.parametrize(
    "body", [b"<html>Bad gateway</html>", b"", b"[]", b'"PC404"', b'{"error":"upstream"}']
)
def test_a_page_of_what_stands_before_postgrest_is_told_by_its_status(body: bytes) -> None:
    error = refused(refusal(status=b"502 Bad Gateway", body=body))
    assert (error.code, error.transient) == ("502", True)


def test_a_redirect_is_not_followed() -> None:
    assert refused(b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n").code == "302"


def test_a_success_that_is_no_json_is_no_answer() -> None:
    error = refused(refusal(status=b"200 OK", body=b"<html>Please sign in</html>"))
    assert (error.code, error.transient) == ("network", True)


def test_where_nobody_listens_is_told_without_the_key() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    transport = Transport(url, "sb_secret_x")
    with pytest.raises(DatabaseError) as raised:
        transport.rpc("read_health", {})

    assert (raised.value.code, raised.value.transient) == ("network", True)
    assert str(raised.value) == "database: ConnectionRefusedError while calling read_health [network]"


def test_a_call_that_broke_off_is_made_once() -> None:
    def hang_up(server: Server, peer: socket.socket) -> None:
        server.requests.append(peer.recv(65_536))

    with listening(hang_up) as server:
        transport = Transport(server.url, "key")
        with pytest.raises(DatabaseError, match=r"while calling f \[network\]"):
            transport.rpc("f", {})
        transport.close()

    assert len(server.requests) == 1
