"""Who joins gets the automatic role and a welcome, once; whoever is suspected gets neither."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    finish,
    group,
    innocent,
    interaction,
    joined,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
    waiting,
)
from tools.devstack.databases import Database

MINUTE_MS, HOUR_MS = 60_000, 3_600_000
SUSPICIOUS = {"kind": "join", "channel_id": None, "message_id": None, "content": None, "delete": False}


@pytest.fixture
def home(caller: Caller, guild: Guild) -> Guild:
    """The server with an automatic role and a welcome channel, and the present as ``now``."""
    home = guild | {"auto": new_id(), "hall": new_id(), "dangerous": new_id(), "owner": new_id()}
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    states = [
        here | {"type": "guild", "name": "The reading room", "owner_id": home["owner"]},
        here | {"type": "channel", "channel_id": home["hall"]},
        here | {"type": "role", "role_id": home["auto"], "permissions": 1024},
        here | {"type": "role", "role_id": home["dangerous"], "permissions": 1 << 28},
    ]
    caller.call("observe_events", {"states": states})
    configure(caller, home, auto_role_id=home["auto"], welcome_channel_id=home["hall"])
    return home


def configure(caller: Caller, guild: Guild, **patch: Any) -> None:
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def now_ms(caller: Caller) -> int:
    found: int = caller.one("select (extract(epoch from now()) * 1000)::bigint")
    return found


def join(caller: Caller, home: Guild, ago_ms: int = 0, **fields: Any) -> dict[str, Any]:
    at_ms = now_ms(caller) - ago_ms
    event = {"guild_id": home["guild_id"], "at_ms": at_ms, "joined_at_ms": at_ms} | fields
    return joined(**event)


def record(caller: Caller, *events: dict[str, Any], **lists: Any) -> None:
    caller.call("record_verdicts", verdicts(*events, **lists))


def suspected(caller: Caller, home: Guild, action: str = "restrict", **fields: Any) -> dict[str, Any]:
    """A join that was found fault with."""
    at_ms = now_ms(caller)
    here = {"guild_id": home["guild_id"], "at_ms": at_ms, "joined_at_ms": at_ms, "action": action}
    return judged(**(SUSPICIOUS | here | {"event_id": f"j:{new_id()}"} | fields))


def test_a_join_is_one_role_and_one_welcome(caller: Caller, home: Guild) -> None:
    configure(caller, home, welcome_message="Hello {user}")
    event = join(caller, home)
    record(caller, event)
    role, welcome = claim(caller, home)
    assert (role["kind"], role["payload"]) == (
        "add_role",
        {"user_id": event["user_id"], "role_id": home["auto"]},
    )
    assert (welcome["kind"], welcome["payload"]) == (
        "welcome_member",
        {
            "channel_id": home["hall"], "text": "Hello {user}", "server": "The reading room",
            "user_ids": [event["user_id"]],
        },
    )  # fmt: skip


def test_a_replayed_join_is_welcomed_once_however_many_replay_it(
    caller: Caller, home: Guild, shared_database: Database
) -> None:
    event = join(caller, home)

    def replay(_: int) -> None:
        with shared_database.connect("service_role") as connection:
            record(Caller(connection), event, event)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(replay, range(8)))
    assert waiting(caller, home) == ["add_role", "welcome_member"]


@pytest.mark.parametrize(("minutes", "welcomed"), [(59, True), (61, False)])
def test_a_join_of_more_than_an_hour_ago_is_not_welcomed(
    caller: Caller, home: Guild, minutes: int, welcomed: bool
) -> None:
    record(caller, join(caller, home, minutes * MINUTE_MS))
    assert bool(waiting(caller, home)) is welcomed


@pytest.mark.parametrize(
    ("patch", "kinds"),
    [
        ({"auto_role_id": None}, ["welcome_member"]),
        ({"welcome_channel_id": None}, ["add_role"]),
        ({"auto_role_id": None, "welcome_channel_id": None}, []),
    ],
)
def test_only_what_is_set_is_done(
    caller: Caller, home: Guild, patch: dict[str, Any], kinds: list[str]
) -> None:
    configure(caller, home, **patch)
    record(caller, join(caller, home))
    assert waiting(caller, home) == kinds


def test_a_message_is_no_join(caller: Caller, home: Guild) -> None:
    record(caller, innocent(guild_id=home["guild_id"], at_ms=now_ms(caller)))
    assert waiting(caller, home) == []


@pytest.mark.parametrize("action", ["record", "notify", "restrict", "kick"])
def test_a_join_that_was_found_fault_with_is_not_welcomed(caller: Caller, home: Guild, action: str) -> None:
    record(caller, suspected(caller, home, action))
    assert not {"add_role", "welcome_member"} & set(waiting(caller, home))


def test_a_server_that_only_watches_welcomes_as_ever(caller: Caller, home: Guild) -> None:
    record(caller, suspected(caller, home, simulated=True))
    assert waiting(caller, home) == ["add_role", "welcome_member"]


def test_whom_a_raid_names_in_the_same_batch_is_not_welcomed(caller: Caller, home: Guild) -> None:
    first = join(caller, home)
    last = suspected(caller, home, group_key="joins")
    record(caller, first, last, groups=[group(last, first["user_id"], last["user_id"])])
    assert not {"add_role", "welcome_member"} & set(waiting(caller, home))


@pytest.mark.parametrize("decision", [None, "reject"])
def test_a_suspect_who_comes_back_is_not_welcomed(caller: Caller, home: Guild, decision: str | None) -> None:
    event = suspected(caller, home)
    record(caller, event)
    if decision:
        resolve(caller, home, open_case(caller, home), decision)
    carry_out(caller, home)
    record(caller, join(caller, home, user_id=event["user_id"]))
    # Restricted again, and back in the thread of a case that is still open; no role, no welcome.
    assert set(waiting(caller, home)) - {"add_thread_member"} == {"restrict_member"}


def test_who_has_left_again_is_not_welcomed(caller: Caller, home: Guild) -> None:
    event = join(caller, home, MINUTE_MS)
    gone = member_state(home["guild_id"], event["user_id"], now_ms(caller), gone=True)
    caller.call("observe_events", {"states": [gone]})
    record(caller, event)
    assert waiting(caller, home) == []


def test_a_thousand_who_join_at_once_are_welcomed_in_tens_by_one_statement(
    caller: Caller, home: Guild
) -> None:
    events = [join(caller, home) for _ in range(1000)]
    record(caller, *events)
    counts = caller.rows(
        "select kind, count(*) from outbox where guild_id = %s group by 1 order by 1", home["guild_id"]
    )
    assert counts == [("add_role", 1000), ("welcome_member", 100)]
    # Every statement of a transaction has a number of its own.
    statements = "select count(distinct (xmin::text, cmin::text)) from outbox where guild_id = %s"
    assert caller.one(statements, home["guild_id"]) == 1
    welcomed = caller.rows(
        "select jsonb_array_elements_text(payload -> 'user_ids') from outbox "
        "where guild_id = %s and kind = 'welcome_member'",
        home["guild_id"],
    )
    assert sorted(user for (user,) in welcomed) == sorted(event["user_id"] for event in events)


def test_a_punishment_withdraws_role_and_welcome_of_the_punished_alone(caller: Caller, home: Guild) -> None:
    spammer, friend = join(caller, home), join(caller, home)
    record(caller, spammer, friend)
    spam = judged(guild_id=home["guild_id"], user_id=spammer["user_id"], at_ms=now_ms(caller))
    record(caller, spam)
    rows = {row["kind"]: row["payload"] for row in claim(caller, home)}
    assert rows["add_role"]["user_id"] == friend["user_id"]
    assert rows["welcome_member"]["user_ids"] == [friend["user_id"]]
    assert rows["restrict_member"]["user_id"] == spammer["user_id"]


def test_a_role_on_its_way_is_taken_by_the_restriction_after_it(caller: Caller, home: Guild) -> None:
    event = join(caller, home)
    record(caller, event)
    (role, _) = claim(caller, home)
    record(caller, judged(guild_id=home["guild_id"], user_id=event["user_id"], at_ms=now_ms(caller)))
    assert waiting(caller, home)[0] == "restrict_member"
    finish(caller, [role])
    restrict = next(row for row in claim(caller, home) if row["kind"] == "restrict_member")
    assert (restrict["lane"], restrict["id"] > role["id"]) == (role["lane"], True)


def test_the_automatic_role_is_withdrawn_by_a_moderators_ban_too(caller: Caller, home: Guild) -> None:
    event = join(caller, home)
    record(caller, event)
    press = interaction(home["guild_id"], home["owner"])
    caller.connection.execute(
        "select moderate_member(%s::jsonb, %s, 'ban', 'rude', '{}')", [Json(press), event["user_id"]]
    )
    assert waiting(caller, home) == ["ban_member"]


def test_who_is_verified_gets_the_role_that_they_did_not_get_as_a_suspect(
    caller: Caller, home: Guild
) -> None:
    event = suspected(caller, home)
    record(caller, event)
    carry_out(caller, home)
    resolve(caller, home, open_case(caller, home), "verify")
    rows = [row for row in claim(caller, home) if row["lane"].startswith("member:")]
    assert [row["kind"] for row in rows] == ["restore_member", "add_role"]
    assert rows[1]["payload"] == {"user_id": event["user_id"], "role_id": home["auto"]}


@pytest.mark.parametrize(("minutes", "given"), [(59, True), (61, False)])
def test_who_was_suspected_long_after_joining_gets_back_what_they_had_and_no_more(
    caller: Caller, home: Guild, minutes: int, given: bool
) -> None:
    at_ms = now_ms(caller)
    joined_at_ms = at_ms - minutes * MINUTE_MS
    record(caller, judged(guild_id=home["guild_id"], at_ms=at_ms, joined_at_ms=joined_at_ms))
    carry_out(caller, home)
    resolve(caller, home, open_case(caller, home), "verify")
    assert ("add_role" in waiting(caller, home)) is given


def test_a_reopened_case_takes_the_promise_back(caller: Caller, home: Guild) -> None:
    record(caller, suspected(caller, home))
    carry_out(caller, home)
    case_id = open_case(caller, home)
    resolve(caller, home, case_id, "verify")
    resolve(caller, home, case_id, "reopen")
    assert "add_role" not in waiting(caller, home)


@pytest.mark.parametrize("decision", ["reject", "ban"])
def test_who_is_not_verified_gets_no_role(caller: Caller, home: Guild, decision: str) -> None:
    record(caller, suspected(caller, home))
    carry_out(caller, home)
    resolve(caller, home, open_case(caller, home), decision)
    assert "add_role" not in waiting(caller, home)


def test_a_role_that_could_take_the_server_over_is_refused(caller: Caller, home: Guild) -> None:
    with pytest.raises(psycopg.Error, match="must have no moderation permissions") as raised:
        configure(caller, home, auto_role_id=home["dangerous"])
    assert raised.value.sqlstate == "PC422"


def test_a_role_that_became_dangerous_is_given_to_nobody(caller: Caller, home: Guild) -> None:
    role = {"type": "role", "role_id": home["auto"], "permissions": 8, "guild_id": home["guild_id"]}
    caller.call("observe_events", {"states": [role | {"at_ms": NOW_MS + HOUR_MS, "gone": False}]})
    record(caller, join(caller, home))
    assert waiting(caller, home) == ["welcome_member"]


@pytest.mark.parametrize("key", ["auto_role_id", "welcome_channel_id", "log_channel_id"])
def test_what_is_not_of_this_server_is_refused(caller: Caller, home: Guild, key: str) -> None:
    for stranger in (new_id(), home["hall" if key == "auto_role_id" else "auto"]):
        with pytest.raises(psycopg.Error, match="in this server") as raised:
            configure(caller, home, **{key: stranger})
        assert raised.value.sqlstate == "PC422"
