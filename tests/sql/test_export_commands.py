"""What /export may ask for and sees, and what the schedule asks for."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.export_stories import ADMIN, ask, claim, id_of, made, release, settle
from tests.sql.stories import Caller, Guild, interaction, new_id
from tools.devstack.databases import Database

KINDS = ("detections", "cases", "analytics", "training_data")


@pytest.fixture(autouse=True)
def settled(owner: Caller) -> None:
    settle(owner)


def exports(caller: Caller, guild: Guild) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = caller.call(
        "read_exports", interaction(guild["guild_id"]), guild["guild_id"]
    )
    return found


def file(caller: Caller, guild: Guild, number: int) -> dict[str, str]:
    found: dict[str, str] = caller.one(
        "select read_export_file(%s::jsonb, %s, %s)",
        Json(interaction(guild["guild_id"])), guild["guild_id"], number,
    )  # fmt: skip
    return found


def refusal(state: str, call: Any, *arguments: Any, **named: Any) -> str:
    with pytest.raises(psycopg.Error) as raised:
        call(*arguments, **named)
    assert raised.value.sqlstate == state
    return raised.value.diag.message_primary or ""


def schedule(caller: Caller, guild: Guild, how_often: str, written_as: str = "csv") -> None:
    patch = {"scheduled_export": how_often, "scheduled_export_format": written_as}
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def test_a_wish_is_listed_with_who_and_what(caller: Caller, guild: Guild) -> None:
    number = ask(caller, guild, "cases", "parquet", days=7)
    (row,) = exports(caller, guild)
    wanted = {
        "number": number,
        "what": "cases",
        "format": "parquet",
        "status": "waiting",
        "requested_by": ADMIN,
    }
    assert row.items() >= wanted.items()
    assert (row["rows"], row["size_bytes"], row["error"], row["available"]) == (0, None, None, False)


def test_one_of_a_kind_is_made_at_a_time(caller: Caller, guild: Guild) -> None:
    ask(caller, guild, "cases")
    assert "already" in refusal("PC410", ask, caller, guild, "cases", "jsonl")
    ask(caller, guild, "detections")
    assert [row["what"] for row in exports(caller, guild)] == ["detections", "cases"]


def test_two_wishes_at_once_are_one(shared_database: Database, caller: Caller, guild: Guild) -> None:
    def wish(_: int) -> str | None:
        with shared_database.connect("service_role") as connection:
            try:
                ask(Caller(connection), guild)
            except psycopg.Error as error:
                return error.sqlstate
        return "made"

    with ThreadPoolExecutor(4) as pool:
        assert sorted(map(str, pool.map(wish, range(4)))) == ["PC410", "PC410", "PC410", "made"]
    assert len(exports(caller, guild)) == 1


def test_a_second_delivery_does_nothing(caller: Caller, guild: Guild) -> None:
    press: dict[str, Any] = interaction(guild["guild_id"], ADMIN)
    ask(caller, guild, "cases", **press)
    refusal("PC409", ask, caller, guild, "detections", **press)
    assert len(exports(caller, guild)) == 1


@pytest.mark.parametrize("days", [1, 365])
def test_the_bounds_of_a_period_are_taken(caller: Caller, guild: Guild, days: int) -> None:
    number = ask(caller, guild, days=days)
    length = "select extract(days from until_at - from_at) from export_requests where number = %s"
    assert caller.one(length, number) == days


@pytest.mark.parametrize(("written_as", "days"), [("csv", 0), ("csv", 366), ("dump", 7)])
def test_what_is_out_of_range_is_refused(caller: Caller, guild: Guild, written_as: str, days: int) -> None:
    refusal("PC422", ask, caller, guild, "cases", written_as, days)


def test_an_unknown_server_has_nothing_to_export(caller: Caller) -> None:
    refusal("PC404", ask, caller, {"guild_id": new_id()})


def test_25_exports_are_kept_and_no_26th_is_made(caller: Caller, owner: Caller, guild: Guild) -> None:
    for _ in range(25):
        made(caller, guild)
    assert "25 exports" in refusal("PC410", ask, caller, guild)
    owner.connection.execute(
        "update artifacts set deleted_at = now() where id = (select artifact_id from export_requests "
        "where guild_id = %s order by number limit 1)",
        [guild["guild_id"]],
    )
    ask(caller, guild)


def test_the_file_of_a_done_export_is_found_by_its_number(caller: Caller, guild: Guild) -> None:
    number = made(caller, guild)
    found = file(caller, guild, number)
    assert found["path"] == f"{id_of(caller, number)}/detections.csv"
    assert found["name"].startswith("detections-20")
    assert found["name"].endswith(".csv")
    (row,) = exports(caller, guild)
    assert (row["status"], row["rows"], row["size_bytes"], row["available"]) == ("done", 3, 7, True)


def test_another_servers_export_is_not_found(caller: Caller, guild: Guild) -> None:
    number = made(caller, guild)
    refusal("PC404", file, caller, {"guild_id": new_id()}, number)
    refusal("PC404", file, caller, guild, number + 1_000_000)
    assert exports(caller, {"guild_id": new_id()}) == []


def test_a_file_that_is_not_there_says_why(caller: Caller, owner: Caller, guild: Guild) -> None:
    number = ask(caller, guild)
    assert "not done yet" in refusal("PC410", file, caller, guild, number)
    claimed = claim(caller)
    assert claimed is not None
    release(caller, claimed, "the disk is full")
    assert "the disk is full" in refusal("PC410", file, caller, guild, number)

    gone = made(caller, guild)
    owner.connection.execute("update artifacts set expires_at = now() where id = %s", [id_of(caller, gone)])
    assert "is gone" in refusal("PC410", file, caller, guild, gone)
    assert exports(caller, guild)[0]["available"] is False


def test_the_schedule_asks_for_all_kinds_of_the_last_day_once(caller: Caller, guild: Guild) -> None:
    schedule(caller, guild, "daily", "jsonl")
    assert [caller.call("queue_scheduled_exports"), caller.call("queue_scheduled_exports")] == [4, 0]
    found = exports(caller, guild)
    assert {row["what"] for row in found} == set(KINDS)
    assert {(row["format"], row["requested_by"]) for row in found} == {("jsonl", None)}
    periods = caller.rows(
        "select distinct until_at = date_trunc('day', now(), 'UTC'), until_at - from_at = '1 day', scheduled "
        "from export_requests where guild_id = %s", guild["guild_id"],
    )  # fmt: skip
    assert periods == [(True, True, True)]
    schedule(caller, guild, "off")


def test_a_weekly_schedule_ends_with_the_last_sunday(caller: Caller, guild: Guild) -> None:
    schedule(caller, guild, "weekly")
    assert caller.call("queue_scheduled_exports") == 4
    periods = caller.rows(
        "select distinct extract(isodow from until_at at time zone 'utc')::int, until_at - from_at = '7 days', "
        "until_at <= now() and until_at > now() - interval '7 days' from export_requests where guild_id = %s",
        guild["guild_id"],
    )
    assert periods == [(1, True, True)]
    schedule(caller, guild, "off")


def test_what_was_in_the_making_comes_when_that_is_done(caller: Caller, guild: Guild) -> None:
    schedule(caller, guild, "daily")
    ask(caller, guild, "cases")
    assert caller.call("queue_scheduled_exports") == 3
    claimed = claim(caller)
    assert claimed is not None
    release(caller, claimed, "no")
    assert caller.call("queue_scheduled_exports") == 1
    schedule(caller, guild, "off")


def test_without_the_setting_or_the_bot_nothing_is_asked_for(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    assert caller.call("queue_scheduled_exports") == 0
    schedule(caller, guild, "daily")
    owner.connection.execute("update servers set is_active = false where guild_id = %s", [guild["guild_id"]])
    assert caller.call("queue_scheduled_exports") == 0


def test_what_the_schedule_made_leaves_the_25_to_people(caller: Caller, guild: Guild) -> None:
    schedule(caller, guild, "daily")
    caller.call("queue_scheduled_exports")
    settled = caller.rows(
        "select number from export_requests where guild_id = %s and scheduled", guild["guild_id"]
    )
    assert len(settled) == 4
    while claimed := claim(caller):
        release(caller, claimed, "no")
    for _ in range(25):
        made(caller, guild)
    assert "25 exports" in refusal("PC410", ask, caller, guild)
    schedule(caller, guild, "off")
