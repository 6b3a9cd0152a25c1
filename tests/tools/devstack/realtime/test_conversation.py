"""Who may listen, for how long, and what a client is told."""

from uuid import uuid4

import pytest

from tests.tools.devstack.realtime.clients import Realtime, token
from tools.devstack import keys

ANSWERED: dict[str, object] = {"postgres_changes": []}
SECRET_OF_NOBODY = keys.new_secret()


async def test_a_heartbeat_is_answered(realtime: Realtime) -> None:
    async with realtime.connect() as socket:
        assert await socket.ask("phoenix", "heartbeat", {}) == {"status": "ok", "response": {}}


async def test_a_guest_gets_what_is_sent_to_the_room(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        assert await socket.join(room, token(guest)) == {"status": "ok", "response": ANSWERED}
        await realtime.send(room, "new")
        frame = await socket.next()
    assert (frame["topic"], frame["event"], frame["ref"]) == (f"realtime:{room}", "broadcast", None)
    said = frame["payload"]
    assert (said["type"], said["event"], said["payload"]["n"]) == ("broadcast", "new", 1)
    assert said["meta"]["id"] == said["payload"]["id"]


async def test_a_private_topic_is_refused_to_a_stranger(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        answer = await socket.join(room, token(str(uuid4())))
        reason = f"Unauthorized: You do not have permissions to read from this Channel topic: {room}"
        assert answer == {"status": "error", "response": {"reason": reason}}
        # A public channel of the same name is anybody's, and hears nothing that is private.
        assert (await socket.join(room, token(str(uuid4())), private=False))["status"] == "ok"
        await realtime.send(room, "secret")
        await realtime.send(room, "marker", private=False)
        assert await socket.events(until="marker") == []


async def test_a_private_channel_hears_nothing_public(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await realtime.send(room, "public", private=False)
        await realtime.send(room, "marker")
        assert await socket.events(until="marker") == []


async def test_another_room_is_not_heard(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await realtime.send(f"{room}:2", "elsewhere")
        await realtime.send(room, "marker")
        assert await socket.events(until="marker") == []


async def test_the_api_key_alone_opens_no_private_topic(realtime: Realtime, room: str) -> None:
    async with realtime.connect() as socket:
        assert (await socket.join(room))["status"] == "error"
        assert (await socket.join(room, "sb_publishable_1"))["status"] == "error"


async def test_the_service_key_opens_every_topic(realtime: Realtime, room: str) -> None:
    async with realtime.connect() as socket:
        assert (await socket.join(room, keys.api_key(SECRET_OF_NOBODY, "service_role")))["status"] == "error"
        assert (await socket.join(room, token("", role="service_role")))["status"] == "ok"


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"exp": 1}, "InvalidJWTToken: Token has expired"),
        ({"role": None}, "InvalidJWTToken: Fields `role` and `exp` are required in JWT"),
        ({"role": "nobody_at_all"}, "Unauthorized"),
        ({"sub": "no uuid"}, "Unauthorized"),
        ({"sub": "\0"}, "Unauthorized"),
    ],
)
async def test_a_token_that_is_no_good_opens_nothing(
    realtime: Realtime, room: str, guest: str, claims: dict[str, object], reason: str
) -> None:
    async with realtime.connect() as socket:
        answer = await socket.join(room, token(guest, **claims))
        assert answer["status"] == "error"
        assert answer["response"]["reason"].startswith(reason)


