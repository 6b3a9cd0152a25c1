"""A changed setting is in force in every running instance, from the first message after it."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import pytest
import requests

from portcullis import inside, snowflake
from tests.e2e.world import World, wait_for
from tools.devstack.ports import free_ports
from tools.devstack.processes import Processes
from tools.fakes.client import Guild

PROMISE_S = 10.0
WORD = "gold"
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Sent:
    """One message, when it was handed to detection and when detection had judged it, by this machine's clock."""

    message_id: str
    instance: int
    begun_s: float
    ended_s: float


@pytest.fixture
def second(world: World) -> Iterator[str]:
    """The address of a second instance of detection, beside the stack's own."""
    program = world.stack.program("detection")
    (port,) = free_ports(1)
    url = f"http://127.0.0.1:{port}"
    health = program.health_url.replace(program.url, url)
    env = {**program.env, "PORT": str(port)}
    other = replace(program, name="detection-2", env=env, url=url, health_url=health)
    with Processes() as processes:
        processes.start(other, world.stack.data / "logs" / "detection-2.log").wait_ready()
        yield url


def message(guild: Guild) -> dict[str, Any]:
    """A new author writes the word: nothing but the word is to be said of it."""
    at_ms = int(time.time() * 1000)
    number = next(_numbers)
    author = {"id": str(int(guild.owner_id) + number), "username": "writer"}
    data = {
        "id": str(int(snowflake.from_ms(at_ms)) + number),
        "channel_id": guild.channels["general"],
        "guild_id": guild.id,
        "content": f"{WORD} {number}",
        "author": author,
        "member": {"roles": [], "joined_at": "2026-01-01T00:00:00+00:00"},
    }
    return {"type": "MESSAGE_CREATE", "received_ms": at_ms, "data": data}


def send(url: str, secret: str, event: dict[str, Any]) -> None:
    body = json.dumps({"events": [event]}).encode()
    headers = {inside.HEADER: inside.sign(secret, body, int(time.time()))}
    answer = requests.post(url, data=body, headers=headers, timeout=30)
    assert answer.status_code == 200, answer.text


@contextmanager
def stream(world: World, guild: Guild, urls: list[str]) -> Iterator[list[Sent]]:
    """Messages without a pause, to all instances side by side, until the block ends."""
    sent: list[Sent] = []
    failed: list[Exception] = []
    over = threading.Event()

    def write(instance: int, url: str) -> None:
        try:
            while not over.is_set():
                event = message(guild)
                begun = time.time()
                send(url, world.stack.env["DETECTION_SECRET"], event)
                sent.append(Sent(event["data"]["id"], instance, begun, time.time()))
        except Exception as error:  # noqa: BLE001 - shown by the test, whose thread this is not
            failed.append(error)

    writers = [threading.Thread(target=write, args=item) for item in enumerate(urls)]
    for writer in writers:
        writer.start()
    try:
        yield sent
    finally:
        over.set()
        for writer in writers:
            writer.join()
    assert failed == []


def test_every_message_after_a_change_is_judged_by_it_in_every_instance(world: World, second: str) -> None:
    guild = world.guild("unused")
    mode = {"events": "messages", "mode": "record"}
    assert "**record**" in world.told(guild, "detection mode", mode)
    with stream(world, guild, [world.stack.env["DETECTION_URL"], second]) as sent:
        wait_for("both instances know the old settings", lambda: each_has(sent, 20, 0.0))
        told = world.told(guild, "detection watchlist", {"change": "add", "word": WORD})
        answered_s = time.time()
        assert "is on `watchlist.words`" in told
        wait_for("both instances have gone on", lambda: each_has(sent, 20, answered_s))

    assert world.judged(guild) == len(sent)
    hits = world.rows(
        "select message_id from detection_events where guild_id = %s and 'watchlist' = any (rules)", guild.id
    )
    new = {message_id for (message_id,) in hits}
    ((changed_s,),) = world.rows(
        "select extract(epoch from max(changed_at))::float from server_config_history where guild_id = %s",
        guild.id,
    )
    by_old = [each for each in sent if each.message_id not in new]
    delay_s = max((each.ended_s - changed_s for each in by_old), default=0.0)
    late = [each for each in by_old if each.begun_s > answered_s]
    said = f"the last message judged by the old setting ended {delay_s * 1000:.0f} ms after the change"
    assert late == [], said
    assert {each.instance for each in sent if each.message_id in new} == {0, 1}, said
    assert by_old, "the old setting was in force before"
    assert delay_s < PROMISE_S, said


def each_has(sent: list[Sent], many: int, since_s: float) -> bool:
    """Whether each instance has judged so many messages that were handed to it after ``since_s``."""
    counts = [0, 0]
    for each in list(sent):
        counts[each.instance] += each.begun_s > since_s
    return min(counts) >= many
