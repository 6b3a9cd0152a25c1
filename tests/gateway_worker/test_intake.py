"""The way into the spool, and what happens when it is full."""

import asyncio
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import pytest

from gateway_worker.gaps import MEMBERS
from gateway_worker.intake import Intake
from gateway_worker.spool import Spool
from portcullis import snowflake
from tests.gateway_worker.doubles import CHANNEL, GUILD, NOW_MS, guild_create, incoming, message

LANE = incoming(1).lane
NOW = int(snowflake.from_ms(NOW_MS))


class Calls:
    """What the intake told its neighbours."""

    def __init__(self) -> None:
        self.woken: list[set[int]] = []
        self.gaps = 0

    def wake(self, lanes: Iterable[int]) -> None:
        """There is something to send."""
        self.woken.append(set(lanes))

    def found_gaps(self) -> None:
        """There is something to backfill."""
        self.gaps += 1


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
async def intake(spool: Spool, calls: Calls) -> Intake:
    return Intake(spool, wake=calls.wake, found_gaps=calls.found_gaps, now_ms=lambda: NOW_MS)


def fill(spool: Spool) -> None:
    while not spool.full:
        spool.append([incoming(number, text="x" * 3000) for number in range(20)])


async def test_what_arrives_in_one_turn_is_written_in_one_transaction(
    intake: Intake, spool: Spool, calls: Calls
) -> None:
    for number in range(1, 6):
        intake.receive("MESSAGE_CREATE", message(number))
    await asyncio.sleep(0)
    assert spool.depth == 5
    assert calls.woken == [{LANE}]


async def test_an_event_of_no_use_is_not_even_counted(intake: Intake, spool: Spool) -> None:
    intake.receive("TYPING_START", {"guild_id": GUILD})
    intake.receive("MESSAGE_CREATE", "not an object")
    await asyncio.sleep(0)
    assert (intake.received, spool.depth) == (0, 0)


async def test_gaps_are_found_before_the_live_events_move_the_marks(
    intake: Intake, spool: Spool, calls: Calls
) -> None:
    spool.append([incoming(NOW - 1000)])
    intake.receive("GUILD_CREATE", guild_create({CHANNEL: str(NOW - 10)}))
    intake.receive("MESSAGE_CREATE", message(NOW + 5))
    await asyncio.sleep(0)
    channels = [gap for gap in spool.marks.pending() if gap.channel_id != MEMBERS]
    assert [(gap.after, gap.until) for gap in channels] == [(NOW - 1000, NOW - 10)]
    assert calls.gaps == 1


async def test_in_the_first_life_of_a_spool_a_guild_that_comes_later_has_its_gap_since_the_start(
    intake: Intake, spool: Spool
) -> None:
    intake.receive("GUILD_CREATE", guild_create({CHANNEL: str(NOW + 10)}))
    await asyncio.sleep(0)
    channels = [gap for gap in spool.marks.pending() if gap.channel_id != MEMBERS]
    assert [(gap.after, gap.until) for gap in channels] == [(NOW, NOW + 10)]


async def test_what_was_written_before_the_first_start_is_owed_to_nobody(
    intake: Intake, spool: Spool
) -> None:
    intake.receive("GUILD_CREATE", guild_create({CHANNEL: str(NOW - 10)}))
    await asyncio.sleep(0)
    assert [gap for gap in spool.marks.pending() if gap.channel_id != MEMBERS] == []


async def test_an_unavailable_guild_has_no_gaps_yet(intake: Intake, spool: Spool) -> None:
    spool.append([incoming(NOW - 1000)])
    intake.receive("GUILD_CREATE", guild_create({CHANNEL: str(NOW - 10)}, unavailable=True))
    await asyncio.sleep(0)
    assert spool.marks.pending() == []


async def test_at_its_limit_the_spool_keeps_what_came_and_refuses_more_until_half_is_sent(
    spool_path: Path, calls: Calls
) -> None:
    spool = Spool(spool_path, 1024 * 1024)
    intake = Intake(spool, wake=calls.wake, found_gaps=calls.found_gaps, now_ms=lambda: NOW_MS)
    assert intake.accepts()
    fill(spool)
    before = spool.depth
    intake.receive("MESSAGE_CREATE", message(1))
    await asyncio.sleep(0)
    assert spool.depth == before + 1
    assert intake.refusing.is_set()
    spool.remove(LANE, spool.peek(LANE)[0][:10], {}, NOW_MS)
    assert not intake.accepts()
    while not spool.half_empty:
        spool.remove(LANE, spool.peek(LANE)[0], {}, NOW_MS)
    assert intake.accepts()
    spool.close()


async def test_a_spool_that_is_full_at_the_start_refuses_at_once(spool_path: Path, calls: Calls) -> None:
    spool = Spool(spool_path, 1024 * 1024)
    fill(spool)
    intake = Intake(spool, wake=calls.wake, found_gaps=calls.found_gaps, now_ms=lambda: NOW_MS)
    assert not intake.accepts()
    spool.close()


async def test_on_a_full_disk_what_was_read_is_kept_and_written_later(
    intake: Intake, spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(spool, "append", no_room)
        intake.receive("MESSAGE_CREATE", message(1))
        await asyncio.sleep(0)
        assert intake.refusing.is_set()
        assert not intake.accepts()
        intake.receive("MESSAGE_CREATE", message(2))
        await asyncio.sleep(0)
    assert intake.accepts()
    assert [event.body for event in spool.peek(LANE)[0]] == [incoming(1).body, incoming(2).body]
