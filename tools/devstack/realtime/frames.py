"""What travels over the socket: Phoenix messages, as objects (vsn 1.0.0) or arrays (vsn 2.0.0). Pure.

The wire's source is realtime-js 2.119 (``lib/serializer.ts``) and the Phoenix serialisers that it talks to.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

LONGEST_TEXT: Final = 255
"""Of a topic, an event or a reference, in bytes: a binary frame has one byte for each length."""
_PUSH, _BROADCAST = 3, 4  # kinds of binary frames: a client's broadcast, a server's broadcast
_JSON = 1
_PUSH_HEADER = 7


class FrameError(ValueError):
    """What arrived is no frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message.

    Attributes:
        topic: whom it concerns, ``realtime:<name>`` or ``phoenix``.
        event: its kind, such as ``phx_join``.
        payload: depends on the event.
        ref: a client's name for it, which the reply repeats.
        join_ref: the ``ref`` of the join that it belongs to.
    """

    topic: str
    event: str
    payload: Mapping[str, Any]
    ref: str | None = None
    join_ref: str | None = None


@dataclass(frozen=True, slots=True)
class Wire:
    """How one version of the protocol writes frames.

    Attributes:
        decode: reads what a client sent; raises ``FrameError``.
        encode: writes what a client gets.
    """

    decode: Callable[[str | bytes], Frame]
    encode: Callable[[Frame], str | bytes]


def _decode_object(data: str | bytes) -> Frame:
    value = _json(data)
    if not isinstance(value, dict):
        raise FrameError("not an object")
    get = value.get
    return _frame(get("join_ref"), get("ref"), get("topic"), get("event"), get("payload"))


def _encode_object(frame: Frame) -> str:
    return json.dumps(
        {"topic": frame.topic, "event": frame.event, "payload": frame.payload, "ref": frame.ref}
    )


def _decode_array(data: str | bytes) -> Frame:
    if isinstance(data, bytes):
        return _decode_push(data)
    value = _json(data)
    if not isinstance(value, list) or len(value) != 5:
        raise FrameError("not an array of five")
    return _frame(*value)


def _encode_array(frame: Frame) -> str | bytes:
    if frame.event == "broadcast" and (binary := _encode_broadcast(frame)):
        return binary
    return json.dumps([frame.join_ref, frame.ref, frame.topic, frame.event, frame.payload])


def _decode_push(data: bytes) -> Frame:
    """A broadcast from a client: kind, five lengths, the encoding, then as many texts and the payload."""
    if len(data) < _PUSH_HEADER or data[0] != _PUSH:
        raise FrameError("not a broadcast")
    texts, at = [], _PUSH_HEADER
    for length in data[1:6]:
        if at + length > len(data):
            raise FrameError("shorter than it says")
        texts.append(_utf8(data[at : at + length]))
        at += length
    join_ref, ref, topic, event, _ = texts
    payload = {"type": "broadcast", "event": event}
    return _frame(join_ref or None, ref or None, topic, "broadcast", payload)


def _encode_broadcast(frame: Frame) -> bytes | None:
    """A broadcast as a binary frame; None where a name is too long for one."""
    meta = frame.payload.get("meta")
    texts = [
        text.encode()
        for text in (frame.topic, frame.payload["event"], "" if meta is None else json.dumps(meta))
    ]
    if any(len(text) > LONGEST_TEXT for text in texts):
        return None
    head = bytes([_BROADCAST, *(len(text) for text in texts), _JSON])
    return head + b"".join(texts) + json.dumps(frame.payload["payload"]).encode()


def _frame(join_ref: object, ref: object, topic: object, event: object, payload: object) -> Frame:
    if not isinstance(payload, dict):
        raise FrameError("the payload is no object")
    return Frame(
        _text(topic),
        _text(event),
        payload,
        None if ref is None else _text(ref),
        None if join_ref is None else _text(join_ref),
    )


def _text(value: object) -> str:
    """Text that Postgres and every client can take: no half characters, no zeros, not too long."""
    if not isinstance(value, str) or "\0" in value:
        raise FrameError("not a text")
    try:
        size = len(value.encode())
    except UnicodeEncodeError as error:
        raise FrameError("half a character") from error
    if size > LONGEST_TEXT:
        raise FrameError("too long a text")
    return value


def _json(data: str | bytes) -> Any:
    if isinstance(data, bytes):
        raise FrameError("not a text frame")
    try:
        return json.loads(data, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise FrameError("not JSON") from error


def _refuse(name: str) -> NoReturn:
    raise FrameError(f"{name} is not JSON")


def _utf8(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise FrameError("not UTF-8") from error


WIRES: Final[Mapping[str, Wire]] = {
    "1.0.0": Wire(_decode_object, _encode_object),
    "2.0.0": Wire(_decode_array, _encode_array),
}
"""By the version that a client asks for."""
