"""Reading a batch: hostile by assumption."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detection import handlers
from detection.batch import MAX_EVENTS, BatchError, read_batch
from detection.handler import Handler
from portcullis import registry
from tests.detection.payloads import entry, message

HANDLERS = registry.load(handlers, "HANDLER", Handler)
FIELDS = st.sampled_from(
    ["id", "guild_id", "channel_id", "author", "member", "content", "edited_timestamp", "user", "joined_at",
     "roles", "role", "role_id", "channels", "threads", "permissions", "mentions", "username", "name"]
)  # fmt: skip
# Two levels written out, and objects with fields that Discord has: st.recursive draws much that it throws away.
LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=8)
INNER = LEAF | st.lists(LEAF, max_size=2) | st.dictionaries(FIELDS, LEAF, max_size=3)
JSON = LEAF | st.lists(INNER, max_size=2) | st.dictionaries(FIELDS, INNER, max_size=3)


def read(*entries: Any) -> Any:
    return read_batch(json.dumps({"events": entries}).encode(), HANDLERS)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"{}", b'{"events": {}}', b"\xff", b"[" * 5000])
def test_what_is_no_batch_is_refused_whole(body: bytes) -> None:
    with pytest.raises(BatchError):
        read_batch(body, HANDLERS)


def test_200_events_are_taken_and_201_refused() -> None:
    assert len(read(*[message() for _ in range(MAX_EVENTS)]).events) == MAX_EVENTS
    with pytest.raises(BatchError):
        read(*[message() for _ in range(MAX_EVENTS + 1)])


def test_a_malformed_event_is_set_aside_with_its_reason_and_the_rest_goes_on() -> None:
    batch = read(message(), message(id="not a snowflake"), message())

    assert len(batch.events) == 2
    ((index, reason),) = batch.set_aside
    assert index == 1
    assert reason.startswith("MESSAGE_CREATE is malformed: id")


def test_the_reason_never_quotes_the_message() -> None:
    batch = read(message(content={"secret": "words"}))

    assert "words" not in batch.set_aside[0][1]


def test_an_unknown_kind_of_event_is_set_aside() -> None:
    assert read(entry("PRESENCE_UPDATE", {})).set_aside == ((0, "no handler for this type of event"),)


def test_an_event_that_stands_twice_in_a_batch_is_taken_once() -> None:
    one = message()
    assert len(read(one, one).events) == 1


def test_nul_characters_which_postgres_cannot_store_are_taken_out() -> None:
    assert read(message("a\x00b")).events[0].text == "ab"


HALF = "\ud83d"
"""The first half of an emoji's surrogate pair: JSON can say it, UTF-8 and Postgres cannot."""


def test_half_a_surrogate_pair_in_a_text_or_a_name_is_replaced_and_the_message_judged() -> None:
    one = message(f"a{HALF}b", author={"id": "700000000000000001", "username": f"x{HALF}"})

    (event,) = read(one).events

    assert (event.text, event.username) == ("a?b", "x?")


@given(st.sampled_from(sorted(HANDLERS)), st.dictionaries(FIELDS, JSON, max_size=6))
def test_no_payload_however_strange_breaks_the_batch(kind: str, data: dict[str, Any]) -> None:
    batch = read(entry(kind, data), message())

    assert len(batch.events) >= 1
    assert {index for index, _ in batch.set_aside} <= {0}
