"""The job that makes exports, over the real database and the storage stand-in, with real HTTP between."""

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from arro3.io import read_parquet

from portcullis.db.store import Store
from portcullis.exports.columns import COLUMNS
from portcullis.storage.supabase import SupabaseStorage
from scheduled.job import Services
from scheduled.jobs.exports import JOB
from tests.portcullis.clock import Clock
from tests.scheduled.wire import ProcessDiedError, Wire, die
from tests.sql.export_stories import settle
from tests.sql.stories import Caller, new_id
from tests.storage_server import StorageServer, content_of, serving_storage
from tools.devstack.databases import Database

NOTHING = {"done": 0, "rows": 0, "failed": 0}


@pytest.fixture(scope="module")
def server(shared_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StorageServer]:
    with serving_storage(shared_database, tmp_path_factory.mktemp("storage")) as server:
        yield server


@pytest.fixture
def storage(server: StorageServer) -> Iterator[SupabaseStorage]:
    storage = server.storage()
    yield storage
    storage.close()
    server.refusing.clear()


@pytest.fixture
def owner(shared_database: Database) -> Iterator[Caller]:
    with shared_database.connect() as connection:
        settle(Caller(connection))
        yield Caller(connection)


@pytest.fixture
def work(real_services: Services, storage: SupabaseStorage) -> Services:
    return replace(real_services, storage=storage)


@pytest.fixture
def guild_id(owner: Caller) -> str:
    guild_id = new_id()
    owner.connection.execute("insert into servers (guild_id) values (%s)", [guild_id])
    return guild_id


@pytest.fixture
def ask(work: Services, guild_id: str, owner: Caller) -> Callable[..., str]:
    """Put so many rows into the server, ask for them, and return the export's id."""

    def asked(rows: int, written_as: str = "csv", what: str = "training_data") -> str:
        owner.connection.execute(
            "insert into training_data (guild_id, content, source, collected_at) "
            "select %s, 'example ' || n, 'import', now() - n * interval '1 second' from generate_series(1, %s) n",
            [guild_id, rows],
        )
        press = {"id": new_id(), "guild_id": guild_id, "user_id": new_id()}
        made = work.store.request_export(interaction=press, what=what, written_as=written_as, days=7)
        return str(owner.one("select artifact_id from export_requests where number = %s", made["number"]))

    return asked


def state(owner: Caller, export: str) -> tuple[Any, ...]:
    (row,) = owner.rows(
        "select r.status::text, a.row_count, r.error from export_requests r join artifacts a on a.id = r.artifact_id "
        "where r.artifact_id = %s", export,
    )  # fmt: skip
    return row


def content(owner: Caller, work: Services, export: str) -> bytes:
    """The file, which must be as its row says; nothing lies beside it any more."""
    ((path, size, sha256),) = owner.rows(
        "select path, size_bytes, sha256 from artifacts where id = %s", export
    )
    file = content_of(work.storage, path)
    assert (len(file), hashlib.sha256(file).hexdigest()) == (size, sha256)
    names = owner.rows("select name from storage.objects where starts_with(name, %s)", f"{export}/")
    assert names == [(path,)]
    return file


def texts(file: bytes) -> list[str]:
    return [row["content"] for row in csv.DictReader(io.StringIO(file.decode(), newline=""))]


def oldest_first(rows: int) -> list[str]:
    return [f"example {n}" for n in range(rows, 0, -1)]


def lease_ends(owner: Caller, export: str) -> None:
    owner.connection.execute(
        "update export_requests set available_at = now() where artifact_id = %s", [export]
    )


def run_until_done(work: Services, clock: Clock, owner: Caller, export: str) -> int:
    """Let minutes pass; the number of runs."""
    for count in range(1, 50):
        JOB.run(work)
        clock.now += 60
        if state(owner, export)[0] in {"done", "failed"}:
            return count
    raise AssertionError("it never ends")


