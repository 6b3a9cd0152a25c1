"""What moderators decided about somebody weighs on what they do next, over the real database."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from portcullis.db.store import Store
from portcullis.http import Answer
from tests.detection.payloads import message, new_id
from tests.present import NOW_MS
from tools.devstack.databases import Database

Send = Callable[[list[dict[str, Any]]], Answer]
DAY_MS = 86_400_000
LATER_MS = NOW_MS + 2 * DAY_MS
"""Tomorrow noon: later than whatever is decided now."""
SCAM = "Free nitro for everyone! Claim it at https://nitro-gift.example/claim before it is gone"
INVITE = "come over here: https://discord.gg/abcdef"
"""By itself it makes the judge 0.42 sure, which only notifies."""


@pytest.fixture
def guild(store: Store) -> str:
    """A configured server."""
    guild_id = new_id()
    press = {"id": new_id(), "user_id": new_id(), "guild_id": guild_id}
    store.configure_server(interaction=press, guild_id=guild_id, patch={"restricted_role_id": new_id()})
    return guild_id


@pytest.fixture
def verdict(shared_database: Database) -> Iterator[Callable[[dict[str, Any]], tuple[Any, ...]]]:
    """What was recorded of a message: action, rules and confidence."""
    with shared_database.connect() as connection:

        def query(sent: dict[str, Any]) -> tuple[Any, ...]:
            row = connection.execute(
                "select action::text, rules, round(confidence::numeric, 3)::float from detection_events"
                " where message_id = %s",
                [sent["data"]["id"]],
            ).fetchone()
            assert row is not None
            return row

        yield query


def decide(store: Store, guild: str, user: str, action: str) -> None:
    press = {"id": new_id(), "user_id": new_id(), "guild_id": guild}
    answer = store.resolve_case(interaction=press, case={"user_id": user}, action=action, roles=[])
    assert answer["outcome"] == "applied"


def caught(store: Store, send: Send, guild: str, action: str | None) -> str:
    """A member of two months who wrote a scam yesterday, about which a moderator decides now."""
    user = new_id(NOW_MS - 60 * DAY_MS)
    send([message(SCAM, guild_id=guild, user=user)])
    if action:
        decide(store, guild, user, action)
    return user


@pytest.mark.parametrize("action", ["reject", "ban"])
def test_an_invite_of_who_was_confirmed_before_restricts(
    send: Send, store: Store, guild: str, verdict: Callable[..., Any], action: str
) -> None:
    user = caught(store, send, guild, action)
    invite = message(INVITE, guild_id=guild, user=user, at_ms=LATER_MS)

    send([invite])

    assert verdict(invite) == ("restrict", ["history", "invites"], 0.594)


@pytest.mark.parametrize("action", [None, "verify", "false_positive"])
def test_an_invite_of_who_waits_for_a_moderator_or_was_cleared_is_an_invite(
    send: Send, store: Store, guild: str, verdict: Callable[..., Any], action: str | None
) -> None:
    user = caught(store, send, guild, action)
    invite = message(INVITE, guild_id=guild, user=user, at_ms=LATER_MS)

    send([invite])

    assert verdict(invite) == ("notify", ["invites"], 0.42)


def test_what_was_confirmed_in_another_server_does_not_count_here(
    send: Send, store: Store, guild: str, verdict: Callable[..., Any]
) -> None:
    user = caught(store, send, guild, "reject")
    invite = message(INVITE, guild_id=new_id(), user=user, at_ms=LATER_MS)

    send([invite])

    assert verdict(invite) == ("notify", ["invites"], 0.42)


def test_ordinary_talk_of_who_was_confirmed_before_is_no_finding(
    send: Send, store: Store, guild: str, shared_database: Database
) -> None:
    user = caught(store, send, guild, "reject")
    talk = message("anyone up for a game tonight?", guild_id=guild, user=user, at_ms=LATER_MS)

    send([talk])

    with shared_database.connect() as connection:
        judged = connection.execute(
            "select confidence, rules from judged_events where event_id = %s", [f"m:{talk['data']['id']}"]
        ).fetchall()
    assert judged == [(0.0, [])]


def test_a_late_event_knows_nothing_of_what_was_decided_after_it(
    send: Send, store: Store, guild: str, verdict: Callable[..., Any]
) -> None:
    user = caught(store, send, guild, "reject")
    late = message(INVITE, guild_id=guild, user=user, at_ms=NOW_MS + 1000)

    send([late])

    assert verdict(late) == ("notify", ["invites"], 0.42)
