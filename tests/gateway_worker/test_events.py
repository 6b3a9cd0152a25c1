"""Reading payloads into events, and writing events into batches."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_worker.events import LANES, Stored, as_id, as_time, batch_body, read
from gateway_worker.slim import SHAPES
from portcullis import snowflake
from tests.gateway_worker.doubles import GUILD, HOSTILE, NOW_MS, ODD_TEXT, incoming, message

ODD = st.none() | st.integers() | ODD_TEXT | st.lists(ODD_TEXT) | st.dictionaries(ODD_TEXT, ODD_TEXT)


def test_a_message_knows_its_guild_channel_and_id() -> None:
    event = read("MESSAGE_CREATE", message(5000), NOW_MS)
    assert event is not None
    assert (event.guild_id, event.channel_id, event.newest) == (int(GUILD), 700000000000000002, 5000)


def test_a_join_stands_for_the_time_at_which_it_happened() -> None:
    event = read("GUILD_MEMBER_ADD", {"guild_id": GUILD, "joined_at": "2024-05-01T12:00:00+00:00"}, NOW_MS)
    assert event is not None
    assert event.newest == int(snowflake.from_ms(1_714_564_800_000))
    assert event.channel_id is None


def test_an_edit_moves_no_mark() -> None:
    event = read("MESSAGE_UPDATE", message(5000), NOW_MS)
    assert event is not None
    assert (event.channel_id, event.newest) == (None, None)


def test_all_events_of_a_guild_take_the_same_lane() -> None:
    lanes = {incoming(1).lane, incoming(2, channel="5").lane}
    guild = read("GUILD_CREATE", {"id": GUILD}, NOW_MS)
    assert guild is not None
    assert lanes == {guild.lane}


def test_guilds_spread_over_all_lanes() -> None:
    assert {incoming(1, guild=str(700000000000000000 + n)).lane for n in range(50)} == set(range(LANES))


def test_a_batch_is_the_json_that_detection_reads() -> None:
    stored = [
        Stored(7, "MESSAGE_CREATE", NOW_MS, incoming(1, text='"ünï" 🎁').body),
        Stored(9, "X", 1, b"{}"),
    ]
    first, second = json.loads(batch_body(stored))["events"]
    assert first["type"] == "MESSAGE_CREATE"
    assert first["received_ms"] == NOW_MS
    assert first["data"]["content"] == '"ünï" 🎁'
    assert second == {"type": "X", "received_ms": 1, "data": {}}


def test_half_a_surrogate_pair_reaches_detection_escaped() -> None:
    body = incoming(1, text="bad \ud800 text").body
    assert b"\\ud800" in body
    assert json.loads(body)["content"] == "bad \ud800 text"


@pytest.mark.parametrize("value", [None, 5, "", "-1", "1.0", "٣", "9" * 19, "9" * 400, "1e3", " 1"])
def test_what_is_no_snowflake_is_none(value: Any) -> None:
    assert as_id(value) is None


@pytest.mark.parametrize(
    "value",
    [
        None,
        5,
        "",
        "yesterday",
        "2024-01-01T00:00:00",
        "9999-12-31T23:59:59+00:00",
        "0001-01-01T00:00:00+14:00",
    ],
)
def test_what_is_no_time_in_discords_range_is_none_or_the_beginning(value: Any) -> None:
    assert as_time(value) in {None, 0}


@HOSTILE
@given(
    name=st.sampled_from(sorted(SHAPES)),
    payload=st.dictionaries(st.sampled_from(["id", "guild_id", "channel_id", "joined_at", "content"]), ODD),
)
def test_no_payload_whatever_raises_and_every_body_is_utf8_json(name: str, payload: dict[str, Any]) -> None:
    event = read(name, payload, NOW_MS)
    assert event is not None
    assert isinstance(json.loads(event.body.decode()), dict)
    assert 0 <= event.guild_id < 2**63
