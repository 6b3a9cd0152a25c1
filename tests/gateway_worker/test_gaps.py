"""Which gaps a GUILD_CREATE reveals."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_worker import gaps
from gateway_worker.gaps import MEMBERS, SLACK, Gap, Seen
from portcullis import snowflake
from tests.gateway_worker.doubles import CHANNEL, GUILD, HOSTILE, ODD_TEXT, guild_create

NOW = int(snowflake.from_ms(1_700_000_000_000))
HOUR = 3_600_000 << 22
LAST = NOW - HOUR
OTHER = "700000000000000009"


def channel_gaps(guild: dict[str, Any], seen: Seen) -> list[Gap]:
    """Without the members'."""
    return [gap for gap in gaps.find(guild, seen, NOW) if gap.channel_id != MEMBERS]


def seen(**channels: int) -> Seen:
    """The guild was seen an hour ago; ``c<id>=mark`` per channel."""
    return Seen({int(name[1:]): mark for name, mark in channels.items()}, LAST, LAST)


def test_a_first_start_has_no_gap() -> None:
    assert gaps.find(guild_create({CHANNEL: str(NOW - 1)}), Seen({}, None, None), NOW) == []


def test_a_channel_with_a_newer_message_than_its_mark_has_a_gap_from_its_mark() -> None:
    found = channel_gaps(guild_create({CHANNEL: str(LAST + 5)}), seen(**{f"c{CHANNEL}": LAST}))
    assert found == [Gap(int(GUILD), int(CHANNEL), LAST, LAST + 5)]


def test_a_channel_whose_newest_message_is_its_mark_has_none() -> None:
    assert channel_gaps(guild_create({CHANNEL: str(LAST)}), seen(**{f"c{CHANNEL}": LAST})) == []


def test_a_channel_never_seen_is_read_from_the_guilds_newest_event_with_a_minutes_slack() -> None:
    found = channel_gaps(guild_create({OTHER: str(LAST + 5), CHANNEL: str(LAST - 2 * SLACK)}), seen())
    assert found == [Gap(int(GUILD), int(OTHER), LAST - SLACK, LAST + 5)]


def test_an_active_thread_has_gaps_like_a_channel() -> None:
    guild = guild_create({}, threads=[{"id": OTHER, "type": 11, "last_message_id": str(NOW - 7)}])
    assert [gap.channel_id for gap in channel_gaps(guild, seen())] == [int(OTHER)]


def test_a_forum_is_not_read_as_its_newest_id_is_a_threads() -> None:
    guild = guild_create({}, channels=[{"id": OTHER, "type": 15, "last_message_id": str(NOW - 7)}])
    assert channel_gaps(guild, seen()) == []


def test_a_guild_never_seen_is_read_from_the_newest_event_of_all() -> None:
    found = channel_gaps(guild_create({CHANNEL: str(NOW - 5)}), Seen({}, None, LAST))
    assert found == [Gap(int(GUILD), int(CHANNEL), LAST, NOW - 5)]


def test_nothing_from_before_the_bot_was_invited_is_read() -> None:
    guild = guild_create({CHANNEL: str(NOW - 5), OTHER: str(LAST)}, joined_at="2023-11-14T22:13:00+00:00")
    invited = int(snowflake.from_ms(1_699_999_980_000))
    stale = seen(**{f"c{CHANNEL}": LAST, f"c{OTHER}": LAST - HOUR})
    assert channel_gaps(guild, stale) == [Gap(int(GUILD), int(CHANNEL), invited, NOW - 5)]


def test_a_guild_seen_before_is_searched_for_missed_joins() -> None:
    assert Gap(int(GUILD), MEMBERS, LAST - SLACK, NOW) in gaps.find(guild_create({}), seen(), NOW)


def test_a_guild_to_which_the_bot_comes_just_now_is_not_searched_for_joins() -> None:
    guild = guild_create({}, joined_at="2023-11-14T22:13:19+00:00")
    assert gaps.find(guild, Seen({}, None, LAST), NOW) == []


ODD = (
    st.none()
    | st.integers()
    | ODD_TEXT
    | st.lists(st.integers() | st.none() | st.dictionaries(ODD_TEXT, ODD_TEXT))
)


@pytest.mark.parametrize("guild", [None, [], "x", {}, {"id": 5}])
def test_what_is_no_guild_has_no_gaps(guild: Any) -> None:
    assert gaps.find(guild, seen(), NOW) == []
    assert gaps.channel_ids(guild) == []


@HOSTILE
@given(
    channels=ODD, threads=st.lists(st.dictionaries(st.sampled_from(["id", "type", "last_message_id"]), ODD))
)
def test_no_payload_whatever_raises(channels: Any, threads: Any) -> None:
    found = gaps.find(
        {"id": GUILD, "joined_at": channels, "channels": channels, "threads": threads}, seen(), NOW
    )
    assert found[-1].channel_id == MEMBERS
