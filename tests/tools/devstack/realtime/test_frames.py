"""Frames are read and written as Phoenix does, and nothing else is taken for one."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.devstack.realtime.frames import LONGEST_TEXT, WIRES, Frame, FrameError

V1, V2 = WIRES["1.0.0"], WIRES["2.0.0"]
JOIN = Frame("realtime:room", "phx_join", {"config": {}}, "1", "1")
BROADCAST = Frame(
    "realtime:r\u00f6om", "broadcast", {"type": "broadcast", "event": "new", "payload": {"a": "\U0001f600"}}
)


def test_version_1_is_an_object() -> None:
    text = '{"topic":"realtime:room","event":"phx_join","payload":{"config":{}},"ref":"1","join_ref":"1"}'
    assert V1.decode(text) == JOIN
    assert json.loads(V1.encode(JOIN)) == {
        "topic": "realtime:room",
        "event": "phx_join",
        "payload": {"config": {}},
        "ref": "1",
    }


def test_version_2_is_an_array() -> None:
    text = '["1","1","realtime:room","phx_join",{"config":{}}]'
    assert V2.decode(text) == JOIN
    assert json.loads(V2.encode(JOIN)) == json.loads(text)


def test_pythons_heartbeat_has_no_ref() -> None:
    text = '{"event":"heartbeat","payload":{},"topic":"phoenix","ref":null,"join_ref":null}'
    assert V1.decode(text) == Frame("phoenix", "heartbeat", {})


def test_a_broadcast_of_version_2_is_a_binary_frame_of_kind_4() -> None:
    data = V2.encode(BROADCAST)
    assert isinstance(data, bytes)
    topic = "realtime:r\u00f6om".encode()
    assert data[:5] == bytes([4, len(topic), 3, 0, 1])
    assert data[5 : 5 + len(topic) + 3] == topic + b"new"
    assert json.loads(data[5 + len(topic) + 3 :]) == {"a": "\U0001f600"}


def test_a_broadcast_with_too_long_a_name_for_bytes_is_text() -> None:
    long = Frame("realtime:room", "broadcast", {"event": "e" * (LONGEST_TEXT + 1), "payload": {}})
    assert json.loads(V2.encode(long))[3:] == ["broadcast", long.payload]


def test_a_clients_broadcast_of_version_2_is_read_from_bytes() -> None:
    data = bytes([3, 1, 1, 5, 3, 0, 1]) + b"12topicnew{}"
    assert V2.decode(data) == Frame("topic", "broadcast", {"type": "broadcast", "event": "new"}, "2", "1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '"text"',
        "[" * 100_000,
        '{"topic":"t","event":"e","payload":[],"ref":null}',
        '{"topic":"t","event":"e","payload":{},"ref":7}',
        '{"topic":7,"event":"e","payload":{}}',
        '{"topic":"t\\u0000","event":"e","payload":{}}',
        '{"topic":"\\ud800","event":"e","payload":{}}',
        '{"topic":"t","event":"e","payload":{"n":NaN}}',
        json.dumps({"topic": "t" * (LONGEST_TEXT + 1), "event": "e", "payload": {}}),
        json.dumps(["1", "1", "t", "e"]),
        json.dumps(["1", "1", "t", "e", {}, 6]),
        json.dumps(["1", "1", None, "e", {}]),
    ],
)
def test_what_is_no_frame_is_refused_in_both_versions(text: str) -> None:
    for wire in (V1, V2):
        with pytest.raises(FrameError):
            wire.decode(text)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x03",
        b"\x04\x01\x01\x01\x00\x00\x01",
        b"\x03\xff\xff\xff\xff\xff\x01ab",
        b"\x03\x00\x00\x01\x01\x00\x01\xff\xfe",
    ],
)
def test_bytes_that_are_no_broadcast_are_refused(data: bytes) -> None:
    for wire in (V1, V2):
        with pytest.raises(FrameError):
            wire.decode(data)


@given(st.binary() | st.text() | st.builds(lambda tail: b"\x03" + tail, st.binary()))
def test_garbage_never_raises_anything_else(data: str | bytes) -> None:
    for wire in (V1, V2):
        with suppress(FrameError):
            assert isinstance(wire.decode(data), Frame)
