"""The detection function over the real database: from a signed batch to recorded verdicts."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from detection.app import App
from portcullis import inside
from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.errors import DatabaseError
from portcullis.http import Answer
from tests.detection.conftest import NOW_S, SECRET
from tests.detection.payloads import entry, join, message, new_id
from tests.present import NOW_MS, iso
from tools.devstack.databases import Database

Send = Callable[[list[dict[str, Any]]], Answer]
SCAM = "Free nitro for everyone! Claim it at https://nitro-gift.example/claim before it is gone"


@pytest.fixture
def guild(store: Store) -> str:
    """A configured server."""
    guild_id = new_id()
    patch = {
        "restricted_role_id": new_id(),
        "admin_channel_id": new_id(),
        "verification_channel_id": new_id(),
    }
    press = {"id": new_id(), "user_id": new_id(), "guild_id": guild_id}
    store.configure_server(interaction=press, guild_id=guild_id, patch=patch)
    return guild_id


@pytest.fixture
def rows(shared_database: Database) -> Iterator[Callable[..., list[tuple[Any, ...]]]]:
    """Look into the database."""
    with shared_database.connect() as connection:

        def query(sql: str, *values: Any) -> list[tuple[Any, ...]]:
            return connection.execute(sql, values).fetchall()

        yield query


def burst(guild: str, user: str, count: int) -> list[dict[str, Any]]:
    return [message(f"chatter {n}", guild_id=guild, user=user, at_ms=NOW_MS + n * 1000) for n in range(count)]


def test_ordinary_talk_is_judged_and_nothing_else_happens(send: Send, guild: str, acted: list[Any]) -> None:
    answer = send([message("anyone up for a game tonight?", guild_id=guild)])

    assert answer == ({"judged": 1, "repeated": 0, "set_aside": []}, 200)
    assert acted == []


def test_a_text_that_no_rule_knows_is_known_to_the_classifier(
    send: Send, guild: str, acted: list[Any], rows: Callable[..., Any]
) -> None:
    send([message("Free tones and games every wk, reply TONE for more, txt TONES", guild_id=guild)])

    assert rows("select rules from detection_events where guild_id = %s", guild) == [(["classifier"],)]
    assert acted == [(guild,)]


def test_a_burst_of_eight_restricts_and_seven_do_not(
    send: Send, guild: str, acted: list[Any], rows: Callable[..., Any]
) -> None:
    quiet, loud = new_id(NOW_MS - 10**10), new_id(NOW_MS - 10**10)
    send(burst(guild, quiet, 7))
    assert acted == []

    send(burst(guild, loud, 8))

    assert acted == [(guild,)]
    restricted = "select user_id from server_members where guild_id = %s and is_restricted"
    assert rows(restricted, guild) == [(loud,)]


def test_eight_messages_in_eight_parallel_batches_are_a_burst(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    user = new_id(NOW_MS - 10**10)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: send([one]), burst(guild, user, 8)))

    assert {status for _, status in answers} == {200}
    assert rows("select user_id from server_members where guild_id = %s and is_restricted", guild) == [
        (user,)
    ]


def test_twenty_parallel_batches_of_one_spammer_are_one_case_one_thread_one_restriction(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    user = new_id(NOW_MS - 10**10)
    spam = [message(f"{SCAM} {n}", guild_id=guild, user=user, at_ms=NOW_MS + n) for n in range(20)]
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda one: send([one]), spam))

    assert {status for _, status in answers} == {200}
    assert rows("select count(*) from verification_events where guild_id = %s", guild) == [(1,)]
    kinds = dict(rows("select kind, count(*) from outbox where guild_id = %s group by kind", guild))
    assert kinds["open_thread"] == kinds["restrict_member"] == kinds["notify"] == 1


def test_the_same_batch_twice_changes_nothing_the_second_time(
    send: Send, guild: str, acted: list[Any], rows: Callable[..., Any]
) -> None:
    batch = [*burst(guild, new_id(NOW_MS - 10**10), 9), join(guild)]
    send(batch)
    tables = ("judged_events", "detection_events", "outbox", "server_members", "analytics", "event_window")
    before = [
        rows(f"select t::text from {table} t where guild_id = %s order by 1", guild) for table in tables
    ]

    assert send(batch) == ({"judged": 0, "repeated": 10, "set_aside": []}, 200)
    assert [
        rows(f"select t::text from {table} t where guild_id = %s order by 1", guild) for table in tables
    ] == before
    assert len(acted) == 1


def test_a_malformed_and_an_impossible_event_do_not_cost_the_other_198(send: Send, guild: str) -> None:
    events = [message(guild_id=guild) for _ in range(198)]
    malformed = message(guild_id=guild, id="x")

    body, status = send([*events[:99], malformed, *events[99:]])

    assert (status, body["judged"]) == (200, 198)
    assert [aside["index"] for aside in body["set_aside"]] == [99]


def test_an_event_that_postgres_cannot_take_is_answered_400_so_that_the_worker_splits(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    ancient = message(guild_id=guild, id="200000000000000000")

    body, status = send([message(guild_id=guild), ancient])

    assert status == 400
    assert "23514" in body["error"]
    assert rows("select 1 from judged_events where guild_id = %s", guild) == []


def test_half_a_surrogate_pair_is_judged_like_any_text(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    half = "\ud83d"
    author = {"id": new_id(), "username": f"spammer {half}"}

    answer = send([message(f"{SCAM} {half}", guild_id=guild, author=author)])

    assert answer == ({"judged": 1, "repeated": 0, "set_aside": []}, 200)
    assert rows("select content from messages where guild_id = %s", guild) == [(f"{SCAM} ?",)]
    assert rows("select username from users where discord_id = %s", author["id"]) == [("spammer ?",)]


def test_an_update_that_keeps_the_name_is_no_rename(send: Send, guild: str, rows: Callable[..., Any]) -> None:
    user = {"id": new_id(), "username": "plain"}

    def update(nick: str, received_ms: int) -> dict[str, Any]:
        data: dict[str, Any] = {"guild_id": guild, "user": user, "nick": nick, "roles": [], "joined_at": None}
        return entry("GUILD_MEMBER_UPDATE", data, received_ms)

    answers = [
        send([update(nick, NOW_MS + n)])[0]["judged"] for n, nick in enumerate(("one", "one", "two", "one"))
    ]

    assert answers == [1, 0, 1, 1]


def test_a_newcomer_who_imitates_a_moderator_is_restricted_and_a_namesake_is_not(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    role, moderator = new_id(), {"id": new_id(), "username": "alexandra"}
    made = {"guild_id": guild, "role": {"id": role, "name": "Mods", "permissions": "8192"}}
    arrived = {"guild_id": guild, "user": moderator, "roles": [role], "joined_at": None}
    send([entry("GUILD_ROLE_CREATE", made), entry("GUILD_MEMBER_UPDATE", arrived)])
    send([message(guild_id=guild, author=moderator, member={"roles": [role], "nick": "Alexandra"})])
    old = NOW_MS - 10**10

    namesake = join(guild, id=new_id(old), global_name="alexandra")
    imitator = join(guild, id=new_id(old), global_name="AIexandra")
    send([namesake, imitator])

    restricted = "select user_id from server_members where guild_id = %s and is_restricted"
    assert rows(restricted, guild) == [(imitator["data"]["user"]["id"],)]


def test_one_file_in_three_channels_restricts(send: Send, guild: str, rows: Callable[..., Any]) -> None:
    user = new_id(NOW_MS - 10**10)
    picture = {"filename": "image.png", "size": 12345, "content_type": "image/png"}
    posts = [
        message("", guild_id=guild, user=user, channel_id=new_id(), attachments=[picture], at_ms=NOW_MS + n)
        for n in range(3)
    ]
    send(posts[:2])
    assert rows("select 1 from detection_events where guild_id = %s", guild) == []

    send(posts[2:])

    assert rows("select rules from detection_events where guild_id = %s", guild) == [(["attachments"],)]


def test_four_messages_that_are_nearly_the_same_restrict(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    user = new_id(NOW_MS - 10**10)
    text = "who wants to trade this old sword for a bow, ask {} about it tonight please"
    names = ("anna", "boris", "carla", "dmitri")
    send(
        [
            message(text.format(name), guild_id=guild, user=user, at_ms=NOW_MS + n)
            for n, name in enumerate(names)
        ]
    )

    assert rows("select rules from detection_events where guild_id = %s", guild) == [(["near_duplicates"],)]


def test_what_is_edited_into_spam_is_judged_again_and_a_preview_is_not(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    one = message("hello there", guild_id=guild, user=new_id(NOW_MS - 10**10))
    send([one])
    preview = entry("MESSAGE_UPDATE", one["data"] | {"content": SCAM, "embeds": [{"title": "x"}]})
    assert send([preview])[0]["judged"] == 0

    edit = entry("MESSAGE_UPDATE", one["data"] | {"content": SCAM, "edited_timestamp": iso(NOW_MS + 5000)})
    send([edit])

    flagged = "select kind, rules from judged_events where guild_id = %s and action <> 'none'"
    assert rows(flagged, guild) == [("edit", ["classifier", "lookalike_domain", "phrases"])]


def test_a_forwarded_scam_is_judged_and_its_text_kept_as_evidence(
    send: Send, guild: str, rows: Callable[..., Any]
) -> None:
    user = new_id(NOW_MS - 10**10)
    send([message("", guild_id=guild, user=user, message_snapshots=[{"message": {"content": SCAM}}])])

    assert rows("select content from messages where guild_id = %s", guild) == [(SCAM,)]


def test_a_changed_setting_is_in_force_with_the_next_batch(
    send: Send, guild: str, store: Store, acted: list[Any]
) -> None:
    send([message(guild_id=guild)])
    press = {"id": new_id(), "user_id": new_id(), "guild_id": guild}
    store.configure_server(interaction=press, guild_id=guild, patch={"rules": {"burst": {"threshold": 2}}})

    send(burst(guild, new_id(NOW_MS - 10**10), 3))

    assert acted == [(guild,)]


def test_message_text_stays_in_messages_alone(send: Send, guild: str, rows: Callable[..., Any]) -> None:
    send([message(f"{SCAM} zebra", guild_id=guild) for _ in range(5)])

    assert rows("select count(*) from messages where guild_id = %s and content like '%%zebra%%'", guild) == [
        (5,)
    ]
    for table in ("detection_events", "outbox", "judged_events", "event_window", "verification_events"):
        leaks = rows(f"select 1 from {table} t where guild_id = %s and t::text like '%%zebra%%'", guild)
        assert leaks == [], table


@pytest.mark.parametrize(
    "header",
    [None, "", "t=1,v1=00", "t=x,v1=y", inside.sign("another secret", b'{"events": []}', NOW_S)],
    ids=["missing", "empty", "old", "garbage", "forged"],
)
def test_a_call_that_is_not_the_workers_gets_401_and_nothing_else(app: App, header: str | None) -> None:
    headers = {} if header is None else {inside.HEADER: header}

    assert app.handle(b'{"events": []}', headers) == ({"error": "the signature is missing or wrong"}, 401)


def test_both_secrets_are_valid_while_they_are_rotated(app: App) -> None:
    body = json.dumps({"events": []}).encode()
    header = inside.sign(f"{SECRET},older", body, NOW_S)

    assert app.handle(body, {inside.HEADER: header})[1] == 200


def test_an_unreachable_database_is_answered_503_so_that_the_worker_tries_again(app: App) -> None:
    nowhere = Store(Transport("http://127.0.0.1:9", "key"))
    lost = replace(app, pipeline=replace(app.pipeline, store=nowhere))
    body = json.dumps({"events": [message()]}).encode()

    assert lost.handle(body, {inside.HEADER: inside.sign(SECRET, body, NOW_S)})[1] == 503


class Refusing:
    """A database that refuses every call with one SQLSTATE."""

    def __init__(self, code: str) -> None:
        self._code = code

    def observe_events(self, *, batch: dict[str, Any]) -> dict[str, Any]:
        """Refuse."""
        raise DatabaseError(self._code, "refused")

    def record_verdicts(self, *, batch: dict[str, Any]) -> dict[str, Any]:
        """Refuse."""
        raise DatabaseError(self._code, "refused")


@pytest.mark.parametrize(
    ("code", "events", "status"),
    [
        ("57014", 2, 413),  # out of time: less at once may do
        ("57014", 1, 503),  # one event cannot be split: the database is slow, the event is not at fault
        ("23514", 1, 400),  # the event itself is at fault
        ("22P02", 1, 400),
        ("23505", 1, 503),  # a race is nobody's fault: a second try may win
        ("40P01", 2, 503),
        ("42501", 1, 503),  # a missing grant is ours to mend; meanwhile events wait
    ],
)
def test_what_the_database_refuses_tells_the_worker_what_to_do(
    app: App, code: str, events: int, status: int
) -> None:
    refused = replace(app, pipeline=replace(app.pipeline, store=Refusing(code)))
    body = json.dumps({"events": [message() for _ in range(events)]}).encode()

    assert refused.handle(body, {inside.HEADER: inside.sign(SECRET, body, NOW_S)})[1] == status
