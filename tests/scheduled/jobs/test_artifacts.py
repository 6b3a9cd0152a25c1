"""The daily job that deletes files whose time is over."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from portcullis.errors import StorageError
from scheduled.job import Services
from scheduled.jobs.artifacts import BATCH, JOB
from tests.portcullis.clock import Clock
from tests.scheduled.wire import ProcessDiedError, Wire, die
from tests.sql.stories import Caller
from tests.storage_server import content_of
from tools.devstack.databases import Database


@pytest.fixture
def owner(shared_database: Database) -> Iterator[Caller]:
    with shared_database.connect() as connection:
        connection.execute("delete from artifacts")
        yield Caller(connection)


@pytest.fixture
def file(real_services: Services, owner: Caller) -> Callable[..., str]:
    """A file, a part that was left beside it, and their row; returns the path."""

    def made(expires: str = "now()", kind: str = "export") -> str:
        path: str = owner.one(
            "insert into artifacts (kind, format, path, expires_at, guild_id) select "
            f"'{kind}', 'csv', gen_random_uuid() || '/cases.csv', {expires}, {GUILD_OR_NOBODY[kind]} returning path"
        )
        for name in (path, f"{path.partition('/')[0]}/parts/00000-1"):
            real_services.storage.put(name, [b"x"], "text/csv")
        return path

    owner.connection.execute(
        "insert into servers (guild_id) values ('900000000000000009') on conflict do nothing"
    )
    return made


GUILD_OR_NOBODY = {"export": "'900000000000000009'", "backup": "null"}


def there(services: Services, path: str) -> bool:
    try:
        content_of(services.storage, path)
    except StorageError:
        return False
    return True


def test_what_has_expired_goes_with_all_that_lies_beside_it(
    real_services: Services, file: Callable[..., str], owner: Caller, tmp_path: Path
) -> None:
    gone, kept, backup = file(), file("now() + interval '1 minute'"), file(kind="backup")
    assert JOB.run(real_services) == {"rows": 1, "files": 2, "stayed": 0}
    assert [there(real_services, path) for path in (gone, kept, backup)] == [False, True, True]
    assert owner.rows("select path from artifacts where deleted_at is not null") == [(gone,)]
    assert not (tmp_path / gone.partition("/")[0]).exists()
    assert JOB.run(real_services) == {"rows": 0, "files": 0, "stayed": 0}


@pytest.mark.parametrize("count", [BATCH, BATCH + 1])
def test_more_than_a_batch_goes_in_one_run(
    real_services: Services, file: Callable[..., str], count: int
) -> None:
    for _ in range(count):
        file()
    assert JOB.run(real_services)["rows"] == count


def test_time_ends_a_run_and_the_next_one_does_the_rest(
    real_services: Services, file: Callable[..., str], clock: Clock, wire: Wire
) -> None:
    def slow() -> None:
        clock.now += 4

    wire.after["mark_artifacts_deleted"] = slow
    for _ in range(BATCH + 1):
        file()
    assert [JOB.run(real_services)["rows"], JOB.run(real_services)["rows"]] == [BATCH, 1]


def test_a_process_that_dies_before_it_marks_loses_no_file_s_row(
    real_services: Services, file: Callable[..., str], wire: Wire, owner: Caller
) -> None:
    path = file()
    wire.before["mark_artifacts_deleted"] = die
    with pytest.raises(ProcessDiedError):
        JOB.run(real_services)
    assert not there(real_services, path)
    assert JOB.run(real_services) == {"rows": 1, "files": 0, "stayed": 0}
    assert owner.one("select deleted_at is not null from artifacts where path = %s", path) is True


def test_runs_every_night() -> None:
    assert (JOB.name, JOB.schedule) == ("artifacts", "43 3 * * *")
