"""A client that misbehaves is hung up on; nobody else notices."""

import pytest
from aiohttp import WSMsgType

from tests.tools.devstack.realtime.clients import DEADLINE_S, Realtime, Socket, token
from tools.devstack.realtime.connection import BURST, LARGEST_FRAME


async def close_code(socket: Socket) -> int | None:
    """With which code the server hangs up, past all that it says before."""
    while (message := await socket.raw.receive(timeout=DEADLINE_S)).type is not WSMsgType.CLOSE:
        assert message.type in {WSMsgType.TEXT, WSMsgType.BINARY}
    code: int | None = message.data
    return code


@pytest.mark.parametrize("vsn", ["1.0.0", "2.0.0"])
@pytest.mark.parametrize("garbage", [b"", b"\x03\xff\xff", "", "{", "null", "[[[[", '{"topic": 1}'])
async def test_garbage_ends_only_the_connection_that_it_came_on(
    realtime: Realtime, room: str, vsn: str, garbage: str | bytes
) -> None:
    async with realtime.connect() as bystander:
        await bystander.join(room, private=False)
        async with realtime.connect(vsn=vsn) as socket:
            if isinstance(garbage, bytes):
                await socket.raw.send_bytes(garbage)
            else:
                await socket.raw.send_str(garbage)
            assert await close_code(socket) == 1007
        await realtime.send(room, "marker", private=False)
        assert await bystander.events(until="marker") == []


async def test_too_large_a_frame_is_refused(realtime: Realtime) -> None:
    async with realtime.connect() as socket:
        await socket.raw.send_str("x" * (LARGEST_FRAME + 1))
        assert await close_code(socket) == 1009


async def test_too_many_frames_at_once_are_refused(realtime: Realtime) -> None:
    async with realtime.connect() as socket:
        for _ in range(BURST * 2):
            await socket.push("phoenix", "heartbeat", {})
        assert await close_code(socket) == 1008


async def test_who_is_cut_off_leaves_nothing_behind(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as stayer:
        await stayer.join(room, token(guest))
        async with realtime.connect() as other:
            await other.join(room, token(guest))
            transport = other.raw.get_extra_info("socket")
            transport.shutdown(2)
        await realtime.send(room, "one", "marker")
        assert await stayer.events(until="marker") == ["one"]


async def test_who_does_not_read_is_cut_off_and_holds_nobody_up(
    realtime: Realtime, room: str, guest: str
) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as reader, realtime.connect() as sleeper:
        for socket in (reader, sleeper):
            await socket.join(room, token(guest))
        # More than any buffer on the way takes, in small steps that a reader keeps up with.
        for _ in range(40):
            await realtime.execute(
                """
                select realtime.send(jsonb_build_object('text', repeat('x', 10000)), 'filler', %s, true)
                from generate_series(1, 100)
                """,
                room,
            )
            await realtime.send(room, "step")
            assert await reader.events(until="step") == ["filler"] * 100
        message = await sleeper.raw.receive(timeout=DEADLINE_S)
        while message.type is WSMsgType.TEXT:
            message = await sleeper.raw.receive(timeout=DEADLINE_S)
        assert message.type is WSMsgType.CLOSED
