"""What the benchmarks send is what Discord would send."""

import json

import pytest
from nacl.signing import SigningKey

from interactions.interaction import Interaction, Kind
from portcullis.discord import signatures
from portcullis.errors import SignatureError
from tools.bench.signed import Sender

KEY = SigningKey(b"k" * 32)
PUBLIC_KEY = KEY.verify_key.encode().hex()
NOW_S = 1_790_000_000


@pytest.fixture
def sender() -> Sender:
    return Sender(KEY.encode().hex())


def test_signatures_hold_at_their_time_and_not_later(sender: Sender) -> None:
    ping = sender.ping(NOW_S)
    signatures.verify(PUBLIC_KEY, ping.body, ping.headers, NOW_S)
    with pytest.raises(SignatureError, match="seconds off"):
        signatures.verify(PUBLIC_KEY, ping.body, ping.headers, NOW_S + 1000)


def test_a_command_is_read_as_typed_by_the_member_of_that_number(sender: Sender) -> None:
    first, second = (
        Interaction.parse(sender.command("config show", {"key": "burst.weight"}, member, NOW_S).body)
        for member in (0, 7)
    )
    assert (first.kind, first.path, first.options) == (
        Kind.COMMAND,
        ("config", "show"),
        {"key": "burst.weight"},
    )
    assert int(second.user_id) - int(first.user_id) == 7
    assert first.guild_id == second.guild_id


def test_every_interaction_has_an_id_of_its_own(sender: Sender) -> None:
    ids = {json.loads(sender.ping(NOW_S).body)["id"] for _ in range(10)}
    assert len(ids) == 10


def test_the_wire_has_the_path_the_host_the_headers_and_the_body(sender: Sender) -> None:
    ping = sender.ping(NOW_S)
    head, _, body = ping.wire("http://127.0.0.1:8000/door").partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[:2] == ["POST /door HTTP/1.1", "Host: 127.0.0.1:8000"]
    assert f"X-Signature-Timestamp: {NOW_S}" in lines
    assert f"Content-Length: {len(ping.body)}" in lines
    assert body == ping.body