async def test_who_has_left_hears_no_more(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    await realtime.invite(f"{room}:2", guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await socket.join(f"{room}:2", token(guest))
        assert (await socket.ask(f"realtime:{room}", "phx_leave", {}))["status"] == "ok"
        assert (await socket.next())["event"] == "phx_close"
        await realtime.send(room, "late")
        await realtime.send(f"{room}:2", "marker")
        assert await socket.events(until="marker") == []
        assert (await socket.ask(f"realtime:{room}", "phx_leave", {}))["status"] == "ok"


async def test_who_joins_again_hears_each_message_once(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await socket.join(room, token(guest))
        assert (await socket.next())["event"] == "phx_close"  # of the former channel
        await realtime.send(room, "once", "marker")
        assert await socket.events(until="marker") == ["once"]


async def test_a_renewed_token_goes_on_without_a_gap(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await socket.push(f"realtime:{room}", "access_token", {"access_token": token(guest, iat=1)})
        await realtime.send(room, "one", "marker")
        assert await socket.events(until="marker") == ["one"]


async def test_who_was_thrown_out_gets_nothing_once_the_token_is_renewed(
    realtime: Realtime, room: str, guest: str
) -> None:
    await realtime.invite(room, guest)
    await realtime.invite(f"{room}:2", guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await socket.join(f"{room}:2", token(guest))
        await realtime.throw_out(room, guest)
        await socket.push(f"realtime:{room}", "access_token", {"access_token": token(guest, iat=1)})
        told = await socket.next()
        assert told["event"] == "system"
        assert told["payload"] == {
            "extension": "system",
            "status": "error",
            "message": f"You do not have permissions to read from this Channel topic: {room}",
            "channel": room,
        }
        assert (await socket.next())["event"] == "phx_close"
        await realtime.send(room, "secret")
        await realtime.send(f"{room}:2", "marker")
        assert await socket.events(until="marker") == []


@pytest.mark.parametrize("renewed", [None, "", "sb_publishable_1", 7])
async def test_what_is_no_token_changes_nothing(
    realtime: Realtime, room: str, guest: str, renewed: object
) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await socket.push(f"realtime:{room}", "access_token", {"access_token": renewed})
        await realtime.send(room, "marker")
        assert await socket.events(until="marker") == []


async def test_a_forged_renewal_closes_the_channel(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    forged = keys.token(SECRET_OF_NOBODY, {"role": "authenticated", "sub": guest})
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        await socket.push(f"realtime:{room}", "access_token", {"access_token": forged})
        assert (await socket.next())["payload"]["message"] == "Failed to validate JWT signature"
        assert (await socket.next())["event"] == "phx_close"


async def test_the_channel_closes_when_its_token_ends(realtime: Realtime, room: str, guest: str) -> None:
    await realtime.invite(room, guest)
    ends_s = int(realtime.clock()) + 100
    realtime.clock.ahead_s = ends_s - 0.05 - realtime.clock()  # 50 ms of life are left
    async with realtime.connect() as socket:
        assert (await socket.join(room, token(guest, exp=ends_s)))["status"] == "ok"
        assert (await socket.next())["payload"]["message"] == "Token has expired 0 seconds ago"
        assert (await socket.next())["event"] == "phx_close"


async def test_what_comes_while_a_renewal_is_looked_at_waits_for_the_answer(
    realtime: Realtime, room: str, guest: str
) -> None:
    await realtime.invite(room, guest)
    stranger = token(str(uuid4()))
    async with realtime.connect() as kept, realtime.connect() as lost:
        for socket in (kept, lost):
            await socket.join(room, token(guest))
        async with realtime.guests_locked():  # no policy gets an answer meanwhile
            await kept.push(f"realtime:{room}", "access_token", {"access_token": token(guest, iat=1)})
            await lost.push(f"realtime:{room}", "access_token", {"access_token": stranger})
            await realtime.until_waiting(2)
            await realtime.send(room, "meanwhile", "marker")
        assert await kept.events(until="marker") == ["meanwhile"]
        assert [(await lost.next())["event"] for _ in range(2)] == ["system", "phx_close"]


@pytest.mark.parametrize("event", ["broadcast", "presence"])
async def test_clients_only_listen(realtime: Realtime, room: str, guest: str, event: str) -> None:
    await realtime.invite(room, guest)
    async with realtime.connect() as socket:
        await socket.join(room, token(guest))
        answer = await socket.ask(f"realtime:{room}", event, {"event": "track", "payload": {}})
    assert answer["status"] == "error"
    assert answer["response"]["reason"].startswith("Unauthorized: You do not have permissions to write")


async def test_changes_of_tables_are_declined_in_words(realtime: Realtime, room: str) -> None:
    binding = {"event": "*", "schema": "public", "table": "servers"}
    async with realtime.connect() as socket:
        answer = await socket.ask(f"realtime:{room}", "phx_join", {"config": {"postgres_changes": [binding]}})
        assert answer["response"] == {"postgres_changes": [binding | {"id": 1}]}
        told = (await socket.next())["payload"]
    assert (told["extension"], told["status"]) == ("postgres_changes", "error")
    assert "realtime.send" in told["message"]


async def test_a_topic_that_was_not_joined_is_unmatched(realtime: Realtime, room: str) -> None:
    async with realtime.connect() as socket:
        for topic in (f"realtime:{room}", "phoenix", "elsewhere"):
            answer = await socket.ask(topic, "broadcast", {})
            assert answer == {"status": "error", "response": {"reason": "unmatched topic"}}


async def test_a_client_has_a_hundred_channels_at_most(realtime: Realtime, room: str) -> None:
    async with realtime.connect() as socket:
        answers = [await socket.join(f"{room}:{n}", private=False) for n in range(101)]
    assert {answer["status"] for answer in answers[:100]} == {"ok"}
    assert answers[100]["response"] == {"reason": "ChannelRateLimitReached: Too many channels"}
