"""observe_events: what kind of channel an event is in."""

from typing import Any

import pytest

from portcullis.models import ChannelKind
from tests.sql.stories import NOW_MS, Caller, new_id, observed

PARENTS = {11: (0, 5, 15, 16), 10: (5,), 12: (0,)}
"""Discord's types of channels in which threads are, by the threads' type."""


def kind_of(caller: Caller, channel_type: int, parent_type: int | None = None) -> str | None:
    """The kind that is told of a channel by Discord's types of it and its parent."""
    event = observed()
    here: dict[str, Any] = {"type": "channel", "guild_id": event["guild_id"], "at_ms": NOW_MS, "gone": False}
    parent = here | {"channel_id": new_id(), "channel_type": parent_type}
    channel = here | {"channel_id": event["channel_id"], "channel_type": channel_type}
    states = [channel if parent_type is None else channel | {"parent_id": parent["channel_id"]}]
    states += [] if parent_type is None else [parent]
    kinds: dict[str, str] = caller.call("observe_events", {"states": states, "events": [event]})["kinds"]
    return kinds.get(event["channel_id"])


@pytest.mark.parametrize(
    ("channel_type", "parent_type", "kind"),
    [
        (0, None, "text"), (0, 4, "text"), (2, 4, "voice"), (5, None, "announcement"), (13, None, "stage"),
        (11, 0, "thread"), (10, 5, "thread"), (12, 0, "private_thread"), (11, 15, "post"), (11, 16, "post"),
        (11, None, "thread"),
    ],
)  # fmt: skip
def test_a_channels_kind_is_told_by_its_type_and_its_parents(
    caller: Caller, channel_type: int, parent_type: int | None, kind: str
) -> None:
    assert kind_of(caller, channel_type, parent_type) == kind


@pytest.mark.parametrize("channel_type", [1, 4, 14, 15, 16, 99])
def test_what_nobody_writes_in_has_no_kind(caller: Caller, channel_type: int) -> None:
    assert kind_of(caller, channel_type) is None


def test_every_kind_that_the_database_tells_is_one_that_detection_knows_and_the_other_way_round(
    caller: Caller,
) -> None:
    told = {
        kind
        for channel_type in range(20)
        for parent_type in PARENTS.get(channel_type, (None,))
        if (kind := kind_of(caller, channel_type, parent_type))
    }
    assert told == set(ChannelKind)


def test_of_a_channel_that_discord_never_told_of_nothing_is_told(caller: Caller) -> None:
    join = observed(kind="join", channel_id=None, message_id=None)

    assert caller.call("observe_events", {"events": [observed(), join]})["kinds"] == {}


def test_a_channel_of_the_same_id_in_another_server_says_nothing(caller: Caller) -> None:
    event = observed()
    state = {
        "type": "channel",
        "guild_id": new_id(),
        "at_ms": NOW_MS,
        "gone": False,
        "channel_id": event["channel_id"],
        "channel_type": 5,
    }

    assert caller.call("observe_events", {"states": [state], "events": [event]})["kinds"] == {}