@pytest.mark.parametrize("rows", [0, 1, 499, 500, 501, 1000, 1001])
def test_a_file_has_every_row_once_at_every_bound_of_a_page(
    work: Services, owner: Caller, ask: Callable[..., str], rows: int
) -> None:
    export = ask(rows)
    assert JOB.run(work) == {"done": 1, "rows": rows, "failed": 0}
    assert state(owner, export) == ("done", rows, None)
    assert texts(content(owner, work, export)) == oldest_first(rows)
    assert JOB.run(work) == NOTHING


def test_jsonl_and_parquet_hold_the_same_rows(work: Services, owner: Caller, ask: Callable[..., str]) -> None:
    export = ask(501, "jsonl")
    JOB.run(work)
    lines = content(owner, work, export).decode().splitlines()
    assert [json.loads(line)["content"] for line in lines] == oldest_first(501)
    assert all(list(json.loads(line)) == list(COLUMNS["training_data"]) for line in lines)

    export = ask(0, "parquet")
    JOB.run(work)
    table = read_parquet(io.BytesIO(content(owner, work, export))).read_all()
    texts_of = table.column("content")
    assert [texts_of[n].as_py() for n in range(table.num_rows)] == oldest_first(501)
    assert table.schema.names == list(COLUMNS["training_data"])


@pytest.mark.parametrize("what", COLUMNS)
def test_every_kind_is_made(work: Services, owner: Caller, ask: Callable[..., str], what: str) -> None:
    export = ask(0, "parquet", what)
    JOB.run(work)
    assert read_parquet(io.BytesIO(content(owner, work, export))).read_all().schema.names == list(
        COLUMNS[what]
    )


def test_time_ends_a_slice_and_the_next_minute_goes_on_behind_it(
    work: Services, wire: Wire, clock: Clock, owner: Caller, ask: Callable[..., str]
) -> None:
    def slow() -> None:
        clock.now += 3  # of 4 seconds: two pages are begun in a slice

    wire.after["export_page"] = slow
    export = ask(2200)
    assert JOB.run(work) == {"done": 0, "rows": 1000, "failed": 0}
    assert owner.one("select parts from export_requests where artifact_id = %s", export) == ["00000-1"]
    assert run_until_done(work, clock, owner, export) == 3, "two slices and the joining"
    assert texts(content(owner, work, export)) == oldest_first(2200)


@pytest.mark.parametrize("last_call", ["save_export", "release_export", "finish_export", "export_page"])
def test_a_process_that_dies_anywhere_costs_no_row_and_repeats_none(
    work: Services, wire: Wire, clock: Clock, owner: Caller, ask: Callable[..., str], last_call: str
) -> None:
    def slow() -> None:
        clock.now += 5

    wire.after["export_page"] = slow
    export = ask(1200)
    JOB.run(work)
    clock.now += 60
    wire.before[last_call] = die
    with pytest.raises(ProcessDiedError):
        run_until_done(work, clock, owner, export)
    lease_ends(owner, export)
    run_until_done(work, clock, owner, export)
    assert texts(content(owner, work, export)) == oldest_first(1200)
    assert state(owner, export) == ("done", 1200, None)


def test_who_was_thought_dead_spoils_nothing_of_what_others_made_meanwhile(
    work: Services, wire: Wire, clock: Clock, owner: Caller, ask: Callable[..., str], guild_id: str
) -> None:
    """It wrote a part of 500 rows and slept; others made parts of their own, and all of the file."""
    export = ask(700)

    def others_meanwhile() -> None:
        lease_ends(owner, export)
        wire.after.clear()  # they are faster: 700 rows in one part
        clock.now += 60
        run_until_done(work, clock, owner, export)

    wire.after["export_page"] = lambda: setattr(clock, "now", clock.now + 5)
    wire.before["save_export"] = others_meanwhile
    assert JOB.run(work)["done"] == 0

    ((path, sha256),) = owner.rows("select path, sha256 from artifacts where id = %s", export)
    file = content_of(work.storage, path)
    assert hashlib.sha256(file).hexdigest() == sha256
    assert texts(file) == oldest_first(700)


