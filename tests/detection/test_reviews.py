"""Which messages the language model is asked about."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from detection.app import App
from detection.reviews import review, text_hash
from portcullis.db.store import Store
from portcullis.errors import DatabaseError
from portcullis.http import Answer
from portcullis.models import Action, Context, EventKind, Level, Verdict
from portcullis.settings import ServerSettings, defaults, parse
from tests.detection.conftest import send_to
from tests.detection.payloads import message, new_id
from tests.portcullis.builders import DAY_MS, START_MS, make_event
from tests.present import NOW_MS, iso
from tools.devstack.databases import Database

INVITE = "come over here: https://discord.gg/abcdef"
"""By itself it makes the judge 0.42 sure."""


def verdict(confidence: float) -> Verdict:
    return Verdict(confidence=confidence, level=Level.LOW, action=Action.RECORD)


def why(
    confidence: float, *, days: float = 60, settings: ServerSettings | None = None, **fields: Any
) -> str | None:
    """Why a message by a member of so many days is asked about, None if it is not."""
    known: dict[str, Any] = {"text": "hello there", "joined_at_ms": START_MS - round(days * DAY_MS)}
    event = make_event(**(known | fields))
    asked = review(event, verdict(confidence), Context(), settings or defaults(), "key")
    return None if asked is None else str(asked["why"])


@pytest.mark.parametrize(
    ("confidence", "reason"),
    [(0.0, None), (0.2999, None), (0.3, "ambiguous"), (0.7, "ambiguous"), (0.7001, None), (1.0, None)],
)
def test_verdicts_from_0_3_to_0_7_are_ambiguous(confidence: float, reason: str | None) -> None:
    assert why(confidence) == reason


@pytest.mark.parametrize(("days", "reason"), [(0, "first_messages"), (6.999, "first_messages"), (7, None)])
def test_a_member_is_new_for_seven_days(days: float, reason: str | None) -> None:
    assert why(0, days=days) == reason


def test_what_is_nobodys_business_is_not_asked_about() -> None:
    assert why(0.5, settings=parse({"llm": False})) is None
    assert why(0.5, settings=parse({"message_mode": "off"})) is None
    assert why(0, days=1, settings=parse({"llm_first_messages": 0})) is None
    assert why(0, joined_at_ms=None) is None
    assert why(0.5, text="  ") is None
    assert why(0.5, kind=EventKind.JOIN, message_id=None) is None
    event = make_event(joined_at_ms=START_MS)
    assert review(event, verdict(0), Context(staff=True), defaults(), "key") is None
    exempt = parse({"exempt_channels": [event.channel_id]})
    assert review(event, verdict(0), Context(), exempt, "key") is None


def test_equal_texts_share_an_answer_and_another_link_does_not() -> None:
    assert text_hash("pay at  paylink.example\n", "key") == text_hash("pay at paylink.example", "key")
    others = [
        "pay at pay1ink.example",
        "pay at paylink.example/x",
        "Pay at paylink.example",
        "pay at p\u0430ylink.example",
    ]
    assert len({text_hash(text, "key") for text in ["pay at paylink.example", *others]}) == 5
    assert text_hash("pay at paylink.example", "key") != text_hash("pay at paylink.example", "other key")


@pytest.fixture
def guild(store: Store) -> str:
    """A configured server."""
    guild_id = new_id()
    press = {"id": new_id(), "user_id": new_id(), "guild_id": guild_id}
    store.configure_server(interaction=press, guild_id=guild_id, patch={"admin_channel_id": new_id()})
    return guild_id


@pytest.fixture
def reviewed() -> list[tuple[str, ...]]:
    """The servers for which the model was to be asked, in order."""
    return []


@pytest.fixture
def thinking(app: App, reviewed: list[tuple[str, ...]]) -> Callable[[list[dict[str, Any]]], Answer]:
    """Send events to an instance that has a language model."""
    able = replace(app, pipeline=replace(app.pipeline, reviews=True), review=reviewed.append)
    return send_to(able)


def queued(database: Database, guild: str) -> list[tuple[Any, ...]]:
    with database.connect() as connection:
        return connection.execute(
            "select r.asked_for::text, m.content, m.is_flagged from llm_reviews r "
            "join messages m using (guild_id, message_id) where r.guild_id = %s order by r.id",
            [guild],
        ).fetchall()


def test_doubts_and_first_messages_are_queued_with_their_texts(
    thinking: Callable[..., Answer], guild: str, reviewed: list[Any], shared_database: Database
) -> None:
    fresh = {"roles": [], "joined_at": iso(NOW_MS - 3_600_000)}
    thinking(
        [
            message("anyone up for a game?", guild_id=guild),
            message(INVITE, guild_id=guild),
            message("hello, I am new", guild_id=guild, member=fresh),
        ]
    )

    assert queued(shared_database, guild) == [
        ("ambiguous", INVITE, True),
        ("first_messages", "hello, I am new", False),
    ]
    assert reviewed == [(guild,)]


def test_ordinary_talk_asks_nothing(
    thinking: Callable[..., Answer], guild: str, reviewed: list[Any], shared_database: Database
) -> None:
    thinking([message("anyone up for a game?", guild_id=guild)])
    assert (queued(shared_database, guild), reviewed) == ([], [])


def test_without_a_language_model_nothing_is_queued_and_no_text_of_innocents_is_kept(
    send: Callable[..., Answer], guild: str, shared_database: Database
) -> None:
    fresh = {"roles": [], "joined_at": iso(NOW_MS - 3_600_000)}
    send([message(INVITE, guild_id=guild), message("hello, I am new", guild_id=guild, member=fresh)])

    assert queued(shared_database, guild) == []
    with shared_database.connect() as connection:
        kept = connection.execute("select content from messages where guild_id = %s", [guild]).fetchall()
    assert kept == [(INVITE,)]


def test_reviews_that_the_database_refuses_are_left_to_the_minute_job(app: App, guild: str) -> None:
    def refuse(_: tuple[str, ...]) -> None:
        raise DatabaseError("57014", "too slow")

    able = replace(app, pipeline=replace(app.pipeline, reviews=True), review=refuse)
    body, status = send_to(able)([message(INVITE, guild_id=guild)])
    assert (status, body["judged"]) == (200, 1)
