"""How an export is made: leases, pages, parts, and what becomes of files."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from portcullis.exports.columns import COLUMNS
from tests.sql.export_stories import (
    ask,
    claim,
    detected,
    finish,
    id_of,
    lease_ends,
    made,
    page,
    release,
    save,
    settle,
)
from tests.sql.stories import Caller, Guild, judged, new_id, verdicts
from tools.devstack.databases import Database


@pytest.fixture(autouse=True)
def settled(owner: Caller) -> None:
    settle(owner)


def claimed_new(caller: Caller, guild: Guild, what: str = "detections") -> dict[str, Any]:
    ask(caller, guild, what)
    claimed = claim(caller)
    assert claimed is not None
    return claimed


def state(caller: Caller, export: str) -> tuple[Any, ...]:
    (row,) = caller.rows(
        "select status::text, error, attempts from export_requests where artifact_id = %s", export
    )
    return row


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5])
def test_pages_hold_every_row_once_and_in_order_whatever_the_limit(
    caller: Caller, guild: Guild, count: int
) -> None:
    """Two of a page, all rows of one moment: bounds at 2 and 3, 4 and 5."""
    ids = detected(caller, guild, count)
    export = id_of(caller, ask(caller, guild))
    after: list[Any] | None = []
    seen = []
    while after is not None:
        found = page(caller, export, after, 2)
        assert len(found["rows"]) <= 2
        seen += [row["id"] for row in found["rows"]]
        after = found["after"]
    assert seen == ids


def test_a_page_has_5000_rows_at_most(caller: Caller, guild: Guild) -> None:
    export = id_of(caller, ask(caller, guild))
    assert page(caller, export, [], 5000) == {"rows": [], "after": None}
    for limit in (0, 5001):
        with pytest.raises(psycopg.Error) as raised:
            page(caller, export, [], limit)
        assert raised.value.sqlstate == "PC422"


def test_a_period_begins_with_its_first_moment_and_ends_before_its_last(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    detected(caller, guild, 1)
    export = id_of(caller, ask(caller, guild))
    moment = caller.one("select detected_at from detection_events where guild_id = %s", guild["guild_id"])
    for begin, end, rows in ((0, 1, 1), (1, 2, 0), (-1, 0, 0)):
        owner.connection.execute(
            "update export_requests set from_at = %s + %s * interval '1 microsecond', "
            "until_at = %s + %s * interval '1 microsecond' where artifact_id = %s",
            [moment, begin, moment, end, export],
        )
        assert len(page(caller, export, [], 10)["rows"]) == rows


@pytest.mark.parametrize("what", COLUMNS)
def test_every_kind_has_the_columns_that_python_writes(caller: Caller, guild: Guild, what: str) -> None:
    detected(caller, guild, 1)
    spam = judged(guild_id=guild["guild_id"], content="free things")
    caller.call("record_verdicts", verdicts(spam))
    caller.connection.execute(
        "insert into training_data (guild_id, user_id, content, source, label, labeled_at) "
        "values (%s, %s, 'free [link]', 'label', 'spam', now())", [guild["guild_id"], spam["user_id"]],
    )  # fmt: skip
    rows = page(caller, id_of(caller, ask(caller, guild, what)), [], 10)["rows"]
    assert rows
    assert all(set(row) == set(COLUMNS[what]) for row in rows)


def test_nothing_that_was_written_leaves_but_masked_training_data(caller: Caller, guild: Guild) -> None:
    spam = judged(
        guild_id=guild["guild_id"], content="my secret text", reasons=["a secret reason"], username="secret"
    )
    caller.call("record_verdicts", verdicts(spam))
    for what in COLUMNS:
        found = str(page(caller, id_of(caller, ask(caller, guild, what)), [], 10))
        assert "secret" not in found, what
        assert what != "training_data" or spam["user_id"] not in found


def test_one_server_s_export_holds_no_row_of_another(caller: Caller, guild: Guild) -> None:
    other = {"guild_id": new_id()}
    detected(caller, other, 3)
    detected(caller, guild, 1)
    export = id_of(caller, ask(caller, guild))
    assert len(page(caller, export, [], 10)["rows"]) == 1


def test_the_oldest_wish_is_claimed_first_and_by_one(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    for what in ("training_data", "cases", "detections"):
        ask(caller, guild, what)
    first = claim(caller)
    assert first is not None
    assert first["what"] == "training_data"

    def take(_: int) -> str:
        with shared_database.connect("service_role") as connection:
            claimed = claim(Caller(connection))
        return "" if claimed is None else str(claimed["what"])

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(take, range(4))) == ["", "", "cases", "detections"]


def test_a_claim_knows_how_far_the_last_one_came(caller: Caller, owner: Caller, guild: Guild) -> None:
    first = claimed_new(caller, guild)
    assert (first["parts"], first["after"], first["collected"], first["rows_done"]) == ([], [], False, 0)
    assert save(caller, first, "00000-1", 2, ["2026-11-30T00:00:00.000000Z", first["id"]])
    assert claim(caller) is None, "the lease goes on"
    lease_ends(owner, first["id"])

    second = claim(caller)
    assert second is not None
    assert (second["parts"], second["rows_done"], second["fence"]) == (["00000-1"], 2, first["fence"] + 1)
    assert second["after"] == ["2026-11-30T00:00:00.000000Z", first["id"]]
    assert save(caller, second, None, 0, None)
    lease_ends(owner, first["id"])
    third = claim(caller)
    assert third is not None
    assert (third["collected"], third["parts"]) == (True, ["00000-1"])


def test_whoever_lost_the_lease_changes_nothing_any_more(caller: Caller, owner: Caller, guild: Guild) -> None:
    old = claimed_new(caller, guild)
    lease_ends(owner, old["id"])
    new = claim(caller)
    assert new is not None
    assert [save(caller, old, "00000-1", 9, None), finish(caller, old), release(caller, old, "no")] == [
        False
    ] * 3
    assert state(caller, old["id"]) == ("making", None, 2)
    assert save(caller, new, "00000-2", 1, None)
    assert finish(caller, new)
    assert not finish(caller, new), "once"


def test_what_is_not_collected_cannot_be_finished(caller: Caller, guild: Guild) -> None:
    claimed = claimed_new(caller, guild)
    assert not finish(caller, claimed)


def test_a_finished_export_has_its_size_and_30_days(caller: Caller, guild: Guild) -> None:
    export = id_of(caller, made(caller, guild))
    assert caller.rows(
        "select size_bytes, sha256, row_count, expires_at = now() + interval '30 days' or "
        "expires_at between now() + interval '29 days' and now() + interval '30 days' from artifacts where id = %s",
        export,
    ) == [(7, "ab" * 32, 3, True)]


def test_an_error_that_may_pass_rests_and_one_that_does_not_ends_it(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    claimed = claimed_new(caller, guild)
    assert release(caller, claimed, "Storage is away", 120)
    assert claim(caller) is None
    assert state(caller, claimed["id"]) == ("making", "Storage is away", 1)
    lease_ends(owner, claimed["id"])
    again = claim(caller)
    assert again is not None
    assert release(caller, again, "too large")
    assert state(caller, claimed["id"])[:2] == ("failed", "too large")
    assert claim(caller) is None
    assert claimed["id"] in expired(caller), "its parts go"


def test_after_five_claims_without_progress_it_is_given_up(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    claimed = claimed_new(caller, guild)
    for _ in range(4):
        lease_ends(owner, claimed["id"])
        assert claim(caller) is not None
    assert state(caller, claimed["id"])[0] == "making"
    lease_ends(owner, claimed["id"])
    assert claim(caller) is None
    assert state(caller, claimed["id"]) == ("failed", "it ended five times without a word", 5)


def test_progress_starts_the_count_anew(caller: Caller, owner: Caller, guild: Guild) -> None:
    claimed: dict[str, Any] | None = claimed_new(caller, guild)
    for part in range(7):
        assert claimed is not None
        assert save(caller, claimed, f"{part}", 1, ["2026-11-30T00:00:00.000000Z", claimed["id"]])
        lease_ends(owner, claimed["id"])
        claimed = claim(caller)
    assert claimed is not None


def expired(caller: Caller) -> set[str]:
    return {row["id"] for row in caller.call("expired_artifacts", 1000)}


def mark(caller: Caller, *ids: str) -> int:
    marked: int = caller.one("select mark_artifacts_deleted(%s::uuid[])", list(ids))
    return marked


def test_a_file_expires_after_its_time_and_is_marked_once(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    export = id_of(caller, made(caller, guild))
    assert export not in expired(caller)
    owner.connection.execute("update artifacts set expires_at = now() where id = %s", [export])
    assert export in expired(caller)
    assert [mark(caller, export), mark(caller, export)] == [1, 0]
    assert export not in expired(caller)


def test_60_days_after_its_file_the_row_goes_too(caller: Caller, owner: Caller, guild: Guild) -> None:
    kept, gone = id_of(caller, made(caller, guild)), id_of(caller, made(caller, guild))
    for export, days in ((kept, 59), (gone, 61)):
        owner.connection.execute(
            "update artifacts set deleted_at = now() - make_interval(days => %s) where id = %s",
            [days, export],
        )
    mark(caller)
    left = caller.rows("select artifact_id::text from export_requests where guild_id = %s", guild["guild_id"])
    assert left == [(kept,)]


def test_the_files_of_a_purged_server_are_found_although_nobody_knows_it_any_more(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    done = id_of(caller, made(caller, guild))
    running = claimed_new(caller, guild)
    owner.connection.execute("delete from servers where guild_id = %s", [guild["guild_id"]])
    assert {done, running["id"]} <= expired(caller)
    assert not save(caller, running, "00000-1", 1, None)


def test_a_backup_is_none_of_these(caller: Caller, owner: Caller) -> None:
    owner.connection.execute(
        "insert into artifacts (kind, format, path, expires_at) values ('backup', 'dump', 'b', now())"
    )
    assert (
        expired(caller) & {str(i) for (i,) in owner.rows("select id from artifacts where kind = 'backup'")}
        == set()
    )
