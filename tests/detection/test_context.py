"""From the answer of observe_events to the context of an event."""

from typing import Any

import pytest

from detection.context import Contexts
from detection.servers import Known
from portcullis.models import NO_HISTORY, ChannelKind, Context, History
from portcullis.settings import defaults
from tests.portcullis.builders import AUTHOR, CHANNEL, GUILD, make_event

KEY = f"{GUILD}:{AUTHOR}"


def context(member: dict[str, Any] | None = None, **answer: Any) -> Context:
    """The context of one message, where the database answers with nothing but what is given."""
    known: dict[str, Any] = {
        "members": {
            KEY: {
                "roles": [],
                "name_hash": None,
                "staff": False,
                "everyone": False,
                "suspect": False,
                "reputation": None,
                "global_reputation": None,
            }
            | (member or {})
        },
        "parents": {},
        "kinds": {},
        "histories": {},
        "own": {},
        "copies": {},
        "joins": {},
        "wrote": {},
        "imitators": [],
        "listed_domains": [],
    }
    servers = {GUILD: Known(version=1, settings=defaults(), vanity_url_code=None)}
    return Contexts(known | answer, servers, lambda event: None).of(make_event(), "f")


def test_of_most_nothing_is_known() -> None:
    assert context().history is NO_HISTORY
    assert context(histories={"another event": [1, 0, 0, 0, None]}).history is NO_HISTORY


def test_a_history_is_that_of_the_event_and_not_of_the_member() -> None:
    history = context(histories={"e0": [1, 2, 3, 4, 5], "e1": [9, 9, 9, 9, 9]}).history
    assert history == History(confirmed=1, cleared=2, waiting=3, overturned=4, verified_ms=5)


def test_a_reputation_is_told_with_and_without_a_history() -> None:
    alone = context({"reputation": -0.5}).history
    assert alone == History(reputation=-0.5)
    both = context({"global_reputation": 0.25}, histories={"e0": [1, 0, 0, 0, None]}).history
    assert both == History(confirmed=1, global_reputation=0.25)


@pytest.mark.parametrize("kind", list(ChannelKind))
def test_a_channels_kind_is_told_where_discord_told_of_the_channel(kind: ChannelKind) -> None:
    assert context(kinds={CHANNEL: kind.value}).channel_kind is kind
    assert context(kinds={"another channel": kind.value}).channel_kind is None


def test_a_kind_of_a_later_release_is_no_error() -> None:
    assert context(kinds={CHANNEL: "hologram"}).channel_kind is None


def test_of_who_shares_a_text_it_is_told_how_much_they_wrote_here_before() -> None:
    rows = [
        ["e0", 1, 1, AUTHOR, CHANNEL, "m0", "f", 0, 0, 0],
        ["e1", 2, 2, "2" * 18, CHANNEL, "m1", "f", 0, 0, 0],
    ]
    found = context(copies={f"{GUILD}:f": rows}, wrote={KEY: 12, f"{'9' * 18}:{'2' * 18}": 40})
    assert found.wrote == {AUTHOR: 12, "2" * 18: 0}
    assert context(copies={f"{GUILD}:f": rows[:1]}, wrote={KEY: 12}).wrote == {}
