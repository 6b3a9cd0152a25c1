"""What is read again after the worker was away."""

import asyncio
import json
import sqlite3
from typing import Any

import aiohttp
import pytest

from gateway_worker import backfill as module
from gateway_worker.backfill import Backfill
from gateway_worker.discord_rest import DiscordReader
from gateway_worker.events import LANES
from gateway_worker.gaps import MEMBERS, Gap
from gateway_worker.intake import Intake
from gateway_worker.spool import Spool
from portcullis import snowflake
from tests.gateway_worker.doubles import (
    CHANNEL,
    GUILD,
    NOW_MS,
    TOKEN,
    Sleeper,
    TinyDiscord,
    incoming,
    message,
)

OTHER = "700000000000000003"
NOW = int(snowflake.from_ms(NOW_MS))


def spooled(spool: Spool) -> list[dict[str, Any]]:
    """All events in the spool, in order."""
    events = [event for lane in range(LANES) for event in spool.peek(lane)[0]]
    return [{"event": event.type, **json.loads(event.body)} for event in sorted(events, key=lambda e: e.seq)]


def gap(channel: str, after: int, until: int) -> Gap:
    return Gap(int(GUILD), int(channel), after, until)


def member(user_id: int, joined_at: str, *, bot: bool = False) -> dict[str, Any]:
    return {"user": {"id": str(user_id), "username": "ann", "bot": bot}, "roles": [], "joined_at": joined_at}


@pytest.fixture
def written() -> asyncio.Event:
    """Set once a page was spooled."""
    return asyncio.Event()


@pytest.fixture
async def backfill(
    spool: Spool,
    http: aiohttp.ClientSession,
    discord: TinyDiscord,
    sleeper: Sleeper,
    written: asyncio.Event,
) -> Backfill:
    intake = Intake(spool, wake=lambda lanes: written.set(), found_gaps=lambda: None, now_ms=lambda: NOW_MS)
    reader = DiscordReader(http, discord.api_url, TOKEN, sleep=sleeper, jitter=lambda: 0.0)
    return Backfill(spool, intake, reader, now_ms=lambda: NOW_MS, sleep=sleeper)


