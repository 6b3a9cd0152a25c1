"""Which messages the language model is asked about."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from detection.app import App
from detection.reviews import profile_hash, review, text_hash
from portcullis.db.store import Store
from portcullis.errors import DatabaseError
from portcullis.http import Answer
from portcullis.models import Action, Basis, Context, EventKind, Finding, Level, Verdict
from portcullis.settings import ServerSettings, defaults, parse
from tests.detection.conftest import send_to
from tests.detection.payloads import join, message, new_id
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


@pytest.mark.parametrize(
    ("beside", "rules"), [("free-nitro-generator.exe", ()), ("", ("attachments",))], ids=["words", "files"]
)
def test_a_doubt_about_what_the_model_does_not_see_is_not_its_to_clear(
    beside: str, rules: tuple[str, ...]
) -> None:
    found = tuple(Finding(rule=rule, basis=Basis.BEHAVIOUR, weight=0.5, reason="x") for rule in rules)
    doubt = replace(verdict(0.5), findings=found)
    event = make_event(text="look", embedded=beside)
    assert review(event, doubt, Context(), defaults(), "key") is None


def test_a_forwarded_text_is_part_of_what_is_asked_about() -> None:
    def asked(text: str, forwarded: str) -> Any:
        event = make_event(text=text, forwarded=forwarded)
        return review(event, verdict(0.5), Context(), defaults(), "key")

    assert asked("", "free things") is not None
    assert asked("look", "a recipe")["fingerprint"] != asked("look", "a scam")["fingerprint"]


PROFILES = parse({"user_classification": True})


def asked_about(confidence: float = 0.0, *, settings: ServerSettings = PROFILES, **fields: Any) -> Any:
    """What is asked about somebody who joins."""
    known = {
        "kind": EventKind.JOIN,
        "message_id": None,
        "channel_id": None,
        "text": "Ann",
        "username": "ann.k",
    }
    return review(make_event(**(known | fields)), verdict(confidence), Context(), settings, "key")


def test_who_joins_is_asked_about_by_the_names_that_they_chose() -> None:
    asked = asked_about()
    assert (asked["why"], asked["profile"]) == ("joiner", {"display_name": "Ann", "username": "ann.k"})
    assert asked_about(has_avatar=False)["profile"]["has_avatar"] is False
    assert asked_about(text="ann.k")["profile"] == {"display_name": "ann.k", "username": "ann.k"}


@pytest.mark.parametrize(
    ("confidence", "asked"), [(0.0, True), (0.3, True), (0.7, True), (0.7001, False), (1.0, False)]
)
def test_joins_of_which_the_rules_are_sure_are_not_asked_about(confidence: float, asked: bool) -> None:
    assert (asked_about(confidence) is not None) is asked


@pytest.mark.parametrize("rule", ["join_raid", "watchlist"])
def test_joins_of_which_rules_know_more_than_a_name_tells_are_not_asked_about(rule: str) -> None:
    found = Finding(rule=rule, basis=Basis.BEHAVIOUR, weight=0.6, reason="x")
    event = make_event(kind=EventKind.JOIN, message_id=None, text="Ann", username="ann")
    doubtful = replace(verdict(0.6), findings=(found,))
    assert review(event, doubtful, Context(), PROFILES, "key") is None
    other = replace(doubtful, findings=(replace(found, rule="name"),))
    assert review(event, other, Context(), PROFILES, "key") is not None
    # The model does not know who is staff here.
    assert review(event, other, Context(imitates_staff=True), PROFILES, "key") is None


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"user_classification": False},
        {"user_classification": True, "llm": False},
        {"user_classification": True, "join_mode": "off"},
        {"user_classification": True, "exempt_roles": ["700000000000000009"]},
    ],
)
def test_joins_that_nobody_wants_judged_are_not_asked_about(settings: dict[str, Any]) -> None:
    assert asked_about(settings=parse(settings), roles=("700000000000000009",)) is None


def test_staff_and_the_nameless_and_renames_are_not_asked_about() -> None:
    event = make_event(kind=EventKind.JOIN, message_id=None, text="Ann", username="ann")
    assert review(event, verdict(0), Context(staff=True), PROFILES, "key") is None
    assert asked_about(text=" ", username="") is None
    assert asked_about(kind=EventKind.RENAME) is None


def test_joins_are_asked_about_where_messages_are_not_judged() -> None:
    assert asked_about(settings=parse({"user_classification": True, "message_mode": "off"})) is not None


def test_profiles_of_a_raid_share_an_answer_and_others_do_not() -> None:
    assert profile_hash("FREE NITRO", "nitro_1", "key") == profile_hash("FREE  NITRO", "nitro.77", "key")
    others = [("FREE NITR0", "nitro_1"), ("Free Nitro", "nitro_1"), ("FREE NITRO", "ann"), ("", "nitro_1")]
    numbers = [("", "1337"), ("", "1338")]
    hashes = {profile_hash(*one, "key") for one in [("FREE NITRO", "nitro_1"), *others, *numbers]}
    assert len(hashes) == 7


def test_no_message_shares_an_answer_with_a_profile() -> None:
    texts = ["profile Ann ann", "profileAnnann", "Ann", "Ann ann", "profile  ann"]
    assert profile_hash("Ann", "ann", "key") not in {text_hash(text, "key") for text in texts}


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


def test_the_model_is_shown_what_was_forwarded(
    thinking: Callable[..., Answer], guild: str, shared_database: Database
) -> None:
    fresh = {"roles": [], "joined_at": iso(NOW_MS - 3_600_000)}
    copy = {"message": {"content": "a text from elsewhere"}}
    thinking([message("", guild_id=guild, member=fresh, message_snapshots=[copy])])

    assert queued(shared_database, guild) == [("first_messages", "a text from elsewhere", False)]


def profiles(database: Database, guild: str) -> list[tuple[Any, ...]]:
    with database.connect() as connection:
        return connection.execute(
            "select asked_for::text, profile from llm_reviews where guild_id = %s order by id", [guild]
        ).fetchall()


def test_who_joins_is_queued_where_the_server_wants_it(
    thinking: Callable[..., Answer], guild: str, store: Store, reviewed: list[Any], shared_database: Database
) -> None:
    thinking([join(guild, username="before")])
    assert (profiles(shared_database, guild), reviewed) == ([], [])

    press = {"id": new_id(), "user_id": new_id(), "guild_id": guild}
    store.configure_server(interaction=press, guild_id=guild, patch={"user_classification": True})
    batch = [join(guild, username="nitro_1", global_name="Free Nitro", avatar=None), join(guild, bot=True)]
    for _ in range(2):
        thinking(batch)

    names = {"display_name": "Free Nitro", "username": "nitro_1", "has_avatar": False}
    assert profiles(shared_database, guild) == [("joiner", names)]


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