def test_two_jobs_at_once_make_one_file(
    work: Services, server: StorageServer, owner: Caller, ask: Callable[..., str]
) -> None:
    export = ask(1200)

    def run(_: int) -> dict[str, Any]:
        storage = server.storage()
        counts = JOB.run(replace(work, storage=storage))
        storage.close()
        return counts

    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(run, range(2)))
    assert sum(counts["done"] for counts in both) == 1
    assert sum(counts["rows"] for counts in both) == 1200
    assert texts(content(owner, work, export)) == oldest_first(1200)


def test_storage_that_is_away_is_asked_again_later_and_nothing_is_lost(
    work: Services, server: StorageServer, owner: Caller, ask: Callable[..., str]
) -> None:
    export = ask(10)
    server.refusing.add("training_data.csv")
    assert JOB.run(work) == {"done": 0, "rows": 10, "failed": 1}
    assert state(owner, export) == ("making", None, "Storage did not take it, or did not answer")
    assert JOB.run(work) == NOTHING, "it rests"
    server.refusing.clear()
    lease_ends(owner, export)
    assert JOB.run(work)["done"] == 1
    assert texts(content(owner, work, export)) == oldest_first(10)


def test_a_file_that_storage_will_never_take_fails_with_words_for_who_asked(
    work: Services, owner: Caller, ask: Callable[..., str]
) -> None:
    owner.connection.execute("update storage.buckets set file_size_limit = 10 where id = 'exports'")
    export = ask(10)
    assert JOB.run(work)["failed"] == 1
    owner.connection.execute("update storage.buckets set file_size_limit = null where id = 'exports'")
    assert state(owner, export) == (
        "failed",
        None,
        "the file is larger than Storage takes: ask for fewer days, or for Parquet",
    )


def test_one_broken_export_does_not_hold_up_the_next(
    work: Services, server: StorageServer, owner: Caller, ask: Callable[..., str]
) -> None:
    broken = ask(1)
    server.refusing.add("training_data.csv")
    fine = ask(0, "csv", "cases")
    assert JOB.run(work) == {"done": 1, "rows": 1, "failed": 1}
    assert (state(owner, broken)[0], state(owner, fine)[0]) == ("making", "done")


def test_it_works_with_a_folder_as_well(
    real_services: Services, owner: Caller, ask: Callable[..., str], tmp_path: Path
) -> None:
    export = ask(3)
    assert JOB.run(real_services)["done"] == 1
    (file,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert file == tmp_path / export / "training_data.csv"
    assert texts(file.read_bytes()) == oldest_first(3)


def test_what_is_linked_is_what_was_made(
    work: Services, storage: SupabaseStorage, owner: Caller, ask: Callable[..., str]
) -> None:
    export = ask(3)
    JOB.run(work)
    path = owner.one("select path from artifacts where id = %s", export)
    answer = httpx.get(storage.link(path, name="training.csv", seconds=60))
    assert texts(answer.content) == oldest_first(3)
    assert answer.headers["Content-Type"] == "text/csv"


def test_a_run_says_in_its_record_what_it_works_on(
    work: Services, wire: Wire, ask: Callable[..., str]
) -> None:
    from scheduled.run import recorded

    export = ask(1)
    store = Store(wire)
    saved: list[Any] = []
    wire.after["touch_job"] = lambda: saved.append(True)
    assert recorded(store, "exports", lambda run: JOB.run(replace(work, run=run))) == {
        "done": 1, "rows": 1, "failed": 0,
    }  # fmt: skip
    assert saved, export


def test_runs_every_minute() -> None:
    assert (JOB.name, JOB.schedule) == ("exports", "* * * * *")