async def test_a_gap_of_several_pages_is_spooled_oldest_first(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.messages[CHANNEL] = [message(number) for number in range(1, 301)]
    spool.append([], [gap(CHANNEL, 50, 300)])
    assert await backfill.round()
    events = spooled(spool)
    assert [event["id"] for event in events][:200] == [str(number) for number in range(51, 251)]
    assert spool.depth == 250
    assert spool.marks.pending() == []
    assert backfill.counts == {"messages": 250, "channels_read": 1}


async def test_what_rest_leaves_out_is_added_and_what_nothing_uses_is_cut(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    without_guild = {key: value for key, value in message(7).items() if key != "guild_id"}
    discord.messages[CHANNEL] = [without_guild]
    spool.append([], [gap(CHANNEL, 1, 7)])
    await backfill.round()
    [event] = spooled(spool)
    assert (event["event"], event["guild_id"], event["content"]) == ("MESSAGE_CREATE", GUILD, "hello")
    assert "nonce" not in event


async def test_messages_get_their_authors_membership_looked_up_once_each(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    moderator = member(42, "2026-01-01T00:00:00+00:00") | {"roles": ["9"]}
    discord.members[GUILD] = [moderator]
    gone = message(8) | {"author": {"id": "43", "username": "gone"}}
    discord.messages[CHANNEL] = [message(6), message(7), gone]
    spool.append([], [gap(CHANNEL, 1, 8)])

    assert await backfill.round()

    assert [event.get("member", {}).get("roles") for event in spooled(spool)] == [["9"], ["9"], None]
    looked_up = [call for call in discord.calls if "/members/" in call]
    assert sorted(looked_up) == [f"/guilds/{GUILD}/members/42?", f"/guilds/{GUILD}/members/43?"]


async def test_an_author_is_looked_up_once_for_all_pages_and_channels_of_a_round(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.members[GUILD] = [member(42, "2026-01-01T00:00:00+00:00")]
    discord.messages[CHANNEL] = [message(number) for number in range(1, 151)]
    discord.messages[OTHER] = [message(900, channel=OTHER)]
    spool.append([], [gap(CHANNEL, 0, 150), gap(OTHER, 0, 900)])

    assert await backfill.round()

    assert all("member" in event for event in spooled(spool))
    assert [call for call in discord.calls if "/members/" in call] == [f"/guilds/{GUILD}/members/42?"]


async def test_roles_are_looked_up_anew_in_the_next_round(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.members[GUILD] = [member(42, "2026-01-01T00:00:00+00:00")]
    discord.messages[CHANNEL] = [message(5), message(9)]
    spool.append([], [gap(CHANNEL, 0, 5)])
    assert await backfill.round()
    discord.members[GUILD] = [member(42, "2026-01-01T00:00:00+00:00") | {"roles": ["9"]}]
    spool.append([], [gap(CHANNEL, 8, 9)])
    assert await backfill.round()
    assert spooled(spool)[-1]["member"]["roles"] == ["9"]


async def test_a_member_whom_discord_does_not_show_costs_no_message(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.messages[CHANNEL] = [message(7)]
    discord.faults[f"/guilds/{GUILD}/members/42"] = [(403, {})]
    spool.append([], [gap(CHANNEL, 1, 7)])

    assert await backfill.round()

    assert [event["id"] for event in spooled(spool)] == ["7"]


async def test_bots_are_passed_over_and_done_with(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.messages[CHANNEL] = [message(7) | {"author": {"id": "1", "bot": True}}]
    spool.append([], [gap(CHANNEL, 1, 7)])
    await backfill.round()
    assert spooled(spool) == []
    assert spool.marks.seen(int(GUILD), [int(CHANNEL)]).channels == {int(CHANNEL): 7}


@pytest.mark.parametrize("status", [403, 404])
async def test_a_channel_that_cannot_be_read_is_reported_and_the_others_are_read(
    status: int, spool: Spool, backfill: Backfill, discord: TinyDiscord, caplog: pytest.LogCaptureFixture
) -> None:
    discord.faults[f"/channels/{CHANNEL}/messages"] = [(status, {})]
    discord.messages[OTHER] = [message(9, channel=OTHER)]
    spool.append([], [gap(CHANNEL, 1, 7), gap(OTHER, 1, 9)])
    assert await backfill.round()
    assert [event["id"] for event in spooled(spool)] == ["9"]
    assert backfill.counts == {"messages": 1, "channels_read": 1, "channels_unread": 1}
    assert [record.__dict__["channel_id"] for record in caplog.records] == [CHANNEL]


async def test_when_discord_fails_the_rest_of_the_gap_waits_on_disk_and_no_page_is_read_twice(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.messages[CHANNEL] = [message(number) for number in range(1, 151)]
    spool.append([], [gap(CHANNEL, 0, 150)])
    path = f"/channels/{CHANNEL}/messages"
    discord.faults[path] = [(200, {"X-Pass": "1"}), *[(503, {})] * 5]
    assert not await backfill.round()
    assert spool.marks.pending() == [gap(CHANNEL, 100, 150)]
    assert await backfill.round()
    assert spool.depth == 150
    assert len({event["id"] for event in spooled(spool)}) == 150


async def test_live_events_during_the_backfill_do_not_shorten_it(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.messages[CHANNEL] = [message(number) for number in range(1, 151)]
    spool.append([], [gap(CHANNEL, 0, 150)])
    spool.append([incoming(900)])
    await backfill.round()
    assert {event["id"] for event in spooled(spool)} == {*(str(n) for n in range(1, 151)), "900"}


async def test_missed_joins_are_spooled_and_old_members_and_bots_are_not(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.members[GUILD] = [
        member(1, "2023-11-14T22:00:00+00:00"),
        member(2, "2020-01-01T00:00:00+00:00"),
        member(3, "2023-11-14T22:00:00+00:00", bot=True),
        member(4, "nonsense"),
    ]
    spool.append([], [Gap(int(GUILD), MEMBERS, NOW - (3_600_000 << 22), NOW)])
    assert await backfill.round()
    [join] = spooled(spool)
    assert (join["event"], join["guild_id"], join["user"]["id"]) == ("GUILD_MEMBER_ADD", GUILD, "1")
    assert backfill.counts == {"joins": 1, "guilds_read": 1}


async def test_a_guild_too_large_to_search_is_searched_up_to_the_limit_and_reported(
    spool: Spool, backfill: Backfill, discord: TinyDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MEMBER_PAGE", 2)
    monkeypatch.setattr(module, "MEMBER_PAGES", 2)
    discord.members[GUILD] = [member(number, "2023-11-14T22:00:00+00:00") for number in range(1, 8)]
    spool.append([], [Gap(int(GUILD), MEMBERS, NOW - (3_600_000 << 22), NOW)])
    assert await backfill.round()
    assert [event["user"]["id"] for event in spooled(spool)] == ["1", "2", "3", "4"]
    assert backfill.counts == {"joins": 4, "member_limit_hit": 1}
    assert spool.marks.pending() == []


async def test_a_page_of_nonsense_ends_the_gap_and_the_loop(
    spool: Spool, backfill: Backfill, discord: TinyDiscord
) -> None:
    discord.pages[CHANNEL] = [None, 5, {}, {"id": 3}, {"id": "8", "author": "ann"}] * 20
    spool.append([], [gap(CHANNEL, 1, 7)])
    assert await backfill.round()
    assert {event["id"] for event in spooled(spool)} == {"8"}
    assert spool.marks.pending() == []


async def test_old_messages_wait_while_many_live_ones_do(
    spool: Spool,
    backfill: Backfill,
    discord: TinyDiscord,
    sleeper: Sleeper,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "QUIET_DEPTH", 1)
    discord.messages[CHANNEL] = [message(5)]
    spool.append([incoming(900), incoming(901)], [gap(CHANNEL, 1, 5)])
    task = asyncio.create_task(backfill.round())
    await sleeper.slept.wait()
    assert discord.calls == []
    live, _ = spool.peek(incoming(900).lane)
    spool.remove(incoming(900).lane, live, {}, NOW_MS)
    assert await task
    assert [event["id"] for event in spooled(spool)] == ["5"]


async def test_a_running_backfill_takes_up_gaps_as_they_are_found(
    spool: Spool, backfill: Backfill, discord: TinyDiscord, written: asyncio.Event
) -> None:
    discord.messages[CHANNEL] = [message(5)]
    task = asyncio.create_task(backfill.run())
    await asyncio.sleep(0)
    spool.append([], [gap(CHANNEL, 1, 5)])
    backfill.wake()
    async with asyncio.timeout(10):
        await written.wait()
    assert spool.depth == 1
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("status", [200, 403])
async def test_a_disk_that_is_full_leaves_the_gap_for_later(
    status: int, spool: Spool, backfill: Backfill, discord: TinyDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    discord.messages[CHANNEL] = [message(5)]
    if status != 200:
        discord.faults[f"/channels/{CHANNEL}/messages"] = [(status, {})]
    spool.append([], [gap(CHANNEL, 1, 5)])
    with monkeypatch.context() as patch:
        patch.setattr(spool, "append_page", no_room)
        patch.setattr(spool, "give_up", no_room)
        assert not await backfill.round()
    assert spool.marks.pending() == [gap(CHANNEL, 1, 5)]
    assert await backfill.round()
    assert [event["id"] for event in spooled(spool)] == ["5"]
