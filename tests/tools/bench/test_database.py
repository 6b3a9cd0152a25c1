"""The whole comparison, on two small databases."""

from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from portcullis.errors import UserError
from tools.bench.database import Plan, run
from tools.bench.database_calls import Calls, find_subject
from tools.bench.database_plans import put_in
from tools.devstack.databases import Database
from tools.seed.ids import milliseconds
from tools.seed.load import fill
from tools.seed.plan import Plan as SeedPlan

UNTIL = datetime.now(UTC)


@pytest.fixture(scope="module")
def seeded(shared_database: Database) -> Database:
    fill(shared_database.url, SeedPlan(servers=2, days=3, until=UNTIL, events_per_day=10.0))
    return shared_database


def test_every_call_is_timed_in_both_and_every_reading_one_explained(
    data_folder: Path, tmp_path: Path
) -> None:
    told: set[str] = set()
    plan = Plan(small=100, large=400, days=3, events_per_day=8.0, repetitions=3, warm_up=1, workers=0)
    found = run(plan, data_folder, UNTIL, lambda what, *_: told.add(what), tmp_path / "plans.txt")

    assert found.large.detections > found.small.detections > 0
    assert all(len(timing.small_ms) == len(timing.large_ms) == 3 for timing in found.timings)
    assert all(min(timing.small_ms + timing.large_ms) > 0 for timing in found.timings)
    assert told == {"filling the small database", "filling the large database", "calling"}
    plans = (tmp_path / "plans.txt").read_text()
    reading = [timing.name for timing in found.timings if not timing.name.startswith(("observe", "record"))]
    assert [
        line.removeprefix("# ").split(":")[0] for line in plans.splitlines() if line.startswith("# ")
    ] == reading
    assert plans.count("Execution Time") == len(reading)


def test_no_call_leaves_anything_behind(seeded: Database) -> None:
    tables = (
        "judged_events",
        "detection_events",
        "verification_events",
        "handled_interactions",
        "event_window",
    )
    count = "select " + ", ".join(f"(select count(*) from public.{table})" for table in tables)
    with seeded.connect() as owner, seeded.connect("service_role") as connection:
        before = owner.execute(count.encode()).fetchall()
        for call in Calls(find_subject(owner), milliseconds(UNTIL)).all():
            assert call.run(connection) > 0
        assert owner.execute(count.encode()).fetchall() == before


def test_what_is_recorded_is_new_each_time_and_does_what_verdicts_do(seeded: Database) -> None:
    with seeded.connect() as owner:
        calls = Calls(find_subject(owner), milliseconds(UNTIL)).all()
        recording = next(call for call in calls if call.function == "record_verdicts")
        for _ in range(2):
            row = owner.execute(
                "select public.record_verdicts(%s::jsonb)", [recording.arguments()["p_batch"]]
            ).fetchone()
            assert row is not None
            assert (row[0]["recorded"], row[0]["repeated"]) == (20, 0)
            assert row[0]["effects"] > 0


def test_an_empty_database_has_nobody_to_ask_about(database: Database) -> None:
    with database.connect() as connection, pytest.raises(UserError, match="larger --small"):
        find_subject(connection)


def test_arguments_stand_for_whole_names_alone() -> None:
    values = {"p_id": "'1'", "p_id_list": "'{}'"}
    assert put_in("p_id = any (p_id_list) and xp_id", values) == "'1' = any ('{}') and xp_id"


def test_a_call_that_fails_is_not_timed(seeded: Database) -> None:
    with seeded.connect() as owner, seeded.connect("anon") as nobody:
        (call, *_) = Calls(find_subject(owner), milliseconds(UNTIL)).all()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            call.run(nobody)
