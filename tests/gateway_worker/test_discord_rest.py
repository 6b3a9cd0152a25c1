"""Reading lists from Discord, through its limits and failures."""

import aiohttp
import pytest

from gateway_worker.discord_rest import DiscordReader
from portcullis.errors import DiscordError
from tests.gateway_worker.doubles import CHANNEL, GUILD, TOKEN, Sleeper, TinyDiscord, message

PATH = f"/channels/{CHANNEL}/messages"


@pytest.fixture
async def reader(http: aiohttp.ClientSession, discord: TinyDiscord, sleeper: Sleeper) -> DiscordReader:
    discord.messages[CHANNEL] = [message(number) for number in range(1, 6)]
    return DiscordReader(http, discord.api_url, TOKEN, sleep=sleeper, jitter=lambda: 0.0)


async def test_a_page_begins_after_the_given_id(reader: DiscordReader) -> None:
    page = await reader.messages(int(CHANNEL), after=2, limit=2)
    assert {row["id"] for row in page} == {"3", "4"}


async def test_members_are_paged_by_user(reader: DiscordReader, discord: TinyDiscord) -> None:
    discord.members[GUILD] = [{"user": {"id": str(number)}} for number in range(1, 4)]
    page = await reader.members(int(GUILD), after=1, limit=1000)
    assert [row["user"]["id"] for row in page] == ["2", "3"]


async def test_a_rate_limit_is_waited_for_however_often_it_comes(
    reader: DiscordReader, discord: TinyDiscord, sleeper: Sleeper
) -> None:
    discord.faults[PATH] = [(429, {"Retry-After": "1.5"})] * 9
    assert len(await reader.messages(int(CHANNEL), after=0, limit=100)) == 5
    assert sleeper.naps == [1.5] * 9


async def test_a_failure_is_tried_five_times_and_then_reported_as_passing(
    reader: DiscordReader, discord: TinyDiscord, sleeper: Sleeper
) -> None:
    discord.faults[PATH] = [(502, {})] * 5
    with pytest.raises(DiscordError) as failure:
        await reader.messages(int(CHANNEL), after=0, limit=100)
    assert failure.value.transient
    assert len(sleeper.naps) == 4


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_a_refusal_is_reported_at_once(
    status: int, reader: DiscordReader, discord: TinyDiscord
) -> None:
    discord.faults[PATH] = [(status, {})]
    with pytest.raises(DiscordError) as failure:
        await reader.messages(int(CHANNEL), after=0, limit=100)
    assert (failure.value.status, failure.value.transient, len(discord.calls)) == (status, False, 1)


async def test_an_answer_that_is_no_list_is_a_refusal(reader: DiscordReader, discord: TinyDiscord) -> None:
    discord.faults[PATH] = [(200, {})]
    with pytest.raises(DiscordError, match="not a list") as failure:
        await reader.messages(int(CHANNEL), after=0, limit=100)
    assert not failure.value.transient


async def test_no_answer_is_tried_again(
    http: aiohttp.ClientSession, sleeper: Sleeper, unused_tcp_port: int
) -> None:
    reader = DiscordReader(
        http, f"http://127.0.0.1:{unused_tcp_port}", TOKEN, sleep=sleeper, jitter=lambda: 0.0
    )
    with pytest.raises(DiscordError) as failure:
        await reader.members(int(GUILD), after=0, limit=1000)
    assert (failure.value.status, len(sleeper.naps)) == (0, 4)
    assert TOKEN not in str(failure.value)


async def test_an_exhausted_bucket_is_waited_out_before_the_next_page(
    reader: DiscordReader, discord: TinyDiscord, sleeper: Sleeper
) -> None:
    discord.headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "0.8"}
    await reader.messages(int(CHANNEL), after=0, limit=100)
    assert sleeper.naps == [0.8]
