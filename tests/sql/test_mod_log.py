"""Whatever comes into the log is shown in the log channel, once, by whatever way it came."""

from typing import Any

import pytest

from tests.sql.stories import NOW_MS, Caller, Guild, carry_out, claim, interaction, judged, new_id, waiting


@pytest.fixture
def logging(caller: Caller, guild: Guild) -> Guild:
    """The server with a log channel."""
    logging = guild | {"log": new_id()}
    channel = {"type": "channel", "guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    caller.call("observe_events", {"states": [channel | {"channel_id": logging["log"]}]})
    configure(caller, logging, log_channel_id=logging["log"])
    return logging


def configure(caller: Caller, guild: Guild, **patch: Any) -> None:
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def log(caller: Caller, guild: Guild, count: int = 1, **fields: Any) -> None:
    """Write into the log directly, as a warning does, all in one statement."""
    given = {"reason": "rude", "moderator_id": "400000000000000001"} | fields
    caller.connection.execute(
        "insert into mod_actions (guild_id, user_id, moderator_id, action, reason, expires_at) "
        "select %s, %s, %s, 'warn', %s, %s from generate_series(1, %s)",
        [guild["guild_id"], new_id(), given["moderator_id"], given["reason"], given.get("until"), count],
    )


def test_a_row_written_directly_is_shown_with_all_that_it_says(caller: Caller, logging: Guild) -> None:
    log(caller, logging, until="2030-01-01T00:00:00Z")
    (row,) = claim(caller, logging)
    assert (row["kind"], row["lane"]) == ("log_action", f"log:{logging['guild_id']}")
    assert row["payload"]["channel_id"] == logging["log"]
    (entry,) = row["payload"]["entries"]
    known = caller.rows(
        "select id, user_id, private.to_ms(acted_at) from mod_actions where guild_id = %s",
        logging["guild_id"],
    )
    assert [(entry["id"], entry["user_id"], entry["at_ms"])] == known
    assert (entry["action"], entry["reason"], entry["moderator_id"]) == ("warn", "rude", "400000000000000001")
    assert (entry["until_ms"], entry["case"], entry["metadata"]) == (1_893_456_000_000, None, {})


def test_an_effect_that_is_done_is_shown_with_its_case(caller: Caller, logging: Guild) -> None:
    caller.call("record_verdicts", {"events": [judged(guild_id=logging["guild_id"])]})
    kinds = carry_out(caller, logging)
    rows = caller.rows(
        "select o.payload -> 'entries' -> 0 ->> 'action', (o.payload -> 'entries' -> 0 ->> 'case')::bigint "
        "from outbox o where o.guild_id = %s and o.kind = 'log_action'",
        logging["guild_id"],
    )
    number = caller.one("select number from verification_events where guild_id = %s", logging["guild_id"])
    assert rows == [("restrict", number)]
    assert kinds.count("log_action") == 1


@pytest.mark.parametrize(("count", "messages"), [(5, [5]), (6, [5, 1]), (100, [5] * 20)])
def test_what_is_logged_at_once_is_shown_five_to_a_message(
    caller: Caller, logging: Guild, count: int, messages: list[int]
) -> None:
    log(caller, logging, count)
    rows = claim(caller, logging)
    assert [len(row["payload"]["entries"]) for row in rows] == messages
    ids = [entry["id"] for row in rows for entry in row["payload"]["entries"]]
    assert ids == sorted(set(ids))


def test_a_server_without_a_log_channel_shows_nothing(caller: Caller, guild: Guild) -> None:
    log(caller, guild)
    assert waiting(caller, guild) == []


def test_a_log_channel_that_was_taken_back_shows_nothing(caller: Caller, logging: Guild) -> None:
    configure(caller, logging, log_channel_id=None)
    log(caller, logging)
    assert waiting(caller, logging) == []
