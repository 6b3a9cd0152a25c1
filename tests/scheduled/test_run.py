"""Every run of a job leaves a row in job_runs that says what became of it."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from portcullis.db.store import Store
from portcullis.errors import DatabaseError
from scheduled.run import UNRECORDED, Run, recorded
from tests.scheduled.wire import ProcessDiedError, Wire, die
from tools.devstack.databases import Database


@pytest.fixture
def row(shared_database: Database) -> Callable[[str], tuple[Any, ...]]:
    """The newest run of a job."""

    def read(job: str) -> tuple[Any, ...]:
        with shared_database.connect() as owner:
            found = owner.execute(
                "select status::text, attempt, rows_done, progress, error from job_runs where job = %s "
                "order by id desc limit 1",
                [job],
            ).fetchone()
        assert found is not None
        return found

    return read


@pytest.fixture
def store(wire: Wire) -> Store:
    return Store(wire)


def died(database: Database, job: str) -> None:
    """Let the time pass after which a run counts as dead."""
    with database.connect() as owner:
        owner.execute("update job_runs set touched_at = now() - interval '51 seconds' where job = %s", [job])


def test_a_run_ends_with_its_counts_and_rows(store: Store, row: Callable[[str], Any]) -> None:
    assert recorded(store, "fine", lambda _: {"done": 2, "rows": 40}) == {"done": 2, "rows": 40}
    assert row("fine") == ("done", 1, 40, {"done": 2, "rows": 40}, None)


def test_a_failed_run_says_why_and_the_error_goes_on(store: Store, row: Callable[[str], Any]) -> None:
    def work(_: Run) -> dict[str, Any]:
        raise DatabaseError("57014", "statement timeout")

    with pytest.raises(DatabaseError, match="statement timeout"):
        recorded(store, "refused", work)
    assert row("refused") == ("failed", 1, 0, {}, "database: statement timeout [57014]")


def test_of_a_fault_only_the_kind_is_kept_for_its_words_may_be_anybodys(
    store: Store, row: Callable[[str], Any]
) -> None:
    def work(_: Run) -> dict[str, Any]:
        raise ValueError("what a member wrote")

    with pytest.raises(ValueError, match="what a member wrote"):
        recorded(store, "faulty", work)
    assert row("faulty")[4] == "ValueError"


def test_progress_outlives_the_process_and_the_next_run_goes_on_from_it(
    store: Store, shared_database: Database, row: Callable[[str], Any]
) -> None:
    def first(run: Run) -> dict[str, Any]:
        assert run.progress == {}
        assert run.save({"at": 3}, 30)
        raise ProcessDiedError

    seen: list[Any] = []

    def second(run: Run) -> dict[str, Any]:
        seen.append(dict(run.progress))
        return {"rows": 50}

    with pytest.raises(ProcessDiedError):
        recorded(store, "long", first)
    assert row("long")[:4] == ("running", 1, 30, {"at": 3})
    assert recorded(store, "long", second) is None, "it may live"
    died(shared_database, "long")
    assert recorded(store, "long", second) == {"rows": 50}
    assert seen == [{"at": 3}]
    assert row("long")[:3] == ("done", 2, 50)


def test_who_comes_back_to_life_learns_that_somebody_else_goes_on(
    store: Store, shared_database: Database, row: Callable[[str], Any]
) -> None:
    held: list[bool] = []

    def slow(run: Run) -> dict[str, Any]:
        died(shared_database, "slow")
        assert recorded(store, "slow", lambda _: {"rows": 2}) == {"rows": 2}
        held.append(run.save({"at": 1}, 1))
        return {"rows": 1}

    assert recorded(store, "slow", slow) == {"rows": 1}
    assert held == [False]
    assert row("slow")[:3] == ("done", 2, 2), "its own end counts for nothing"


def test_the_works_own_error_is_told_where_the_record_cannot_be_ended(store: Store, wire: Wire) -> None:
    def away() -> None:
        raise DatabaseError("network", "away")

    def work(_: Run) -> dict[str, Any]:
        wire.before["end_job"] = away
        raise DatabaseError("57014", "statement timeout")

    with pytest.raises(DatabaseError, match="statement timeout"):
        recorded(store, "both", work)


def test_a_run_by_hand_needs_no_record() -> None:
    assert UNRECORDED.save({"at": 1}, 1)
    assert UNRECORDED.progress == {}


def test_a_run_whose_end_is_lost_is_taken_over(store: Store, wire: Wire, shared_database: Database) -> None:
    wire.before["end_job"] = die
    with pytest.raises(ProcessDiedError):
        recorded(store, "lost", lambda _: {})
    died(shared_database, "lost")
    assert recorded(store, "lost", lambda _: {"rows": 1}) == {"rows": 1}
    with shared_database.connect() as owner, pytest.raises(psycopg.errors.UniqueViolation):
        owner.execute("insert into job_runs (job) values ('lost'), ('lost')")
